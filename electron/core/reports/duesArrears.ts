import { duesArrears } from '../dues/arrears.ts';
import type { Session } from '../session.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { arrearsSheet } from './dues/arrearsSheet.ts';
import { duesFrame } from './dues/frame.ts';
import type { ReportOptions } from './report.ts';
import { reportingUnit } from './reportingUnit.ts';

/**
 * Who was behind with dues at the end of a period, or is today (domain.md 5.1): the months, how many
 * in a row with the alert that goes with it, and what was said about it.
 * @throws Refusal `report.branch-unknown`
 */
export function planDuesArrears(session: Session, options: ReportOptions): WorkbookPlan {
  const frame = duesFrame(session, options);
  const { branch, language } = options;
  const unit = reportingUnit(session, branch);
  const arrears = duesArrears(session, { asOf: frame.endOn, branch });
  return { language, sheets: [arrearsSheet(session, frame, { arrears, unit })] };
}
