/** All amounts together. */
export const sumOf = (amounts: Iterable<number>): number => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
};

/** Order of texts by their code units, as ids, codes and days sort. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
