import { Refusal } from '../refusal.ts';
import type { Report } from './answer.ts';
import type { Workbook } from './cells.ts';
import { guard } from './guard.ts';
import { inWorker } from './inWorker.ts';
import { limits } from './limits.ts';
import type { PackedWorkbook } from './pack.ts';
import type { ReadTask } from './readWorker.ts';
import { unpackWorkbook } from './unpack.ts';

/**
 * Opens a spreadsheet file: .xlsx, .xls, WPS .et, .ods, .csv or .txt (UTF-8, UTF-16, GBK). It is
 * checked first, then parsed in a thread with a limit of memory and time (design.md 5). What kind
 * of file it is shows in its content; the name only names the sheet of a .csv.
 * @param bytes the whole file; not changed
 * @returns the sheets as the file has them, texts exactly as typed (domain.md 9)
 * @throws Refusal `workbook.*`: a limit, or empty, encrypted, with macros, damaged, unknown
 * @throws the signal's reason when cancelled
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: { readonly signal?: AbortSignal; readonly onProgress?: Report } = {},
): Promise<Workbook> {
  const { signal, onProgress } = options;
  const guarded = await guard(bytes, fileName);
  onProgress?.(1, steps);
  const packed = await inWorker<ReadTask, PackedWorkbook>(
    'readWorker',
    { bytes, fileName, guarded },
    { signal, heapMb: limits.heapMb, timeLimitMs: limits.parseMs },
  );
  onProgress?.(steps - 1, steps);
  const workbook = unpackWorkbook(packed);
  if (workbook.sheets.every(({ rows }) => rows.length === 0)) throw new Refusal('workbook.no-rows');
  onProgress?.(steps, steps);
  return workbook;
}

/** Checked, parsed, taken over: the parser itself tells nothing of how far it is. */
const steps = 3;
