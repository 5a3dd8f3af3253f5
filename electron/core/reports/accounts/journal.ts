import { isUnder } from '../../../../shared/rules/accounts/accountCode.ts';
import { counterCodes } from '../../../../shared/rules/accounts/counterCodes.ts';
import { sidesOf } from '../../../../shared/rules/accounts/sidesOf.ts';
import type { Line } from '../../../../shared/rules/accounts/types.ts';
import type { AccountBooks } from './accountBooks.ts';
import type { BookVoucher } from './bookVouchers.ts';

/** A line of an account in the order of the days, with what stands on the account after it. */
export interface JournalLine {
  readonly voucher: BookVoucher;
  readonly line: Line;
  /** The accounts on the other side of the voucher, by code. */
  readonly counter: readonly string[];
  /** Debit positive. */
  readonly balanceFen: number;
}

/** Debit and credit of some time, and what stands at its end. */
export interface JournalSum {
  readonly debitFen: number;
  readonly creditFen: number;
  readonly balanceFen: number;
}

/** A month of an account: its lines, its sums, and those of the year up to its end. */
export interface JournalMonth {
  readonly month: string;
  readonly lines: readonly JournalLine[];
  readonly sums: JournalSum;
  readonly year: JournalSum;
}

/** An account over the months of a period. */
export interface AccountJournal {
  readonly openingFen: number;
  /** What moved in the period before the books began, as the opening balances tell it. */
  readonly before: JournalSum | null;
  /** Those in which the books had begun and that have come. */
  readonly months: readonly JournalMonth[];
  /** Of the whole period, with what was before the books began. */
  readonly sums: JournalSum;
}

/** The days of an account: its own and its sub-accounts' lines, or its own alone. */
export interface JournalOf {
  readonly code: string;
  readonly own?: boolean;
}

const has = ({ code, own = false }: JournalOf, account: string): boolean =>
  own ? account === code : isUnder(account, code);

/**
 * The books of an account over a period (domain.md 6.4): the balance that is carried, each month's
 * lines with the running balance, the month's and the year's sums.
 */
export function accountJournal(of: AccountBooks, account: JournalOf): AccountJournal {
  const { frame, books, balances } = of;
  const parts = balances.details.filter((each) => has(account, each.account));
  const sum = (amount: (each: (typeof parts)[number]) => number): number =>
    parts.reduce((total, each) => total + amount(each), 0);
  const byMonth = Map.groupBy(
    of.vouchers().filter(({ lines }) => lines.some((line) => has(account, line.account))),
    ({ day }) => day.slice(0, 7),
  );
  const posted = [...byMonth.values()]
    .flat()
    .flatMap(({ lines }) => lines.filter((line) => has(account, line.account)));
  const debitFen = sum((each) => each.debitFen);
  const creditFen = sum((each) => each.creditFen);
  // Whatever of the period no voucher shows was there before the books began.
  const own = sidesOf(posted);
  const beforeDebit = debitFen - own.debitFen;
  const beforeCredit = creditFen - own.creditFen;
  const openingFen = sum((each) => each.openingFen);
  let balanceFen = openingFen + beforeDebit - beforeCredit;
  const before =
    beforeDebit === 0 && beforeCredit === 0
      ? null
      : { debitFen: beforeDebit, creditFen: beforeCredit, balanceFen };
  const year = {
    debitFen: sum((each) => each.yearDebitFen) - own.debitFen,
    creditFen: sum((each) => each.yearCreditFen) - own.creditFen,
  };
  const lastMonth = frame.endOn.slice(0, 7);
  const months = frame.months
    .filter((month) => month >= books.beginMonth && (month <= lastMonth || byMonth.has(month)))
    .map((month): JournalMonth => {
      const lines: JournalLine[] = [];
      const sums = { debitFen: 0, creditFen: 0 };
      for (const voucher of byMonth.get(month) ?? [])
        for (const line of voucher.lines) {
          if (!has(account, line.account)) continue;
          balanceFen += line.debitFen - line.creditFen;
          sums.debitFen += line.debitFen;
          sums.creditFen += line.creditFen;
          lines.push({ voucher, line, counter: counterCodes(voucher.lines, line), balanceFen });
        }
      year.debitFen += sums.debitFen;
      year.creditFen += sums.creditFen;
      return { month, lines, sums: { ...sums, balanceFen }, year: { ...year, balanceFen } };
    });
  return { openingFen, before, months, sums: { debitFen, creditFen, balanceFen } };
}
