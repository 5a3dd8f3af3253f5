import type { Session } from '../../session.ts';
import type { WorkbookPlan } from '../../workbook/plan.ts';
import type { ReportOptions } from '../report.ts';
import { accountBooks } from './accountBooks.ts';
import { onPages } from './onePage.ts';
import { growthSheet, incomeSheet } from './incomeSheets.ts';

/** Where the income of a period came from: by account, and by way of growth (domain.md 6.12). */
export function planIncomeBySource(session: Session, options: ReportOptions): WorkbookPlan {
  const of = accountBooks(session, options);
  return onPages({ language: options.language, sheets: [incomeSheet(of), growthSheet(of)] });
}
