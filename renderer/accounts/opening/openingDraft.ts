import type { ChartAccount, ShownChart } from '../inputs/chartData.ts';
import type { OpeningRow } from '../booksData.ts';
import { readAmount, typedAmount } from '../inputs/amount.ts';

export type Side = 'debit' | 'credit';

/** An opening balance while it is typed. */
export interface TypedOpening {
  readonly key: string;
  readonly account: string;
  readonly party: string | null;
  readonly side: Side;
  readonly amount: string;
  /** Turnover of the year before the books begin. */
  readonly yearDebit: string;
  readonly yearCredit: string;
}

let made = 0;

/** On which side a balance of the account usually stands. */
export const usualSide = ({ side, element }: ChartAccount): Side =>
  side === 'both' ? (element === 'asset' || element === 'cost' ? 'debit' : 'credit') : side;

export function newOpening(account: ChartAccount): TypedOpening {
  made += 1;
  return {
    key: `opening-${made}`,
    account: account.code,
    party: null,
    side: usualSide(account),
    amount: '',
    yearDebit: '',
    yearCredit: '',
  };
}

function keptOpening(row: OpeningRow, account: ChartAccount): TypedOpening {
  const empty = row.debitFen === 0 && row.creditFen === 0;
  return {
    ...newOpening(account),
    party: row.party,
    side: empty ? usualSide(account) : row.debitFen !== 0 ? 'debit' : 'credit',
    amount: typedAmount(row.debitFen !== 0 ? row.debitFen : row.creditFen),
    yearDebit: typedAmount(row.yearDebitFen),
    yearCredit: typedAmount(row.yearCreditFen),
  };
}

/** The rows to begin with: what is kept, and one for every account that takes entries. */
export const beginRows = (
  chart: ShownChart,
  kept: readonly OpeningRow[],
): readonly TypedOpening[] =>
  chart.accounts.flatMap((account) => {
    const own = kept.filter((row) => row.account === account.code);
    if (own.length > 0) return own.map((row) => keptOpening(row, account));
    return account.leaf && !account.stopped ? [newOpening(account)] : [];
  });

/**
 * The rows after the chart has changed: new sub-accounts have rows of their own, the accounts above
 * them only where something was typed. The same array where nothing changes.
 */
export function mergedRows(
  chart: ShownChart,
  rows: readonly TypedOpening[],
): readonly TypedOpening[] {
  const merged = chart.accounts.flatMap((account) => {
    const own = rows.filter((row) => row.account === account.code);
    if (account.leaf) return own.length > 0 || account.stopped ? own : [newOpening(account)];
    return own.filter((row) => !isEmpty(row));
  });
  const same = merged.length === rows.length && merged.every((row, at) => row === rows[at]);
  return same ? rows : merged;
}

const isEmpty = ({ amount, yearDebit, yearCredit }: TypedOpening): boolean =>
  [amount, yearDebit, yearCredit].every((text) => (readAmount(text).fen ?? 0) === 0);

/** The rows as they are sent; those without an amount are left out. */
export const sentRows = (rows: readonly TypedOpening[], withYear: boolean): OpeningRow[] =>
  rows
    .filter((row) => !isEmpty(row))
    .map(({ account, party, side, amount, yearDebit, yearCredit }) => {
      const fen = readAmount(amount).fen ?? 0;
      return {
        account,
        party,
        debitFen: side === 'debit' ? fen : 0,
        creditFen: side === 'credit' ? fen : 0,
        yearDebitFen: withYear ? (readAmount(yearDebit).fen ?? 0) : 0,
        yearCreditFen: withYear ? (readAmount(yearCredit).fen ?? 0) : 0,
      };
    });

/** What both sides come to, in fen. */
export function openingSums(rows: readonly TypedOpening[]) {
  const of = (wanted: Side): number =>
    rows
      .filter(({ side }) => side === wanted)
      .reduce((sum, { amount }) => sum + (readAmount(amount).fen ?? 0), 0);
  const [debitFen, creditFen] = [of('debit'), of('credit')];
  return { debitFen, creditFen, differenceFen: debitFen - creditFen };
}

export const anyWrong = (rows: readonly TypedOpening[]): boolean =>
  rows.some(({ amount, yearDebit, yearCredit }) =>
    [amount, yearDebit, yearCredit].some((text) => readAmount(text).wrong),
  );

/** Two rows of the same account and party: one of them is too many. */
export function doubleRow(rows: readonly TypedOpening[]): TypedOpening | undefined {
  const seen = new Set<string>();
  return rows.find((row) => {
    if (isEmpty(row)) return false;
    const key = `${row.account} ${row.party ?? ''}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
