/** Weights carry at most four decimals. */
const scale = 10_000;

/**
 * Shares an amount out by weights so that no fen is lost (domain.md 6.9: members by their share in
 * the quantified income rights): each gets the whole fen of its part, and the fen that are left go
 * to the largest remainders, the earlier one first where remainders are the same.
 * @param amountFen whole fen, not below 0
 * @param weights not below 0, at most four decimals
 * @returns one part for each weight; together the amount, or nothing at all where all weights are 0
 */
export function shareOut(amountFen: number, weights: readonly number[]): number[] {
  const exact = weights.map((weight) => BigInt(Math.round(Math.max(0, weight) * scale)));
  const whole = exact.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) return weights.map(() => 0);
  const parts = exact.map((weight, at) => {
    const product = BigInt(amountFen) * weight;
    return { at, part: Number(product / whole), remainder: product % whole };
  });
  const left = amountFen - parts.reduce((sum, { part }) => sum + part, 0);
  const lucky = new Set(
    [...parts]
      .sort((a, b) =>
        a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1,
      )
      .slice(0, left)
      .map(({ at }) => at),
  );
  return parts.map(({ at, part }) => part + (lucky.has(at) ? 1 : 0));
}

/**
 * The whole fen of a part of an amount; what is cut off stays with the amount.
 * @param part and `of` in the same unit, at most four decimals; nothing of nothing is 0
 */
export function partOf(amountFen: number, part: number, of: number): number {
  const [a, b] = [BigInt(Math.round(part * scale)), BigInt(Math.round(of * scale))];
  return b === 0n ? 0 : Number((BigInt(amountFen) * a) / b);
}
