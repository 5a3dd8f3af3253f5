import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { listStatePath, recordPath } from '../../registers/paths.ts';
import type { DuesCellShown } from '../duesData.ts';

/** The receipt that pays a month, or the list of them where there are several. */
export function receiptsPath(
  { receipts, month }: Pick<DuesCellShown, 'receipts' | 'month'>,
  member: string,
): string {
  const [only] = receipts;
  if (only !== undefined && receipts.length === 1) return recordPath(duesReceipts.key, only);
  return listStatePath(duesReceipts, {
    search: '',
    view: 'all',
    where: { member: { in: [member] }, months: { anyOf: [month] } },
    sort: 'receivedOn',
    descending: true,
    cell: null,
  });
}
