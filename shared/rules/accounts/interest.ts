import { daysBetween, isDay } from '../calendar.ts';
import type { Debt, Repayment } from './debt.ts';

/** The days of a year for which a yearly rate is. */
const yearDays = 365;
/** Thousandths of a per cent in the whole. */
const whole = 100_000;

/**
 * Simple interest from the day of the debt up to a day, in fen, rounded half up once: by days of
 * what was open on each of them; a repayment counts from its day on (domain.md 6.10).
 * @param repayments of principal, in any order
 * @returns 0 without a rate or a day
 */
export function accruedInterest(
  { incurredOn, principalFen, rate }: Pick<Debt, 'incurredOn' | 'principalFen' | 'rate'>,
  repayments: readonly Repayment[],
  asOf: string,
): number {
  if (incurredOn === null || !isDay(incurredOn) || rate <= 0 || incurredOn >= asOf) return 0;
  const fenDays = (fen: number, from: string): bigint =>
    BigInt(fen) * BigInt(Math.max(0, daysBetween(from < incurredOn ? incurredOn : from, asOf)));
  const open = repayments.reduce(
    (sum, each) => sum - fenDays(each.principalFen, each.day),
    fenDays(principalFen, incurredOn),
  );
  if (open <= 0n) return 0;
  const unit = BigInt(yearDays * whole);
  return Number((open * BigInt(Math.round(rate * 1000)) + unit / 2n) / unit);
}
