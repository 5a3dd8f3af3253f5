import type { Session } from '../session.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { isInPeriod } from './dues/frame.ts';
import { moneyOf } from './dues/moneyOf.ts';
import { largeList, remittanceList, returnList } from './dues/moneyLists.ts';
import { remittanceSheet } from './dues/remittanceSheet.ts';
import type { ReportOptions } from './report.ts';

/**
 * What was collected and remitted in each quarter of a period, and what is in hand (domain.md 5.2,
 * 5.3); then every remittance, and what was allocated and given in large dues where there is any.
 * @throws Refusal `report.branch-unknown`
 */
export function planDuesRemittance(session: Session, options: ReportOptions): WorkbookPlan {
  const { frame, money } = moneyOf(session, options);
  const { returns, receipts } = money.book;
  return {
    language: options.language,
    sheets: [
      remittanceSheet(frame, money),
      remittanceList(session, frame, money),
      ...(returns.some(({ on }) => isInPeriod(frame, on)) ? [returnList(frame, money)] : []),
      ...(receipts.some(({ kind, receivedOn }) => kind === 'large' && isInPeriod(frame, receivedOn))
        ? [largeList(session, frame, money)]
        : []),
    ],
  };
}
