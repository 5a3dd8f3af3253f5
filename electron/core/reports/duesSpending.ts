import type { Session } from '../session.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { loveFundSheet } from './dues/loveFundSheet.ts';
import { moneyOf } from './dues/moneyOf.ts';
import { spendingSheet } from './dues/spendingSheet.ts';
import type { ReportOptions } from './report.ts';

/**
 * What dues were spent on, by the five permitted purposes, with who decided it (domain.md 5.4); and
 * the love fund, which is kept apart, on a sheet of its own.
 * @throws Refusal `report.branch-unknown`
 */
export function planDuesSpending(session: Session, options: ReportOptions): WorkbookPlan {
  const { frame, money } = moneyOf(session, options);
  return {
    language: options.language,
    sheets: [
      spendingSheet(session, frame, money),
      loveFundSheet(session, frame, { unit: money.unit, branch: options.branch }),
    ],
  };
}
