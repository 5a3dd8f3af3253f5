import { resolve } from 'node:path';

const last = new Map<string, Promise<unknown>>();

/**
 * Lets works that change the same folder of backups run one after the other: bringing backups
 * under a new key, copying them and deleting them must not meet half-way. A failed work does not
 * keep the next one from running.
 */
export async function inFolder<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const folder = resolve(dir);
  const before = last.get(folder) ?? Promise.resolve();
  const mine = before.then(work, work);
  last.set(folder, mine);
  try {
    return await mine;
  } finally {
    if (last.get(folder) === mine) last.delete(folder);
  }
}
