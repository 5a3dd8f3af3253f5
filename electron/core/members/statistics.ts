import { enteredWays, educations, leftWays, occupations } from '../../../shared/codes/index.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { yearOf } from '../../../shared/rules/calendar.ts';
import {
  type MemberStatistics,
  type StatMember,
  isNewMember,
  memberStatistics,
} from '../../../shared/rules/memberStatistics.ts';
import { type YearIdentity, yearIdentity } from '../../../shared/rules/yearIdentity.ts';
import { readSettings } from '../facts.ts';
import { LastAnswers } from '../lastAnswers.ts';
import type { Session } from '../session.ts';
import { branchesUnder } from './branches.ts';
import { type MemberHistory, heldAt, memberHistories, recordAt } from './histories.ts';
import { presenceOf } from './presences.ts';
import { rollAt } from './roll.ts';

/** Of whom and when. */
export interface FiguresOptions {
  /** ISO day; ages are counted at 31 December of its year, the identity from 1 January to it. */
  readonly at: string;
  /** An organisation with all below it; everybody where null. */
  readonly branch: string | null;
}

/** All statistics of the members (domain.md 1.4) and the year-end identity (1.2), each with its ids. */
export interface MemberFigures extends MemberStatistics {
  readonly at: string;
  readonly total: number;
  readonly identity: YearIdentity;
}

/** The figures last counted, as long as nothing has changed: each number opens its list from them. */
const lastFigures = new LastAnswers<MemberFigures>(1);

/** Reads the register and counts it. @throws Refusal `report.branch-unknown` */
export const memberFigures = (session: Session, options: FiguresOptions): MemberFigures =>
  lastFigures.of(session.store, JSON.stringify([options.at, options.branch]), () =>
    countFigures(session, options),
  );

function countFigures(session: Session, { at, branch }: FiguresOptions): MemberFigures {
  const branches = branch === null ? undefined : branchesUnder(session.store, branch);
  const histories = memberHistories(session.store, counted);
  const roll = rollAt(histories, at).filter((history) => isIn(history, at, branches));
  const options = {
    at,
    standingThresholds: readSettings(session.store).standingThresholds,
    occupations: session.codes(occupations),
    educations: session.codes(educations),
    newMembers: newMembers(histories, at, branches),
  };
  return {
    at,
    total: roll.length,
    ...memberStatistics(
      roll.map((history) => statMember(recordAt(history, at))),
      options,
    ),
    identity: yearIdentity(
      histories.map((history) => presenceOf(history, at, branches)),
      yearOf(at),
      {
        closing: roll.map(({ record }) => record.id),
        enteredWays: session.codes(enteredWays),
        leftWays: session.codes(leftWays),
      },
    ),
  };
}

/** What is counted, and what tells who was where when. */
const counted = [
  ...[
    'sex',
    'ethnicity',
    'bornOn',
    'education',
    'memberType',
    'joinedOn',
    'fullMemberOn',
    'standingAdjustment',
  ],
  ...[
    'occupation',
    'frontLine',
    'taiwanOrigin',
    'branch',
    'status',
    'statusOn',
    'enteredBy',
    'enteredOn',
    'leftBy',
    'leftOn',
  ],
];

/** Whether a member was in one of the branches on a day. */
export const isIn = (
  history: MemberHistory,
  at: string,
  branches: ReadonlySet<string> | undefined,
): boolean => branches === undefined || branches.has(String(heldAt(history, 'branch', at).value));

/** Those admitted in the year, with those who have left since. */
const newMembers = (
  histories: readonly MemberHistory[],
  at: string,
  branches: ReadonlySet<string> | undefined,
): StatMember[] =>
  histories
    .filter((history) => isIn(history, at, branches))
    .map((history) => statMember(recordAt(history, at)))
    .filter((member) => isNewMember(member, yearOf(at)) && (member.joinedOn ?? '') <= at);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What the tables ask of a member. */
function statMember(record: AnyRecord & { readonly id: string }): StatMember {
  const { standingAdjustment, taiwanOrigin } = record;
  return {
    id: record.id,
    sex: text(record['sex']),
    ethnicity: text(record['ethnicity']),
    bornOn: text(record['bornOn']),
    education: text(record['education']),
    memberType: text(record['memberType']),
    joinedOn: text(record['joinedOn']),
    fullMemberOn: text(record['fullMemberOn']),
    standingAdjustment: typeof standingAdjustment === 'number' ? standingAdjustment : null,
    occupation: text(record['occupation']),
    frontLine: text(record['frontLine']),
    taiwanOrigin: typeof taiwanOrigin === 'boolean' ? taiwanOrigin : null,
    enteredBy: text(record['enteredBy']),
  };
}
