import type { Session } from '../session.ts';
import { booksOf } from './books.ts';

/** Whether anything was ever written in the books: an opening balance or a posted voucher. */
export function hasBegun(session: Session): boolean {
  const { openings, turnovers } = booksOf(session);
  return openings.length > 0 || turnovers.length > 0;
}
