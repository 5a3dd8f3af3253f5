import { monthsIn } from '../../../shared/fields/months.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { Collection } from '../collect/collectData.ts';

/** What the program gives a receipt, or only a reversal has. */
const never = ['branch', 'number', 'reverses', 'reversalReason'];

/** The fields that a new receipt of this kind is not asked for. */
export function hiddenFields(record: AnyRecord): ReadonlySet<string> {
  return new Set([
    ...never,
    ...(record['kind'] === 'regular' ? [] : ['months', 'reason']),
    ...(record['paidElsewhere'] === true ? [] : ['proof']),
  ]);
}

/** The branch is the member's and the amount what is due, unless they are given. */
export const leftToProgram = ({ code, field }: Finding, values: AnyRecord): boolean =>
  code === 'required.missing' &&
  (field === 'branch' || (field === 'amountFen' && typeof values['amountFen'] === 'number'));

const textOf = (record: AnyRecord, key: string): string | null => {
  const value = record[key];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** What is asked to learn the shares of a receipt; null while something is missing. */
export function planOf(record: AnyRecord): Collection | null {
  const member = textOf(record, 'member');
  const receivedOn = textOf(record, 'receivedOn');
  const months = monthsIn(record['months'] ?? null);
  if (record['kind'] !== 'regular' || member === null || receivedOn === null) return null;
  if (months.length === 0) return null;
  const amountFen = record['amountFen'];
  return {
    branch: null,
    receivedOn,
    way: textOf(record, 'way') ?? 'cash',
    receiver: null,
    items: [
      {
        member,
        months,
        ...(typeof amountFen === 'number' && { amountFen }),
        payer: textOf(record, 'payer'),
        reason: textOf(record, 'reason'),
      },
    ],
  };
}
