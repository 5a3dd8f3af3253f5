import { loveFundEntries } from '../../../shared/registers/loveFundEntries.ts';
import { addDays } from '../../../shared/rules/calendar.ts';
import { type DuesCash, cash } from '../../../shared/rules/dues/cash.ts';
import { branchesUnder } from '../members/branches.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { CashAnswer, CashEntry, CashSums } from './answers.ts';
import { cashBook } from './cashBook.ts';
import { cashChecks } from './cashChecks.ts';
import { cashEntries } from './cashEntries.ts';
import { isAmong } from '../store/isAmong.ts';

/** Whose cash and of which days: both belong to it. */
export interface CashOptions {
  /** An organisation with all below it; everything where null. */
  readonly branch: string | null;
  /** ISO day; the beginning of this year where left out. */
  readonly from?: string | undefined;
  /** ISO day; today where left out. */
  readonly to?: string | undefined;
  /** How many entries at most, the latest; all where left out. */
  readonly limit?: number;
}

/**
 * The cash of branches: what moved between two days, what was in hand before and is after, the
 * large dues apart, paid elsewhere left out (domain.md 5.2–5.4).
 * @throws Refusal `report.branch-unknown`
 */
export function duesCash(session: Session, options: CashOptions): CashAnswer {
  const { store } = session;
  const branches = options.branch === null ? undefined : branchesUnder(store, options.branch);
  const to = options.to ?? session.today();
  const from = options.from ?? `${to.slice(0, 4)}-01-01`;
  const book = cashBook(store, branches);
  const [before, after] = [cash(book, addDays(from, -1)), cash(book, to)];
  const { entries, leftOut } = cashEntries(session, branches, { from, to, limit: options.limit });
  const opening = {
    ownFen: after.inHandFen - movedBy(entries, false),
    largeFen: after.largeInHandFen - movedBy(entries, true),
  };
  return {
    from,
    to,
    entries: withBalances(entries, opening),
    leftOut,
    opening,
    own: ownOf(after),
    large: largeOf(after),
    span: spanOf(before, after),
    elsewhereFen: after.elsewhereFen,
    checks: cashChecks(store, branches, to),
    loveFund: loveFund(store, branches, to),
  };
}

type Pots = CashAnswer['opening'];

function withBalances(
  entries: readonly Omit<CashEntry, 'balanceFen'>[],
  { ownFen, largeFen }: Pots,
): CashEntry[] {
  const balances = { own: ownFen, large: largeFen };
  return entries.map((entry) => {
    const pot = entry.large ? 'large' : 'own';
    balances[pot] += entry.inFen - entry.outFen;
    return { ...entry, balanceFen: balances[pot] };
  });
}

const movedBy = (entries: readonly Omit<CashEntry, 'balanceFen'>[], large: boolean): number =>
  entries
    .filter((entry) => entry.large === large)
    .reduce((sum, { inFen, outFen }) => sum + inFen - outFen, 0);

const ownOf = (sums: DuesCash): CashSums => ({
  collectedFen: sums.collectedFen,
  remittedFen: sums.remittedFen,
  returnedFen: sums.returnedFen,
  spentFen: sums.spentFen,
  inHandFen: sums.inHandFen,
});

const largeOf = (sums: DuesCash): CashAnswer['large'] => ({
  collectedFen: sums.largeCollectedFen,
  remittedFen: sums.largeRemittedFen,
  inHandFen: sums.largeInHandFen,
});

/** What the days between changed. */
function spanOf(before: DuesCash, after: DuesCash): CashAnswer['span'] {
  const keys = Object.keys(after) as (keyof DuesCash)[]; // an object of our own, with these keys only
  const change = Object.fromEntries(keys.map((key) => [key, after[key] - before[key]]));
  const between = { ...after, ...change };
  return { own: ownOf(between), large: largeOf(between), elsewhereFen: between.elsewhereFen };
}

function loveFund(
  store: Store,
  branches: ReadonlySet<string> | undefined,
  to: string,
): CashAnswer['loveFund'] {
  const rows = store.all(
    tableQuery
      .selectFrom(loveFundEntries.key)
      .select(['direction', (eb) => eb.fn.sum('amountFen').as('fen')])
      .where('voidedAt', 'is', null)
      .where('on', '<=', to)
      .where(isAmong('branch', branches))
      .groupBy('direction'),
  );
  const sum = (direction: string): number =>
    Number(rows.find((row) => row.direction === direction)?.fen ?? 0);
  const [inFen, outFen] = [sum('in'), sum('out')];
  return { inFen, outFen, balanceFen: inFen - outFen };
}
