import type { AnyRecord } from '../../registers/define.ts';
import { monthsIn } from '../../fields/months.ts';
import { numberIn, textIn } from '../reading.ts';

/** For months; freely given beside them; or over 1,000 yuan at once, which goes to the Centre whole. */
export type ReceiptKind = 'regular' | 'voluntary' | 'large';

/** A row of the register duesReceipts as the rules read it (domain.md 5.3). */
export interface DuesReceipt {
  readonly id: string;
  readonly branch: string;
  readonly member: string;
  readonly kind: ReceiptKind;
  /** `YYYY-MM`, in order. */
  readonly months: readonly string[];
  /** Below 0 in a reversal only. */
  readonly amountFen: number;
  /** ISO day. */
  readonly receivedOn: string;
  /** Who paid for the member; null where the member did. */
  readonly payer: string | null;
  readonly paidElsewhere: boolean;
  readonly proof: string | null;
  /** Why months that lie far back are paid. */
  readonly reason: string | null;
  /** The receipt that this one takes back. */
  readonly reverses: string | null;
  readonly reversalReason: string | null;
}

const kindOf = (kind: string | null): ReceiptKind =>
  kind === 'voluntary' || kind === 'large' ? kind : 'regular';

export const readReceipt = (record: AnyRecord): DuesReceipt => ({
  id: textIn(record, 'id') ?? '',
  branch: textIn(record, 'branch') ?? '',
  member: textIn(record, 'member') ?? '',
  kind: kindOf(textIn(record, 'kind')),
  months: [...new Set(monthsIn(textIn(record, 'months')))].sort(),
  amountFen: numberIn(record, 'amountFen') ?? 0,
  receivedOn: textIn(record, 'receivedOn') ?? '',
  payer: textIn(record, 'payer'),
  paidElsewhere: record['paidElsewhere'] === true,
  proof: textIn(record, 'proof'),
  reason: textIn(record, 'reason'),
  reverses: textIn(record, 'reverses'),
  reversalReason: textIn(record, 'reversalReason'),
});
