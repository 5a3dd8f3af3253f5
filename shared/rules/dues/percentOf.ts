/** To what dues are rounded, always half up: the fen, or the jiao (10 fen). */
export type Rounding = 'fen' | 'jiao';

/** Thousandths of a percent in the whole. */
const whole = 100_000n;

/**
 * A share of an amount, rounded once and half up by whole numbers only (domain.md 5.1: rounding is
 * not fixed nationally).
 * @param amountFen whole fen, not below 0
 * @param percent with at most three decimals: 0.5 is 0.5 %
 */
export function percentOf(amountFen: number, percent: number, rounding: Rounding): number {
  const exact = BigInt(amountFen) * BigInt(Math.round(percent * 1000));
  const step = rounding === 'jiao' ? 10n : 1n;
  const unit = whole * step;
  return Number(((exact + unit / 2n) / unit) * step);
}
