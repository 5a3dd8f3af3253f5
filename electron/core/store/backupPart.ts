import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const busy = new Set<string>();

/**
 * A temporary name beside the file that is to be made; no backup is listed under it. To be
 * released in any case: whatever is then left under it is removed.
 */
export function claimPart(file: string): string {
  const part = `${file}.part`;
  busy.add(part);
  return part;
}

export function releasePart(part: string): void {
  removePart(part);
  busy.delete(part);
}

/** Removes what killed backups and copies left in a folder, but nothing that is being written. */
export function removeStrays(dir: string): void {
  for (const name of readdirSync(dir)) {
    const part = join(dir, name.replace(/-journal$/, ''));
    if (/\.db\.part(-journal)?$/.test(name) && !busy.has(part)) removePart(part);
  }
}

function removePart(part: string): void {
  for (const file of [part, `${part}-journal`]) rmSync(file, { force: true });
}
