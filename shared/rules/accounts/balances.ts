import { codesUpwards } from './accountCode.ts';
import { accountLike } from './chart.ts';
import { beginsWithinYear, openingSums } from './openings.ts';
import type { Balance, Balances, Books, Opening, Period } from './types.ts';

/** A balance while it is summed. */
type Running = { -readonly [K in keyof Balance]: Balance[K] };

const nothingOn = (account: string, party: string | null): Running => ({
  account,
  party,
  openingFen: 0,
  debitFen: 0,
  creditFen: 0,
  plainDebitFen: 0,
  plainCreditFen: 0,
  yearDebitFen: 0,
  yearCreditFen: 0,
  closingFen: 0,
  yearOpeningFen: 0,
});

/** The first month of the year in which a month is. */
export const januaryOf = (month: string): string => `${month.slice(0, 4)}-01`;

/**
 * What stands on every account and party at the beginning and the end of a period, and what moved
 * (domain.md 6.6). An account's balance is its own amounts with those of all its sub-accounts. What
 * was posted before the books begin does not count, as the opening balances hold it already; of a
 * period that ends before them nothing is known.
 */
export function balancesOf(books: Books, period: Period): Balances {
  const details = new Map<string, Running>();
  const detail = (account: string, party: string | null): Running => {
    // No code holds a slash, so the text before the first one is always the code.
    const key = party === null ? account : `${account}/${party}`;
    const known = details.get(key);
    if (known !== undefined) return known;
    const made = nothingOn(account, party);
    details.set(key, made);
    return made;
  };
  if (books.beginMonth <= period.to)
    for (const opening of books.openings)
      addOpening(detail(opening.account, opening.party), opening, books, period);
  const january = januaryOf(period.to);
  for (const { account, party, month, closing, debitFen, creditFen } of books.turnovers) {
    if (month < books.beginMonth || month > period.to) continue;
    const sums = detail(account, party);
    const net = debitFen - creditFen;
    if (month < january) sums.yearOpeningFen += net;
    else {
      sums.yearDebitFen += debitFen;
      sums.yearCreditFen += creditFen;
    }
    if (month < period.from) sums.openingFen += net;
    else {
      sums.debitFen += debitFen;
      sums.creditFen += creditFen;
      if (!closing) {
        sums.plainDebitFen += debitFen;
        sums.plainCreditFen += creditFen;
      }
    }
  }
  for (const sums of details.values())
    sums.closingFen = sums.openingFen + sums.debitFen - sums.creditFen;
  return summed(period, [...details.values()]);
}

/**
 * An opening balance belongs before the period, but its turnover of the year belongs into one that
 * begins with that year.
 */
function addOpening(sums: Running, opening: Opening, books: Books, period: Period): void {
  const { beginMonth, chart } = books;
  const account = accountLike(chart, opening.account);
  const { balanceFen, yearDebitFen, yearCreditFen } = openingSums(opening, account, beginMonth);
  const atJanuary = balanceFen - (yearDebitFen - yearCreditFen);
  const sameYear = januaryOf(beginMonth) === januaryOf(period.to);
  sums.yearOpeningFen += sameYear ? atJanuary : balanceFen;
  if (sameYear) {
    sums.yearDebitFen += yearDebitFen;
    sums.yearCreditFen += yearCreditFen;
  }
  const covered = beginsWithinYear(beginMonth) && period.from <= januaryOf(beginMonth);
  sums.openingFen += covered ? atJanuary : balanceFen;
  if (!covered) return;
  sums.debitFen += yearDebitFen;
  sums.creditFen += yearCreditFen;
  sums.plainDebitFen += yearDebitFen;
  sums.plainCreditFen += yearCreditFen;
}

const amounts = [
  'openingFen',
  'debitFen',
  'creditFen',
  'plainDebitFen',
  'plainCreditFen',
  'yearDebitFen',
  'yearCreditFen',
  'closingFen',
  'yearOpeningFen',
] as const;

function summed(period: Period, details: Balance[]): Balances {
  const accounts = new Map<string, Running>();
  for (const each of details) {
    for (const code of codesUpwards(each.account)) {
      const sums = accounts.get(code) ?? nothingOn(code, null);
      accounts.set(code, sums);
      for (const key of amounts) sums[key] += each[key];
    }
  }
  details.sort((a, b) => order(a.account, b.account) || order(a.party ?? '', b.party ?? ''));
  return { period, details, accounts, of: (code) => accounts.get(code) ?? nothingOn(code, null) };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the books know all that happened in a period: they had begun, or openings tell of it. */
export const booksReach = ({ beginMonth }: Pick<Books, 'beginMonth'>, { from, to }: Period) =>
  from >= beginMonth || (from === januaryOf(beginMonth) && to >= beginMonth);
