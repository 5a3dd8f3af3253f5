import { masked } from '../../../shared/fields/mask.ts';
import { arrears } from '../../../shared/rules/dues/arrears.ts';
import { branchIn } from '../../../shared/rules/dues/duesMember.ts';
import { dueMonths } from '../../../shared/rules/dues/dueMonths.ts';
import { type DuesCell, grid } from '../../../shared/rules/dues/grid.ts';
import { LastAnswers } from '../lastAnswers.ts';
import { branchesUnder } from '../members/branches.ts';
import { heldAt } from '../members/histories.ts';
import { rosterKey } from '../reports/branchOrder.ts';
import type { Session } from '../session.ts';
import type { ArrearsAnswer, ArrearsRow, FollowUp } from './answers.ts';
import { type DuesFacts, duesFacts, ledgerFromOf, rowsFor } from './duesFacts.ts';
import type { DuesPerson } from './duesPeople.ts';
import { followUpsUntil } from './followUps.ts';
import { lastPaidOn } from './lastPaid.ts';
import { paidByMonth } from './paidByMonth.ts';
import { namedMember, onRollOn, organization } from './yearRows.ts';

/** When and whose. */
export interface ArrearsOptions {
  /** ISO day; today where left out. */
  readonly asOf?: string | undefined;
  /** An organisation with all below it; everybody where null. */
  readonly branch: string | null;
}

/**
 * Who is behind with dues at the end of a day (domain.md 5.1), the longest row of months first, who
 * has left the roll behind the others: a handful of queries, however many members there are.
 * @throws Refusal `report.branch-unknown`
 */
export function duesArrears(
  session: Session,
  { asOf = session.today(), branch }: ArrearsOptions,
): ArrearsAnswer {
  const key = JSON.stringify([asOf, session.today(), branch]);
  return lastArrears.of(session.store, key, () => findArrears(session, asOf, branch));
}

/** The start page and the list of arrears ask for the same. */
const lastArrears = new LastAnswers<ArrearsAnswer>(2);

function findArrears(session: Session, on: string, branch: string | null): ArrearsAnswer {
  const { store } = session;
  const branches = branch === null ? undefined : branchesUnder(store, branch);
  const facts = duesFacts(session);
  const people = [...facts.people.values()].filter(
    (person) => branches === undefined || branches.has(branchOn(person, on) ?? ''),
  );
  const ids = branches === undefined ? undefined : people.map(({ dues: { id } }) => id);
  const request = requestOf(session, facts, on, ids);
  const keyOf = rosterKey(session);
  const rows = people
    .flatMap((person) => {
      const row = arrearsRow(request, person);
      return row.months.length === 0 ? [] : [{ row, key: keyOf(person.record) }];
    })
    .sort((a, b) => worseFirst(a.row, b.row) || (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
  const here = rows.filter(({ gone }) => !gone);
  const count = (level: ArrearsRow['level']): number =>
    here.filter((row) => row.level === level).length;
  return {
    asOf: on,
    counts: { 1: count(1), 3: count(3), 5: count(5), 6: count(6) },
    amountFen: here.reduce((sum, { amountFen }) => sum + amountFen, 0),
    rows,
  };
}

/** What the arrears of one member are worked out from; several are read together. */
export interface ArrearsRequest {
  readonly session: Session;
  readonly facts: DuesFacts;
  readonly asOf: string;
  readonly paid: ReturnType<typeof paidByMonth>;
  readonly lastPaid: ReadonlyMap<string, string>;
  readonly followUps: ReadonlyMap<string, readonly FollowUp[]>;
}

/** @param members ids; all where left out */
export const requestOf = (
  session: Session,
  facts: DuesFacts,
  asOf: string,
  members?: readonly string[],
): ArrearsRequest => ({
  session,
  facts,
  asOf,
  paid: paidByMonth(session.store, asOf, members),
  lastPaid: lastPaidOn(session.store, asOf, members),
  followUps: followUpsUntil(session.store, asOf, members),
});

/** How one member stands at the end of a day. */
export function arrearsRow(request: ArrearsRequest, person: DuesPerson): ArrearsRow {
  const { session, facts, asOf } = request;
  const { id } = person.dues;
  const { months, inARow, inARowSince, amountFen, since, level } = arrears(
    cellsUntil(request, person),
    asOf,
  );
  const followUps = request.followUps.get(id) ?? [];
  return {
    member: {
      ...namedMember(session, facts, id),
      branch: organization(facts, branchOn(person, asOf)),
      phone: person.phone === null ? null : masked(person.phone, 'phone'),
    },
    gone: !onRollOn(facts, id, asOf),
    ...{ months, inARow, inARowSince, amountFen, since, level },
    lastPaidOn: request.lastPaid.get(id) ?? null,
    followUps: followUps.slice(0, 3),
    nextOn: followUps[0]?.nextOn ?? null,
  };
}

/** The cells of all months since the ledger began. */
function cellsUntil(
  { facts, asOf, paid }: ArrearsRequest,
  { dues }: DuesPerson,
): readonly DuesCell[] {
  const starts = new Set(dues.branch.map(({ value }) => ledgerFromOf(facts, value)));
  const from = [...starts].sort()[0] ?? facts.starts.otherwise;
  const due = dueMonths(dues, rowsFor(facts, dues), from, asOf.slice(0, 7));
  return grid(due, paid(dues.id), asOf).cells;
}

const branchOn = ({ history, dues }: DuesPerson, on: string): string | null => {
  const { value } = heldAt(history, 'branch', on);
  return typeof value === 'string' ? value : branchIn(dues, on.slice(0, 7));
};

const worseFirst = (a: ArrearsRow, b: ArrearsRow): number =>
  Number(a.gone) - Number(b.gone) ||
  b.level - a.level ||
  b.inARow - a.inARow ||
  b.months.length - a.months.length;
