/** What the balance sheet says at the end of the period, in fen (domain.md 6.7). */
export interface DebtPosition {
  readonly totalAssetsFen: number;
  readonly liabilitiesFen: number;
  /** 流动资产. */
  readonly liquidAssetsFen: number;
}

/** Income and expenses of a whole year, in fen. */
export interface YearResult {
  readonly year: number;
  readonly incomeFen: number;
  readonly expenseFen: number;
}

/** Why a village counts as indebted. */
export type IndebtedReason = 'liabilities-above-liquid-assets' | 'expenses-above-income';

export interface Indebtedness {
  /** Liabilities to assets: 0.4 is 40 %; null where there are no assets. */
  readonly debtRatio: number | null;
  readonly reasons: readonly IndebtedReason[];
  readonly indebted: boolean;
}

/**
 * The debt ratio and the flag of an indebted village (domain.md 6.10): liabilities above liquid
 * assets, or expenses above income in two years running.
 * @param results in any order; the two latest count, and only where they follow on each other
 */
export function indebtedness(position: DebtPosition, results: readonly YearResult[]): Indebtedness {
  const { totalAssetsFen, liabilitiesFen, liquidAssetsFen } = position;
  const reasons: IndebtedReason[] = [];
  if (liabilitiesFen > liquidAssetsFen) reasons.push('liabilities-above-liquid-assets');
  if (shortTwoYears(results)) reasons.push('expenses-above-income');
  return {
    debtRatio: totalAssetsFen > 0 ? liabilitiesFen / totalAssetsFen : null,
    reasons,
    indebted: reasons.length > 0,
  };
}

function shortTwoYears(results: readonly YearResult[]): boolean {
  const [last, before] = [...results].sort((a, b) => b.year - a.year);
  const short = (result: YearResult | undefined): boolean =>
    result !== undefined && result.expenseFen > result.incomeFen;
  return short(last) && short(before) && last?.year === (before?.year ?? 0) + 1;
}

/** A figure against that of the year before. */
export interface YearOnYear {
  readonly nowFen: number;
  readonly beforeFen: number;
  readonly changeFen: number;
  /** Of the size of the figure before: 0.25 is a quarter more; null where it was nothing. */
  readonly rate: number | null;
}

/** One figure of two years. */
export const yearOnYear = (nowFen: number, beforeFen: number): YearOnYear => ({
  nowFen,
  beforeFen,
  changeFen: nowFen - beforeFen,
  rate: beforeFen === 0 ? null : (nowFen - beforeFen) / Math.abs(beforeFen),
});
