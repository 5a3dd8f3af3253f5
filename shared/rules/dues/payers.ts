import type { AnyRecord } from '../../registers/define.ts';
import { firstDayOf } from '../calendar.ts';
import type { DuesBasis } from './monthlyDues.ts';
import { numberIn, textIn } from '../reading.ts';

/** A row of the register duesPayers, read: as what a member pays from a month on. */
export interface DuesPayer extends DuesBasis {
  readonly member: string;
  /** ISO day; it holds from the month of that day (domain.md 5.1: from the month the new pay starts). */
  readonly from: string;
}

/** @throws RangeError for a `from` that is not a date */
export const readPayer = (record: AnyRecord): DuesPayer => ({
  member: textIn(record, 'member') ?? '',
  kind: textIn(record, 'kind') ?? '',
  baseFen: numberIn(record, 'baseFen'),
  amountFen: numberIn(record, 'amountFen'),
  from: firstDayOf(textIn(record, 'from') ?? ''),
});

/** As what a member of a village pays who has no row: a farmer, the least amount. */
export const assumedPayer: DuesBasis = { kind: 'farmer', baseFen: null, amountFen: null };

/**
 * The row that holds in a month: the latest that began in it or before; of two from one day, the
 * one given last.
 * @param payers rows of one member
 */
export function payerInForce(payers: readonly DuesPayer[], month: string): DuesPayer | undefined {
  return payers
    .filter(({ from }) => from.slice(0, 7) <= month)
    .reduce<DuesPayer | undefined>(
      (latest, row) => (latest === undefined || row.from >= latest.from ? row : latest),
      undefined,
    );
}
