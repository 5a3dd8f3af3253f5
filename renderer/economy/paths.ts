// Where the pages of the estate stand; the routes have the same form.

export const assetsPath = '/economy/assets';
export const contractsPath = '/economy/contracts';
export const debtsPath = '/economy/debts';
export const distributionPath = '/economy/distribution';
export const disclosurePath = '/economy/disclosure';

/** The plan of a year. */
export const planPath = (year: number): string => `${distributionPath}?year=${year}`;

/** A part of one of these pages. */
export const tabPath = (path: string, tab: string): string =>
  `${path}?${new URLSearchParams({ tab }).toString()}`;
