import type { AnyRecord } from '../../registers/define.ts';
import { firstMonthOf, lastMonthOf } from './months.ts';
import { numberIn, textIn } from '../reading.ts';

/** A row of the register duesReliefs, read. */
export interface DuesRelief {
  readonly id: string;
  readonly member: string;
  /** The first month, `YYYY-MM`. */
  readonly from: string;
  /** The last month; null where no end was set. */
  readonly to: string | null;
  readonly kind: 'exempt' | 'reduced';
  /** What is left to pay each month, where it is reduced. */
  readonly amountFen: number | null;
  readonly approvalNo: string | null;
  readonly approvedOn: string | null;
}

/** @throws RangeError for a `fromOn` or `toOn` that is not a date */
export function readRelief(record: AnyRecord): DuesRelief {
  const toOn = textIn(record, 'toOn');
  return {
    id: textIn(record, 'id') ?? '',
    member: textIn(record, 'member') ?? '',
    from: firstMonthOf(textIn(record, 'fromOn') ?? ''),
    to: toOn === null ? null : lastMonthOf(toOn),
    kind: record['kind'] === 'exempt' ? 'exempt' : 'reduced',
    amountFen: numberIn(record, 'amountFen'),
    approvalNo: textIn(record, 'approvalNo'),
    approvedOn: textIn(record, 'approvedOn'),
  };
}

/** A relief and what it leaves to pay. */
export interface Relieved {
  readonly relief: DuesRelief;
  readonly amountFen: number;
}

/**
 * The relief that holds in a month: only one with the number and the day of its approval counts
 * (domain.md 5.1: the branch studies, the next-level committee approves); of several, the one that
 * leaves the least to pay.
 * @param reliefs rows of one member
 */
export function reliefInForce(reliefs: readonly DuesRelief[], month: string): Relieved | undefined {
  let least: Relieved | undefined;
  for (const relief of reliefs) {
    const amountFen = relief.kind === 'exempt' ? 0 : relief.amountFen;
    const approved = relief.approvalNo !== null && relief.approvedOn !== null;
    const holds = relief.from <= month && (relief.to === null || month <= relief.to);
    if (amountFen === null || !approved || !holds) continue;
    if (least === undefined || amountFen < least.amountFen) least = { relief, amountFen };
  }
  return least;
}
