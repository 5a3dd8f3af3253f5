import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { writeFileAtomic } from './atomicFile.ts';
import { diskRefusal } from './diskRefusal.ts';
import { storePaths } from './storePaths.ts';

const longestWait = 300;

const attemptsSchema = z.strictObject({
  format: z.literal(1),
  failed: z.record(z.string(), z.strictObject({ count: z.int().min(1), at: z.iso.datetime() })),
});

type Failed = z.infer<typeof attemptsSchema>['failed'];

/** Seconds to wait after so many wrong passwords in a row: 0, 0, 2, 4, 8 … at most 300. */
export const waitAfter = (failed: number): number =>
  failed <= 2 ? 0 : Math.min(longestWait, 2 ** (failed - 2));

/**
 * Counts an attempt to unlock before it is made, so that neither pulling the plug nor asking
 * twice at once gains a guess. The count stands in a file and outlives a restart.
 * @param who the slot's id, or `recovery`
 * @throws Refusal `keys.wait` with the seconds left
 */
export function beginAttempt(dataDir: string, who: string, now: Date): void {
  const failed = load(dataDir);
  const before = failed[who];
  if (before) {
    // With the clock set back the wait starts again from now; it is never longer than agreed.
    const since = Math.min(Date.parse(before.at), now.getTime());
    const left = waitAfter(before.count) - (now.getTime() - since) / 1000;
    if (left > 0) {
      save(dataDir, { ...failed, [who]: { ...before, at: new Date(since).toISOString() } });
      throw new Refusal('keys.wait', { seconds: Math.ceil(left) });
    }
  }
  const count = (before?.count ?? 0) + 1;
  save(dataDir, { ...failed, [who]: { count, at: now.toISOString() } });
}

/** The password was right: nothing is held against this operator any more. */
export function clearAttempts(dataDir: string, who: string): void {
  save(dataDir, Object.fromEntries(Object.entries(load(dataDir)).filter(([id]) => id !== who)));
}

/** A damaged file counts as none: it must not lock anyone out, and whoever can write it can also delete it. */
function load(dataDir: string): Failed {
  const { attempts } = storePaths(dataDir);
  if (!existsSync(attempts)) return {};
  try {
    return attemptsSchema.parse(JSON.parse(readFileSync(attempts, 'utf8'))).failed;
  } catch {
    return {};
  }
}

function save(dataDir: string, failed: Failed): void {
  try {
    writeFileAtomic(storePaths(dataDir).attempts, `${JSON.stringify({ format: 1, failed })}\n`);
  } catch (error) {
    throw diskRefusal('store', error, dataDir);
  }
}
