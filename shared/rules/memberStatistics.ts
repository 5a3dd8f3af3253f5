import type { CodeList } from '../codes/define.ts';
import { standingBands, standingLimits } from './bands.ts';
import { yearOf } from './calendar.ts';
import { memberFlags, type StatFlag } from './memberFlags.ts';
import * as lines from './statLines.ts';
import { factsOf, type StatContext, type StatFacts, type StatMember } from './statMember.ts';
import { type StatTable, tally, totalLine } from './statTable.ts';

export type { StatFlag } from './memberFlags.ts';
export type { StatMember } from './statMember.ts';
export { idsIn, type StatLine, type StatTable } from './statTable.ts';

/** What the statistics are drawn up against. */
export interface StatOptions {
  /** ISO day; its year is the reporting year. */
  readonly at: string;
  /** Limits of the standing bands in years, ascending. */
  readonly standingThresholds?: readonly number[];
  /**
   * Those admitted in the year, where some are no longer on the roll; otherwise they are looked
   * for among the members.
   */
  readonly newMembers?: readonly StatMember[];
  /** The store's own lists, where the user has added to them. */
  readonly occupations?: CodeList;
  readonly educations?: CodeList;
}

/** Every table of domain.md 1.4 that the register can give, in the order of the screen. */
export interface MemberStatistics {
  readonly tables: readonly StatTable[];
  readonly flags: readonly StatFlag[];
}

/** Ways of entering that bring people who were admitted elsewhere. */
const fromElsewhere = /^(transfer-in|whole-unit-in)/;

/** Admitted by this organisation in the year: joined in it and not carried over from elsewhere. */
export const isNewMember = ({ joinedOn, enteredBy }: StatMember, year: number): boolean =>
  joinedOn !== null && yearOf(joinedOn) === year && !fromElsewhere.test(enteredBy ?? '');

/**
 * The statistics of the members on the roll: domain.md 1.4. Whoever cannot be placed stands in an
 * unknown line, so that the lines of a partition add up.
 * @param members those on the roll at `at`
 */
export function memberStatistics(
  members: readonly StatMember[],
  options: StatOptions,
): MemberStatistics {
  const standing = standingBands(options.standingThresholds ?? standingLimits);
  const context: StatContext = { ...options, standing };
  const year = yearOf(options.at);
  const facts = members.map((member) => factsOf(member, context));
  const newcomers = options.newMembers ?? members.filter((member) => isNewMember(member, year));
  const total = totalLine<StatFacts>();
  const bySex = (key: string, zh: string, en: string, rows: readonly (typeof total)[]): StatTable =>
    tally(key, { zh, en }, facts, [total, ...rows], lines.sexColumns);
  return {
    tables: [
      tally(
        'main',
        { zh: '党员基本情况', en: 'Members by occupation' },
        facts,
        [total, ...lines.occupationLines],
        lines.mainColumns,
      ),
      bySex('age', '年龄', 'Age', lines.ageRows),
      bySex('age-bulletin', '年龄（公报口径）', 'Age (bulletin)', lines.bulletinAgeRows),
      bySex('education', '学历', 'Education', lines.educationRows),
      bySex('admission', '入党时间', 'Period of admission', lines.periodRows),
      bySex(
        'admission-bulletin',
        '入党时间（公报口径）',
        'Period of admission (bulletin)',
        lines.bulletinPeriodRows,
      ),
      bySex(
        'occupation-bulletin',
        '职业（公报口径）',
        'Occupation (bulletin)',
        lines.bulletinOccupationRows,
      ),
      bySex('standing', '党龄', 'Years of Party standing', lines.standingRows(standing)),
      tally(
        'new-members',
        { zh: `${year}年发展党员`, en: `New members of ${year}` },
        newcomers.map((member) => factsOf(member, context)),
        lines.newMemberRows,
        lines.sexColumns,
      ),
    ],
    flags: memberFlags(facts),
  };
}
