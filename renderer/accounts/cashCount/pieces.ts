/** The notes and coins of the count sheet, the largest first: fields of cashCounts, and their worth. */
export const pieces = [
  { key: 'y100', fen: 10_000 },
  { key: 'y50', fen: 5_000 },
  { key: 'y20', fen: 2_000 },
  { key: 'y10', fen: 1_000 },
  { key: 'y5', fen: 500 },
  { key: 'y1', fen: 100 },
  { key: 'j5', fen: 50 },
  { key: 'j1', fen: 10 },
] as const;

export type PieceKey = (typeof pieces)[number]['key'];
