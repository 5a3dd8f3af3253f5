import type { Session } from '../../session.ts';
import type { WorkbookPlan } from '../../workbook/plan.ts';
import type { ReportOptions } from '../report.ts';
import { accountBooks } from './accountBooks.ts';
import { onPages } from './onePage.ts';
import { partiesSheet, trialBalanceSheet } from './trialBalanceSheet.ts';

/** The trial balance of a period (domain.md 6.6), and what stands on each party. */
export function planTrialBalance(session: Session, options: ReportOptions): WorkbookPlan {
  const of = accountBooks(session, options);
  const parties = partiesSheet(of);
  return onPages({
    language: options.language,
    sheets: [trialBalanceSheet(of), ...(parties === null ? [] : [parties])],
  });
}
