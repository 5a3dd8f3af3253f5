import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import { type Rounding, percentOf } from './percentOf.ts';
import { type DuesRate, bandOf, ratesInForce } from './rates.ts';

/** What the dues of a month are worked out from. */
export interface DuesBasis {
  /** Code of payerKinds. */
  readonly kind: string;
  /** Monthly after-tax pay, pay received that month, average of the quarter before, or pension. */
  readonly baseFen: number | null;
  /** The amount chosen where the kind has a range, e.g. a farmer's. */
  readonly amountFen: number | null;
}

export interface MonthlyDues {
  readonly amountFen: number;
  /** Null for a fixed amount. */
  readonly percent: number | null;
  /** What keeps the amount from being worked out, so that it is 0, or that it was moved into its range. */
  readonly findings: readonly Finding[];
}

const nothing = (...findings: Finding[]): MonthlyDues => ({
  amountFen: 0,
  percent: null,
  findings,
});

/**
 * The dues of one month (domain.md 5.1): the whole base at one rate, or the fixed amount of the
 * kind. A fixed amount is not rounded.
 * @param month `YYYY-MM`
 */
export function monthlyDues(
  { kind, baseFen, amountFen }: DuesBasis,
  month: string,
  rates: readonly DuesRate[],
  rounding: Rounding,
): MonthlyDues {
  const bands = ratesInForce(rates, kind, month);
  const needsBase = bands.some(({ percent, aboveFen }) => percent !== null || aboveFen > 0);
  if (needsBase && (baseFen === null || baseFen < 0))
    return nothing({ level: 'error', code: 'dues.base-missing', field: 'baseFen' });
  const band = bandOf(bands, baseFen ?? 0);
  if (band === undefined)
    return nothing({
      level: 'warning',
      code: 'dues.rate-missing',
      field: 'kind',
      params: { month },
    });
  if (band.percent === null) return fixedDues(band, amountFen);
  const dues = percentOf(baseFen ?? 0, band.percent, rounding);
  return { amountFen: dues, percent: band.percent, findings: [] };
}

/** The amount chosen, kept within the range; the least where none was. */
function fixedDues(band: DuesRate, amountFen: number | null): MonthlyDues {
  const least = band.leastFen ?? band.mostFen ?? 0;
  const most = band.mostFen ?? least;
  if (amountFen === null) return { amountFen: least, percent: null, findings: [] };
  const kept = Math.max(least, Math.min(most, amountFen));
  if (kept === amountFen) return { amountFen, percent: null, findings: [] };
  return {
    amountFen: kept,
    percent: null,
    findings: [
      {
        level: 'error',
        code: 'dues.amount-out-of-range',
        field: 'amountFen',
        params: { amount: showYuan(amountFen), least: showYuan(least), most: showYuan(most) },
      },
    ],
  };
}
