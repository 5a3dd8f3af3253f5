import type { AnyRecord } from '../../registers/define.ts';
import { defaultDuesRates } from './defaultDuesRates.ts';
import { firstMonthOf } from './months.ts';
import { numberIn, textIn } from '../reading.ts';

/** A row of the table of rates, read (register duesRates; domain.md 5.1). */
export interface DuesRate {
  /** Code of payerKinds. */
  readonly kind: string;
  /** The month from which it holds, `YYYY-MM`. */
  readonly from: string;
  /** The band is of bases above this; 0 for the lowest band. */
  readonly aboveFen: number;
  /** Of the whole base: 0.5 is 0.5 %. Null for a fixed amount. */
  readonly percent: number | null;
  /** The range of a fixed amount; one amount where only one of the two is given. */
  readonly leastFen: number | null;
  readonly mostFen: number | null;
}

/** @param record with kind and from; the other fields may be empty */
export const readRate = (record: AnyRecord): DuesRate => ({
  kind: textIn(record, 'kind') ?? '',
  from: firstMonthOf(textIn(record, 'from') ?? ''),
  aboveFen: numberIn(record, 'aboveFen') ?? 0,
  percent: numberIn(record, 'percent'),
  leastFen: numberIn(record, 'leastFen'),
  mostFen: numberIn(record, 'mostFen'),
});

/**
 * The table of rates: the user's rows beside the shipped ones, in their place where both have rows
 * of the same kind from the same month.
 * @param own records of the register duesRates that are not voided
 * @throws RangeError for a `from` that is not a date
 */
export function readRates(
  own: readonly AnyRecord[],
  shipped: readonly AnyRecord[] = defaultDuesRates,
): readonly DuesRate[] {
  const mine = own.map(readRate);
  const replaced = new Set(mine.map(({ kind, from }) => `${kind} ${from}`));
  return [
    ...shipped.map(readRate).filter(({ kind, from }) => !replaced.has(`${kind} ${from}`)),
    ...mine,
  ];
}

/**
 * The bands that hold for a kind of payer in a month: all those of the latest `from` that is not
 * after it; none where the table begins later.
 */
export function ratesInForce(
  rates: readonly DuesRate[],
  kind: string,
  month: string,
): readonly DuesRate[] {
  const begun = rates.filter((rate) => rate.kind === kind && rate.from <= month);
  const latest = begun.reduce((last, { from }) => (from > last ? from : last), '');
  return begun.filter(({ from }) => from === latest);
}

/** The band that a base falls in: that of the highest border below it, a border itself not being above itself. */
export function bandOf(bands: readonly DuesRate[], baseFen: number): DuesRate | undefined {
  return bands
    .filter(({ aboveFen }) => aboveFen <= 0 || baseFen > aboveFen)
    .reduce<DuesRate | undefined>(
      (best, band) => (best === undefined || band.aboveFen >= best.aboveFen ? band : best),
      undefined,
    );
}
