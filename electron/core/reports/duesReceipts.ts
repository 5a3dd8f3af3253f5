import type { Session } from '../session.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { duesBranches } from './dues/duesBranches.ts';
import { receiptsFoot } from './dues/receiptsFoot.ts';
import { receiptsSheet } from './dues/receiptsSheet.ts';
import type { ReportOptions } from './report.ts';

/**
 * Every receipt of a period, a sheet for each branch (domain.md 5.3): a receipt belongs to the
 * period in which it was received, whichever months it is for.
 * @throws Refusal `report.branch-unknown`, `report.too-many-sheets`
 */
export function planDuesReceipts(session: Session, options: ReportOptions): WorkbookPlan {
  const { frame, ledgers } = duesBranches(session, options);
  const alone = ledgers.length === 1;
  return {
    language: options.language,
    sheets: ledgers.map((ledger) =>
      receiptsSheet(session, frame, {
        branch: ledger.branch,
        receipts: ledger.book.receipts,
        alone,
        below: (shown) => receiptsFoot(frame, ledger, shown),
      }),
    ),
  };
}
