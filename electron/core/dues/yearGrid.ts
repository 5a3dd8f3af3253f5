import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { branchIn } from '../../../shared/rules/dues/duesMember.ts';
import { type DuesTotals, addTotals } from '../../../shared/rules/dues/grid.ts';
import { branchesUnder } from '../members/branches.ts';
import { rosterKey } from '../reports/branchOrder.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { DuesCheck, DuesYearAnswer, DuesYearRow, DuesYearTotals, Named } from './answers.ts';
import { cashChecks } from './cashChecks.ts';
import { type DuesFacts, duesFacts, ledgerFromOf, personOf } from './duesFacts.ts';
import { giftsIn } from './gifts.ts';
import { isAmong } from '../store/isAmong.ts';
import { type PaidBy, paidBy, paidShares } from './paidShares.ts';
import { receiptsAgainstShares } from './receiptsAgainstShares.ts';
import { type YearRow, yearRows } from './yearRows.ts';

/**
 * The yearly grid of dues, member by month (domain.md 5.3), drawn from the receipts as they are
 * today, in the order of a roster on paper: a handful of queries, however many members there are.
 * @param options.branch an organisation with all below it; everybody where null
 * @throws Refusal `report.branch-unknown`
 */
export function duesYear(
  session: Session,
  { year, branch }: { readonly year: number; readonly branch: string | null },
): DuesYearAnswer {
  const { store } = session;
  const branches = branch === null ? undefined : branchesUnder(store, branch);
  const facts = duesFacts(session);
  const members = branches === undefined ? undefined : everIn(session, facts, branches);
  const paid = paidShares(store, { from: `${year}-01`, to: `${year}-12`, members });
  const gifts = giftsIn(store, year);
  const request = { session, facts, year, branches };
  const everybody = members ?? new Set([...facts.people.keys(), ...paid.keys(), ...gifts.keys()]);
  const found = [...everybody].flatMap((member) =>
    yearRows(request, member, paidBy(paid, member), gifts.get(member) ?? []),
  );
  const rows = inOrder(session, facts, found);
  const totals = totalsOf(rows);
  const named = [
    ...new Map(rows.map(({ row }) => [row.member.branch.id, row.member.branch])).values(),
  ];
  const asOf = session.today();
  return {
    year,
    asOf,
    ledgerFrom: earliest(facts, named, branch),
    branches: named,
    rows: rows.map(({ row }) => row),
    totals,
    checks: [
      receiptsAgainstShares(store, branches),
      sharesAgainstGrid(facts, paid, branches, totals),
      ...cashChecks(store, branches, asOf),
    ],
  };
}

/** All who were ever in one of the branches, or paid there. */
function everIn(
  { store }: Session,
  { people }: DuesFacts,
  branches: ReadonlySet<string>,
): ReadonlySet<string> {
  const payers = tableQuery.selectFrom(duesReceipts.key).select('member').distinct();
  const members = new Set(store.column(payers.where(isAmong('branch', branches))).map(String));
  for (const [id, { dues }] of people)
    if (dues.branch.some(({ value }) => branches.has(value ?? ''))) members.add(id);
  return members;
}

/** As a roster stands on paper; who has no record any more comes last. */
function inOrder(session: Session, facts: DuesFacts, rows: readonly YearRow[]): YearRow[] {
  const keyOf = rosterKey(session);
  return rows
    .map((each) => {
      const { id, branch } = each.row.member;
      const record = facts.people.get(id)?.record ?? { id };
      return { each, key: keyOf({ ...record, branch: branch.id }) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ each }) => each);
}

function totalsOf(rows: readonly YearRow[]): DuesYearTotals {
  const { paidLateFen, ...totals }: DuesTotals = addTotals(rows.map((each) => each.totals));
  const sum = (of: (row: DuesYearRow) => number): number =>
    rows.reduce((fen, { row }) => fen + of(row), 0);
  const { dueFen, arrearsFen, upcomingFen } = totals;
  return {
    ...totals,
    months: Array.from({ length: 12 }, (_, at) => ({
      dueFen: sum(({ cells }) => cells[at]?.dueFen ?? 0),
      paidFen: sum(({ cells }) => cells[at]?.paidFen ?? 0),
    })),
    backPaidFen: paidLateFen,
    voluntaryFen: sum(({ voluntaryFen }) => voluntaryFen),
    largeFen: sum(({ largeFen }) => largeFen),
    rate: dueFen === 0 ? null : (dueFen - arrearsFen - upcomingFen) / dueFen,
  };
}

/** The months that the receipts pay are those that the grid shows as paid. */
function sharesAgainstGrid(
  facts: DuesFacts,
  paid: ReadonlyMap<string, PaidBy>,
  branches: ReadonlySet<string> | undefined,
  { paidFen }: DuesYearTotals,
): DuesCheck {
  let aFen = 0;
  for (const [member, { shares, branch }] of paid) {
    const person = personOf(facts, member, branch);
    for (const { month, amountFen } of shares)
      if (branches === undefined || branches.has(branchIn(person, month) ?? '')) aFen += amountFen;
  }
  return { code: 'shares-grid', ok: aFen === paidFen, aFen, bFen: paidFen, findings: [] };
}

function earliest(facts: DuesFacts, named: readonly Named[], branch: string | null): string {
  const ids = named.length > 0 ? named.map(({ id }) => id) : [branch];
  return ids.map((id) => ledgerFromOf(facts, id)).sort()[0] ?? facts.starts.otherwise;
}
