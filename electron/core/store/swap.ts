import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { flushFile, flushFolder, renamePatiently, writeFileAtomic } from './atomicFile.ts';
import { type DiskTask, diskRefusal } from './diskRefusal.ts';
import { storePaths } from './storePaths.ts';

/** Called at each step, so that a test can end the program there. */
export type Step = (name: string) => void;

const swapSchema = z.strictObject({
  format: z.literal(1),
  database: z.boolean(),
  keyRing: z.boolean(),
  aside: z
    .string()
    .regex(/^[\w-]+$/)
    .nullable(),
});

type Swap = z.infer<typeof swapSchema>;

export interface SwapOptions {
  /**
   * What the files before are kept as: `<aside>.db`, `<aside>.keys.json`. Without it they are
   * replaced: at a handover nothing must remain that the old key opens.
   */
  readonly aside?: string;
  readonly task?: DiskTask;
  readonly step?: Step;
}

/**
 * Puts the prepared files (`ledger.db.incoming`, `ledger.keys.json.incoming`, either or both) in
 * the place of the present ones, together. First a note is written that this is decided; from
 * then on `settleSwap` carries it out, now or when the folder is next opened. Killed at any
 * moment the folder holds the old files or the new ones, never a mixture.
 *
 * The database before must be closed between the note and the swap: `close` does it.
 */
export function commitSwap(dataDir: string, close: () => void, options: SwapOptions = {}): void {
  const { aside = null, task = 'store', step = () => undefined } = options;
  const paths = storePaths(dataDir);
  const swap: Swap = {
    format: 1,
    database: existsSync(paths.incomingDatabase),
    keyRing: existsSync(paths.incomingKeyRing),
    aside,
  };
  try {
    if (swap.database) flushFile(paths.incomingDatabase);
    if (swap.keyRing) flushFile(paths.incomingKeyRing);
    flushFolder(dataDir);
    step('prepared');
    writeFileAtomic(paths.swap, JSON.stringify(swap));
  } catch (error) {
    // Undecided again: else the next start would put this copy over what is written until then.
    clearIncoming(dataDir);
    throw diskRefusal(task, error, dataDir);
  }
  step('decided');
  close();
  settleSwap(dataDir, options);
}

/**
 * Carries out a swap that was decided, if there is one. To be called before anything in the
 * folder is opened; doing it twice does no harm.
 * @returns true if there was one
 */
export function settleSwap(dataDir: string, options: SwapOptions = {}): boolean {
  const { task = 'store', step = () => undefined } = options;
  const paths = storePaths(dataDir);
  if (!existsSync(paths.swap)) return false;
  const { database, keyRing, aside } = readSwap(paths.swap);
  const asideFor = (ending: string): string | null => aside && join(dataDir, `${aside}${ending}`);
  try {
    if (database && existsSync(paths.incomingDatabase)) {
      // A journal left by a crash belongs to the database before; SQLite would play it into the new.
      putAside(`${paths.database}-journal`, asideFor('.db-journal') ?? 'remove');
      step('journal');
      putAside(paths.database, asideFor('.db'));
      step('database aside');
      renamePatiently(paths.incomingDatabase, paths.database);
      step('database');
    }
    if (keyRing && existsSync(paths.incomingKeyRing)) {
      putAside(paths.keyRing, asideFor('.keys.json'));
      step('key ring aside');
      renamePatiently(paths.incomingKeyRing, paths.keyRing);
      step('key ring');
    }
    flushFolder(dataDir);
    rmSync(paths.swap, { force: true });
    flushFolder(dataDir);
  } catch (error) {
    throw diskRefusal(task, error, dataDir);
  }
  step('done');
  return true;
}

/** Removes what was prepared for a swap that is not to be: its note first, then the files. */
export function clearIncoming(dataDir: string): void {
  const { swap, incomingDatabase, incomingKeyRing } = storePaths(dataDir);
  for (const file of [swap, incomingDatabase, `${incomingDatabase}-journal`, incomingKeyRing]) {
    rmSync(file, { force: true });
  }
}

/**
 * The note is written whole or not at all; should it be unreadable all the same, it still says
 * that the incoming files are good, and keeps those before.
 */
function readSwap(file: string): Swap {
  try {
    return swapSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { format: 1, database: true, keyRing: true, aside: `replaced-${Date.now()}` };
  }
}

function putAside(file: string, to: string | null): void {
  if (to === null || !existsSync(file)) return;
  if (to === 'remove') rmSync(file);
  else if (!existsSync(to)) renamePatiently(file, to);
}
