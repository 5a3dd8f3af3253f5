import type { Register } from '../../../../shared/registers/define.ts';
import { meetings } from '../../../../shared/registers/meetings.ts';
import { tasks } from '../../../../shared/registers/tasks.ts';
import type { ReportingPeriod } from '../../../../shared/rules/period.ts';
import { branchesUnder } from '../../members/branches.ts';
import { type StoredRecord, toRecord } from '../../registers/rows.ts';
import type { Session } from '../../session.ts';
import { tableQuery } from '../../store/query.ts';
import type { Store } from '../../store/store.ts';
import { placesInTree } from '../branchOrder.ts';

/** Of when and of whom. */
export interface MeetingScope {
  readonly period: Pick<ReportingPeriod, 'from' | 'to'>;
  /** Id of an organisation, with all below it; everybody where null. */
  readonly branch: string | null;
}

/**
 * The meetings that were held in a period, by day and hour, those of one day as their organisations
 * stand in the tree.
 * @throws Refusal `report.branch-unknown`
 */
export function heldMeetingRecords(
  session: Session,
  { period, branch }: MeetingScope,
): StoredRecord[] {
  const branches = branch === null ? undefined : branchesUnder(session.store, branch);
  const places = placesInTree(session);
  const place = (id: unknown): string =>
    String(places.get(String(id)) ?? 9_999_999).padStart(7, '0');
  return session.store
    .all(
      tableQuery
        .selectFrom(meetings.key)
        .selectAll()
        .where('voidedAt', 'is', null)
        .where('state', '=', 'held')
        .where('heldOn', '>=', period.from)
        .where('heldOn', '<=', period.to),
    )
    .map((row) => toRecord(meetings, row))
    .filter((meeting) => branches?.has(String(meeting['branch'])) ?? true)
    .map((meeting) => {
      const { heldOn, beginsAt, serialNo, id, branch: own } = meeting;
      const serial = String(serialNo ?? 999).padStart(3, '0');
      const key = [heldOn, beginsAt ?? '99:99', place(own), serial, id].join('\t');
      return { meeting, key };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ meeting }) => meeting);
}

/**
 * The parts of the meetings of a period, such as the names of those who came, by the id of their
 * meeting and in their order.
 */
export function partsOfMeetings(
  store: Store,
  register: Register,
  { from, to }: MeetingScope['period'],
): ReadonlyMap<string, readonly StoredRecord[]> {
  const rows = store.all(
    tableQuery
      .selectFrom(register.key)
      .innerJoin(meetings.key, `${meetings.key}.id`, `${register.key}.meeting`)
      .selectAll(register.key)
      .where(`${register.key}.voidedAt`, 'is', null)
      .where(`${meetings.key}.voidedAt`, 'is', null)
      .where(`${meetings.key}.heldOn`, '>=', from)
      .where(`${meetings.key}.heldOn`, '<=', to),
  );
  const parts = rows.map((row) => toRecord(register, row)).sort(byPosition);
  return Map.groupBy(parts, ({ meeting }) => String(meeting));
}

const byPosition = (a: StoredRecord, b: StoredRecord): number =>
  Number(a['position'] ?? 0) - Number(b['position'] ?? 0) || (a.id < b.id ? -1 : 1);

/** Tasks of earlier meetings, by the id of the meeting of a period at which they were reported. */
export function tasksReportedAt(
  store: Store,
  { from, to }: MeetingScope['period'],
): ReadonlyMap<string, readonly StoredRecord[]> {
  const rows = store.all(
    tableQuery
      .selectFrom(tasks.key)
      .innerJoin(meetings.key, `${meetings.key}.id`, `${tasks.key}.reportedAt`)
      .selectAll(tasks.key)
      .where(`${tasks.key}.voidedAt`, 'is', null)
      .where(`${meetings.key}.heldOn`, '>=', from)
      .where(`${meetings.key}.heldOn`, '<=', to),
  );
  return Map.groupBy(rows.map((row) => toRecord(tasks, row)).sort(byPosition), ({ reportedAt }) =>
    String(reportedAt),
  );
}
