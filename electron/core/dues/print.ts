import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import type { PrintedReceipt } from './answers.ts';
import { receiptsOf } from './receiptList.ts';

/** Receipts as they are printed, in this order. @throws Refusal `record.unknown` where one is not there */
export function printedReceipts(
  session: Session,
  ids: readonly string[],
): readonly PrintedReceipt[] {
  const receipts = receiptsOf(session, ids);
  if (receipts.length < ids.length) throw new Refusal('record.unknown');
  return receipts;
}
