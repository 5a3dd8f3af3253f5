import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import { sumOf } from '../sumOf.ts';

/** One side of the reconciliation statement: a balance and what the other side knows already. */
export interface ReconciledSide {
  readonly balanceFen: number;
  /** Received, and not yet known on this side. */
  readonly plusFen: number;
  /** Paid, and not yet known on this side; a positive number. */
  readonly minusFen: number;
  /** balance + plus − minus. */
  readonly adjustedFen: number;
}

/** 银行存款余额调节表. */
export interface Reconciliation {
  readonly books: ReconciledSide;
  readonly bank: ReconciledSide;
  /** Adjusted book balance less adjusted bank balance: 0 where all is explained. */
  readonly differenceFen: number;
  readonly findings: readonly Finding[];
}

/**
 * The bank reconciliation of a month's end (domain.md 6.4): each balance with what only the other
 * side knows must come to the same.
 * @param bookFen balance of the account in the books, of all that is posted up to the day
 * @param bankFen balance that the bank states for the same day
 * @param notInBooks amounts at the bank and not in the books, in above 0 and out below 0
 * @param notAtBank amounts in the books and not at the bank, likewise
 */
export function reconcile(
  bookFen: number,
  bankFen: number,
  notInBooks: readonly number[],
  notAtBank: readonly number[],
): Reconciliation {
  const books = sideOf(bookFen, notInBooks);
  const bank = sideOf(bankFen, notAtBank);
  const differenceFen = books.adjustedFen - bank.adjustedFen;
  return { books, bank, differenceFen, findings: check(books, bank, differenceFen) };
}

function sideOf(balanceFen: number, amounts: readonly number[]): ReconciledSide {
  const plusFen = sumOf(amounts.filter((amount) => amount > 0));
  const outFen = sumOf(amounts.filter((amount) => amount < 0));
  return {
    balanceFen,
    plusFen,
    minusFen: outFen === 0 ? 0 : -outFen,
    adjustedFen: balanceFen + plusFen + outFen,
  };
}

function check(books: ReconciledSide, bank: ReconciledSide, differenceFen: number): Finding[] {
  if (differenceFen === 0) return [];
  const params = {
    books: showYuan(books.adjustedFen),
    bank: showYuan(bank.adjustedFen),
    difference: showYuan(Math.abs(differenceFen)),
  };
  return [{ level: 'error', code: 'bank.not-reconciled', params }];
}
