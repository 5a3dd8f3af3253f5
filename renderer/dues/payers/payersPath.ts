import type { DuesScope } from '../duesData.ts';

/** The page on which kinds of payer and bases are set for a whole branch. */
export const payersPath = ({ year, branch }: DuesScope): string =>
  `/dues/payers?${new URLSearchParams({ year: String(year), ...(branch !== null && { branch }) }).toString()}`;
