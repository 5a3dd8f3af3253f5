import type { DuesScope } from './duesData.ts';

/** The yearly grid of a branch. */
export const duesPath = ({ year, branch }: DuesScope): string =>
  `/dues?${new URLSearchParams({ year: String(year), ...(branch !== null && { branch }) }).toString()}`;
