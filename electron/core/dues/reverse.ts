import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { getRecord } from '../registers/get.ts';
import type { Session } from '../session.ts';
import type { Received } from './answers.ts';
import { receiveDues } from './receive.ts';

/**
 * Takes a receipt back by one of its own, with the same months below zero.
 * @param receivedOn ISO day of the reversal
 * @throws Refusal `record.unknown`
 */
export function reverseReceipt(
  session: Session,
  id: string,
  { receivedOn, reason }: { readonly receivedOn: string; readonly reason: string },
): Received {
  getRecord(session.store, duesReceipts, id);
  const values = {
    reverses: id,
    receivedOn,
    reversalReason: reason,
    receiver: session.operator.name,
  };
  return receiveDues(session, values, 'dues.reverse');
}
