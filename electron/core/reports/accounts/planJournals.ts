import type { Session } from '../../session.ts';
import type { WorkbookPlan } from '../../workbook/plan.ts';
import type { ReportOptions } from '../report.ts';
import { accountBooks } from './accountBooks.ts';
import { onPages } from './onePage.ts';
import { journalSheets } from './cashSheets.ts';
import { detailLedger, summaryLedger } from './ledgerSheets.ts';
import { voucherSheet } from './voucherSheet.ts';

/** The cash journal and that of each bank account (domain.md 6.4). */
export const planCashJournal = (session: Session, options: ReportOptions): WorkbookPlan =>
  onPages({ language: options.language, sheets: journalSheets(accountBooks(session, options)) });

/** The general ledger by month, and the entries of every account (domain.md 6.4). */
export function planGeneralLedger(session: Session, options: ReportOptions): WorkbookPlan {
  const of = accountBooks(session, options);
  return onPages({ language: options.language, sheets: [summaryLedger(of), detailLedger(of)] });
}

/** Every posted voucher of a period in the order of its day and number (domain.md 6.4). */
export const planVoucherList = (session: Session, options: ReportOptions): WorkbookPlan =>
  onPages({ language: options.language, sheets: [voucherSheet(accountBooks(session, options))] });
