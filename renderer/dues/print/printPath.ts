/** The page from which receipts are printed. @param ids of receipts, in the order of the sheets */
export const printPath = (ids: readonly string[]): string =>
  `/dues/print?${new URLSearchParams({ ids: ids.join(',') }).toString()}`;

/** The ids that such an address names, each once. */
export const printedIds = (ids: string | null): readonly string[] => [
  ...new Set((ids ?? '').split(',').filter((id) => id !== '')),
];

/** So many stand on a sheet of A4. */
export const perSheet = 2;

/** What goes on each sheet. */
export const sheetsOf = <R>(receipts: readonly R[]): readonly (readonly R[])[] =>
  Array.from({ length: Math.ceil(receipts.length / perSheet) }, (_, at) =>
    receipts.slice(at * perSheet, (at + 1) * perSheet),
  );
