import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Report } from './answer.ts';
import { inWorker } from './inWorker.ts';
import { placeFile } from './placeFile.ts';
import type { WorkbookPlan } from './plan.ts';
import type { WriteTask } from './writeWorker.ts';

/** Excel's own limit. */
const longestPassword = 255;

/**
 * Writes a workbook of bilingual, printable sheets (design.md 5) beside its place and then puts it
 * there, so that at every moment the old file or the new one is whole.
 * @param file the .xlsx file; one that is there is replaced
 * @param options.onProgress called with the rows written so far and all rows
 * @throws Refusal `workbook.file-held`, `workbook.disk-full` and the other `workbook.*` of writing
 * @throws the signal's reason when cancelled; nothing is left behind
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  file: string,
  options: { readonly signal?: AbortSignal; readonly onProgress?: Report } = {},
): Promise<void> {
  const { password } = plan;
  if (password !== undefined && (password === '' || password.length > longestPassword)) {
    throw new Refusal('workbook.password-length', { max: longestPassword });
  }
  const temp = join(dirname(file), `~${basename(file)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    await inWorker<WriteTask, null>('writeWorker', { plan, temp }, options);
    await placeFile(temp, file);
  } catch (error) {
    await rm(temp, { force: true, maxRetries: 5 });
    throw error;
  }
}
