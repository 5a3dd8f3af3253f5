/** What came from one source: a second-level account, a way of growth or a payer. */
export interface IncomeSource {
  readonly key: string;
  readonly amountFen: number;
}

/** How far the income hangs on few sources (domain.md 6.10, 6.12). */
export interface Concentration {
  /** Each source once, the largest first; those with nothing or less left out. */
  readonly sources: readonly (IncomeSource & { readonly share: number })[];
  readonly totalFen: number;
  /** 0 to 1; 0 where there is no income. */
  readonly largestShare: number;
  /** Sum of the squared shares: 1 where all comes from one source, 0 where nothing comes. */
  readonly herfindahl: number;
}

/** The shares of the sources, and how concentrated they are. @param rows a source may come several times */
export function concentration(rows: readonly IncomeSource[]): Concentration {
  const sums = new Map<string, number>();
  for (const { key, amountFen } of rows) sums.set(key, (sums.get(key) ?? 0) + amountFen);
  const kept = [...sums]
    .map(([key, amountFen]) => ({ key, amountFen }))
    .filter(({ amountFen }) => amountFen > 0)
    .sort((a, b) => b.amountFen - a.amountFen || (a.key < b.key ? -1 : 1));
  const totalFen = kept.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const sources = kept.map((each) => ({ ...each, share: each.amountFen / totalFen }));
  return {
    sources,
    totalFen,
    largestShare: sources[0]?.share ?? 0,
    herfindahl: sources.reduce((sum, { share }) => sum + share * share, 0),
  };
}

/** The account of the second level to which a code belongs: its first five digits, or all it has. */
export const secondLevelOf = (account: string): string => account.slice(0, 5);
