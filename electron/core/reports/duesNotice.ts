import type { Session } from '../session.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { duesBranches } from './dues/duesBranches.ts';
import { noticeSheet } from './dues/noticeSheet.ts';
import type { ReportOptions } from './report.ts';

/**
 * The notice to be posted inside each branch (domain.md 5.4): who paid how much for which months.
 * @throws Refusal `report.branch-unknown`, `report.too-many-sheets`
 */
export function planDuesNotice(session: Session, options: ReportOptions): WorkbookPlan {
  const { frame, ledgers } = duesBranches(session, options);
  const alone = ledgers.length === 1;
  return {
    language: options.language,
    sheets: ledgers.map((ledger) => noticeSheet(frame, ledger, alone)),
  };
}
