import { open, rename, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { errorCode, fileRefusal } from './fileRefusal.ts';

/** How often and how long it is tried: a virus scanner holds a new file for a moment. */
const tries = { count: 10, pauseMs: 100 };

/**
 * Puts a finished file in the place of another, whole or not at all.
 * @param move for tests: the renaming of the disk
 * @throws Refusal `workbook.file-held` (open in Excel or WPS), `workbook.target-is-folder`, and
 *   those of `fileRefusal`
 */
export async function placeFile(
  temp: string,
  file: string,
  move: (from: string, to: string) => Promise<void> = rename,
): Promise<void> {
  if (await isFolder(file))
    throw new Refusal('workbook.target-is-folder', { file: basename(file) });
  for (let left = tries.count - 1; ; left -= 1) {
    try {
      await move(temp, file);
      break;
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(errorCode(error))) throw fileRefusal(error, file);
      if (left === 0) {
        throw new Refusal('workbook.file-held', { file: basename(file) }, { cause: error });
      }
      await pause(tries.pauseMs);
    }
  }
  await flushFolder(dirname(file));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Flushes the folder's entry, so that the new name outlives a power cut; Windows does it itself. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
