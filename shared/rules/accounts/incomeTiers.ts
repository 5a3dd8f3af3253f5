/** The tier of a village by its yearly operating income. */
export interface IncomeTier {
  /** 0 where there is none; then 1 below the first edge, 2 from it on, and so on. */
  readonly tier: number;
  /** Its lower edge, which belongs to it; null in the tiers 0 and 1. */
  readonly fromFen: number | null;
  /** Its upper edge, which does not; null in the highest tier and in tier 0. */
  readonly belowFen: number | null;
}

/** 50,000, 100,000, 500,000 and 1,000,000 yuan (domain.md 6.12, the later ones GKV). */
export const usualTierEdgesFen: readonly number[] = [
  5_000_000, 10_000_000, 50_000_000, 100_000_000,
];

/**
 * The tier of an income (domain.md 6.12: lower edge inclusive; nothing and less than nothing is the
 * tier without income).
 * @param edgesFen in rising order
 */
export function tierOf(
  operatingIncomeFen: number,
  edgesFen: readonly number[] = usualTierEdgesFen,
): IncomeTier {
  if (operatingIncomeFen <= 0) return { tier: 0, fromFen: null, belowFen: null };
  const passed = edgesFen.filter((edge) => operatingIncomeFen >= edge).length;
  return {
    tier: passed + 1,
    fromFen: edgesFen[passed - 1] ?? null,
    belowFen: edgesFen[passed] ?? null,
  };
}

/** All the tiers that a set of edges makes, the one without income first. */
export const tiersOf = (edgesFen: readonly number[] = usualTierEdgesFen): readonly IncomeTier[] => [
  tierOf(0, edgesFen),
  ...[1, ...edgesFen].map((from) => tierOf(from, edgesFen)),
];

/**
 * 空壳村: no operating income, or less than the first edge (domain.md 6.12).
 * @param belowFen 50,000 yuan unless the store has its own
 */
export const isShellVillage = (
  operatingIncomeFen: number,
  belowFen: number = usualTierEdgesFen[0] ?? 0,
): boolean => operatingIncomeFen < Math.max(1, belowFen);
