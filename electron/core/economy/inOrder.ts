/** Order of texts by their code units, as ids, codes and days sort. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
