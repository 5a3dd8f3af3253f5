/**
 * How much of a file is opened (design.md 5). A roster of a whole county has 28,682 rows; what is
 * beyond these limits is not a roster, or is meant to bring the program down.
 */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  /** Entries of the zip that an .xlsx or .ods file is. */
  parts: 500,
  unpackedBytes: 200 * 1024 * 1024,
  /** Unpacked size to file size; ordinary spreadsheets stay under 30. */
  ratio: 100,
  /** Under this unpacked size the ratio does not matter. */
  ratioFromBytes: 1024 * 1024,
  sheets: 50,
  rows: 50_000,
  columns: 256,
  /** A file that needs longer than this on an old PC is refused. */
  parseMs: 30_000,
  heapMb: 1536,
} as const;

/** Megabytes with one digit, as a size is told to people. */
export const megabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(1);
