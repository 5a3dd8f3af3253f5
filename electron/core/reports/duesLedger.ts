import type { Session } from '../session.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { duesBranches } from './dues/duesBranches.ts';
import { ledgerSheet } from './dues/ledgerSheet.ts';
import type { ReportOptions } from './report.ts';

/**
 * The ledger of dues (domain.md 5.3), a sheet for each branch: member × month, what is due, paid and
 * open, and under it whether it ties out with the receipts and the cash.
 * @throws Refusal `report.branch-unknown`, `report.too-many-sheets`
 */
export function planDuesLedger(session: Session, options: ReportOptions): WorkbookPlan {
  const { frame, ledgers } = duesBranches(session, options);
  const alone = ledgers.length === 1;
  return {
    language: options.language,
    sheets: ledgers.map((ledger) => ledgerSheet(session, frame, ledger, alone)),
  };
}
