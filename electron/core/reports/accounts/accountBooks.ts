import { parties } from '../../../../shared/registers/parties.ts';
import { balancesOf } from '../../../../shared/rules/accounts/balances.ts';
import type { Balances, Books } from '../../../../shared/rules/accounts/types.ts';
import type { Settings } from '../../../../shared/settings.ts';
import { booksOf } from '../../accounts/books.ts';
import { readSettings } from '../../facts.ts';
import type { Session } from '../../session.ts';
import type { ReportOptions } from '../report.ts';
import { type BookVoucher, draftsIn, vouchersBetween } from './bookVouchers.ts';
import { type AccountsFrame, accountsFrame } from './frame.ts';

/** All that the reports of the accounts are laid out from. */
export interface AccountBooks {
  readonly session: Session;
  readonly frame: AccountsFrame;
  readonly books: Books;
  /** Of the period. */
  readonly balances: Balances;
  readonly settings: Settings;
  /** The posted vouchers of the period, in the order of a journal. */
  readonly vouchers: () => readonly BookVoucher[];
  /** So many vouchers of the period are drafts and do not count. */
  readonly drafts: number;
  /** What a party is called; the empty text for none. */
  readonly partyName: (id: string | null) => string;
}

export function accountBooks(session: Session, options: ReportOptions): AccountBooks {
  const frame = accountsFrame(session, options);
  const books = booksOf(session);
  let vouchers: readonly BookVoucher[] | undefined;
  return {
    session,
    frame,
    books,
    balances: balancesOf(books, frame.span),
    settings: readSettings(session.store),
    vouchers: () => (vouchers ??= vouchersBetween(session, frame.period, books.beginMonth)),
    drafts: draftsIn(session, frame.period),
    partyName: (id) => (id === null ? '' : (session.references.title(parties.key, id) ?? id)),
  };
}
