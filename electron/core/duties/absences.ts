import { sql } from 'kysely';
import { attendances } from '../../../shared/registers/attendances.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { type Attended, absenceLevel, absenceRun } from '../../../shared/rules/absences.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import { readSettings } from '../facts.ts';
import { LastAnswers } from '../lastAnswers.ts';
import { branchesUnder } from '../members/branches.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { AbsencesAnswer } from './answers.ts';
import { readMembers } from './readMembers.ts';

/** Who was not due at anything for two years is no longer named for what was before. */
const monthsBack = 24;

/** When and whose. */
interface AbsenceOptions {
  /** ISO day; today where left out. */
  readonly asOf?: string | undefined;
  /** An organisation with all below it; everybody where null. */
  readonly branch: string | null;
}

/**
 * Members on the roll who were due and came to nothing for as many months in a row as the first
 * threshold (domain.md 3.4 and 4.3), the longest away first.
 * @throws Refusal `report.branch-unknown`
 */
export function absences(
  session: Session,
  { asOf = session.today(), branch }: AbsenceOptions,
): AbsencesAnswer {
  const key = JSON.stringify([asOf, branch]);
  return lastAbsences.of(session.store, key, () => findAbsences(session, asOf, branch));
}

/** The start page and the calendar of duties ask for the same. */
const lastAbsences = new LastAnswers<AbsencesAnswer>(2);

function findAbsences(session: Session, asOf: string, within: string | null): AbsencesAnswer {
  const { store } = session;
  const under = within === null ? undefined : branchesUnder(store, within);
  const thresholds = [...readSettings(store).absenceMonths].sort((a, b) => a - b);
  const attended = attendedByAbsent(store, asOf);
  const members = readMembers(store)(asOf)
    .filter(({ branch }) => under === undefined || under.has(branch))
    .flatMap(({ id, name, branch }) => {
      const run = absenceRun(attended.get(id) ?? [], asOf);
      const level = absenceLevel(run.months, thresholds);
      const title = session.references.title('organizations', branch) ?? '';
      return level < 0 ? [] : [{ id, name, branch: { id: branch, name: title }, ...run, level }];
    })
    .sort((a, b) => b.months - a.months || b.unexcused - a.unexcused);
  return { asOf, thresholds, members };
}

const counting = (day: string) =>
  sql<boolean>`a.voidedAt IS NULL AND a.presence <> 'not-counted'
    AND m.voidedAt IS NULL AND m.state = 'held' AND m.heldOn <= ${day}`;

/** What is known of those who were not present in the last month in which they were due. */
function attendedByAbsent(store: Store, day: string): ReadonlyMap<string, Attended[]> {
  const lines = tableQuery
    .selectFrom(`${attendances.key} as a`)
    .innerJoin(`${meetings.key} as m`, 'm.id', 'a.meeting')
    .where(counting(day));
  const absent = store.column(
    lines
      .select('a.member')
      .where('m.heldOn', '>', addMonths(day, -monthsBack))
      .groupBy('a.member')
      .having(
        sql<boolean>`substr(max(m.heldOn), 1, 7) >
          coalesce(substr(max(CASE WHEN a.presence = 'present' THEN m.heldOn END), 1, 7), '')`,
      ),
  );
  const rows = store.all(
    lines
      .select(['a.member', 'a.presence', 'm.heldOn'])
      .where(sql<boolean>`a.member IN (SELECT value FROM json_each(${JSON.stringify(absent)}))`),
  );
  const byMember = new Map<string, Attended[]>();
  for (const { member, presence, heldOn } of rows) {
    const line = { heldOn: String(heldOn), presence: String(presence) };
    const known = byMember.get(String(member));
    if (known === undefined) byMember.set(String(member), [line]);
    else known.push(line);
  }
  return byMember;
}
