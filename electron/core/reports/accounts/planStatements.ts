import type { Session } from '../../session.ts';
import type { WorkbookPlan } from '../../workbook/plan.ts';
import type { ReportOptions } from '../report.ts';
import { accountBooks } from './accountBooks.ts';
import { balanceSheet, incomeStatement } from './statementSheets.ts';

/** The balance sheet at the end of a period (domain.md 6.7); of years before 2024 in the old form. */
export const planBalanceSheet = (session: Session, options: ReportOptions): WorkbookPlan => ({
  language: options.language,
  sheets: [balanceSheet(accountBooks(session, options))],
});

/** The statement of income and its distribution of a period (domain.md 6.8). */
export const planIncomeStatement = (session: Session, options: ReportOptions): WorkbookPlan => ({
  language: options.language,
  sheets: [incomeStatement(accountBooks(session, options))],
});
