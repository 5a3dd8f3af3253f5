import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../store/diskRefusal.ts';

const prefix = 'branch-ledger-reports-';

/** A new folder that only this user can look into; its name tells the program that made it. */
export const privateFolder = (): string => mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));

/**
 * Removes folders of programs that have ended without doing so, as in a power cut: the workbooks
 * in them hold personal data.
 */
export function removeForgotten(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch (error) {
      // Another user's folder is not ours to remove.
      if (!['EACCES', 'EPERM'].includes(errorCode(error))) throw error;
    }
  }
}

/** True also for a program of another user, which may not be asked. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
