import { type Collecting, collectDues } from '../../../../electron/core/dues/collect.ts';
import { duesCash } from '../../../../electron/core/dues/cash.ts';
import { duesYear } from '../../../../electron/core/dues/yearGrid.ts';
import type { DuesYearRow } from '../../../../electron/core/dues/answers.ts';
import { decideChange } from '../../../../electron/core/registers/decide.ts';
import type { Session } from '../../../../electron/core/session.ts';
import { tableQuery } from '../../../../electron/core/store/query.ts';
import type { Row } from '../../../../electron/core/store/tables.ts';
import type { Values } from '../../../../shared/registers/accept.ts';
import { members } from '../../../../shared/registers/members.ts';
import { fictionalId } from '../../../../shared/rules/fictionalId.ts';
import { sampleMember, saved, testSession } from '../../../support/session.ts';

/** A village of four: Li draws a wage, Wang a pension, Zhang and Zhao till the land. */
export function village() {
  const session = testSession();
  const branch = branchOf(session);
  const people = {
    li: member(session, 1, { name: '李建国' }),
    wang: member(session, 2, { name: '王秀英' }),
    zhang: member(session, 3, { name: '张大山' }),
    zhao: member(session, 4, { name: '赵小河' }),
  };
  saved(session, 'duesPayers', payer(people.li, 'salaried', { baseFen: 300_000 }));
  saved(session, 'duesPayers', payer(people.wang, 'retired', { baseFen: 400_000 }));
  saved(session, 'duesPayers', payer(people.zhang, 'farmer', { amountFen: 100 }));
  return { session, branch, people };
}

export const payer = (who: string, kind: string, more: Values = {}): Values => ({
  member: who,
  kind,
  from: '2026-01',
  ...more,
});

export const branchOf = (session: Session): string =>
  [...session.references.all('organizations').keys()][0] ?? '';

/** Saves a member of the only branch, or of the one named. */
export function member(session: Session, at: number, values: Values = {}): string {
  const bornOn = '1970-01-01';
  return saved(
    session,
    'members',
    sampleMember({
      name: `党员${at}`,
      idNumber: fictionalId(bornOn, '1', at * 2 + 1),
      bornOn,
      joinedOn: '2000-07-01',
      fullMemberOn: '2001-07-01',
      branch: branchOf(session),
      ...values,
    }),
  );
}

/** Changes dated fields of a member by a decision. */
export function decide(session: Session, who: string, on: string, values: Values): void {
  const decision = { on, documentNo: null, decidedBy: null, reason: null };
  const { id, findings } = decideChange(session, members, who, values, decision);
  if (id === undefined) throw new Error(JSON.stringify(findings));
}

export const quarter = (number: number, year = 2026): string[] =>
  [1, 2, 3].map((month) => `${year}-${String(number * 3 - 3 + month).padStart(2, '0')}`);

export const collecting = (
  items: Collecting['items'],
  changes: Partial<Collecting> = {},
): Collecting => ({
  branch: null,
  receivedOn: '2026-11-20',
  way: 'cash',
  receiver: '李书记',
  items,
  ...changes,
});

/** Collects what must be sound and returns the ids of the receipts. */
export function collected(
  session: Session,
  items: Collecting['items'],
  changes: Partial<Collecting> = {},
): string[] {
  const { count, receipts, findings } = collectDues(session, collecting(items, changes));
  if (count !== items.length) throw new Error(JSON.stringify(findings));
  return receipts.map(({ id }) => id);
}

/** The row of a member in the grid of a year. */
export function rowOf(session: Session, who: string, year = 2026): DuesYearRow {
  const row = duesYear(session, { year, branch: null }).rows.find(
    ({ member: { id } }) => id === who,
  );
  if (row === undefined) throw new Error(`no row of ${who}`);
  return row;
}

/** `01 paid 1500/1500`, the months that are not due left out. */
export const cellsOf = ({ cells }: DuesYearRow): string[] =>
  cells
    .filter(({ state, paidFen }) => state !== 'not-due' || paidFen !== 0)
    .map(({ month, state, paidFen, dueFen }) => `${month.slice(5)} ${state} ${paidFen}/${dueFen}`);

/** All rows of a table, in the order in which they were written. */
export const all = (session: Session, table: string): Row[] =>
  session.store.all(tableQuery.selectFrom(table).selectAll().orderBy('id'));

/** What fails of the sums that must tie out. */
export const untied = (session: Session, year = 2026): string[] =>
  [
    ...duesYear(session, { year, branch: null }).checks,
    ...duesCash(session, { branch: null }).checks,
  ]
    .filter(({ ok }) => !ok)
    .map(({ code, aFen, bFen }) => `${code} ${aFen} ${bFen}`);

export const codes = (findings: readonly { code: string; level: string }[]): string[] =>
  findings.map(({ code, level }) => `${code} ${level}`);
