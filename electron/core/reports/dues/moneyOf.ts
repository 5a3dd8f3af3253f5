import { organizations } from '../../../../shared/registers/organizations.ts';
import { branchesUnder } from '../../members/branches.ts';
import type { Session } from '../../session.ts';
import { placesInTree } from '../branchOrder.ts';
import type { ReportOptions } from '../report.ts';
import { reportingUnit } from '../reportingUnit.ts';
import { type DuesBook, bookOf, duesBook } from './duesBook.ts';
import { type DuesFrame, duesFrame } from './frame.ts';

/** A branch that ever had to do with dues, and its part of the book. */
export interface MoneyBranch {
  readonly id: string;
  readonly name: string;
  readonly book: DuesBook;
}

/** What the sheets of remittance and of spending are made of. */
export interface MoneyOf {
  readonly unit: string;
  /** In the order of the tree. */
  readonly branches: readonly MoneyBranch[];
  /** That of all these branches. */
  readonly book: DuesBook;
}

/** @throws Refusal `report.branch-unknown` */
export function moneyOf(
  session: Session,
  options: ReportOptions,
): { readonly frame: DuesFrame; readonly money: MoneyOf } {
  const { branch } = options;
  const unit = reportingUnit(session, branch);
  const under = branch === null ? undefined : branchesUnder(session.store, branch);
  const book = bookOf(duesBook(session.store), (id) => under?.has(id) ?? true);
  const places = placesInTree(session);
  const moves = [...book.receipts, ...book.remittances, ...book.returns, ...book.spendings];
  const ids = [...new Set(moves.map((move) => move.branch))];
  return {
    frame: duesFrame(session, options),
    money: {
      unit,
      book,
      branches: ids
        .sort((a, b) => (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity))
        .map((id) => ({
          id,
          name: session.references.title(organizations.key, id) ?? id,
          book: bookOf(book, (each) => each === id),
        })),
    },
  };
}
