import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './diskRefusal.ts';

const temporary = /\.[0-9a-f]{8}\.tmp$/;

/**
 * Writes a file so that at every moment either the old or the new content is there, whole: a
 * temporary file beside it, flushed to the disk, then renamed, then the folder flushed.
 */
export function writeFileAtomic(file: string, content: string): void {
  const temp = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const fd = openSync(temp, 'wx', 0o600);
    try {
      writeFileSync(fd, content);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renamePatiently(temp, file);
  } catch (error) {
    rmSync(temp, { force: true });
    throw error;
  }
  flushFolder(dirname(file));
}

/** Flushes a file that someone else has written. */
export function flushFile(file: string): void {
  const fd = openSync(file, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Flushes a folder's entries, so that a rename outlives a power cut. Windows does it by itself. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/**
 * Renames over an existing file. On Windows a virus scanner may hold a fresh file for a moment,
 * so it is tried for two seconds.
 */
export function renamePatiently(from: string, to: string): void {
  const tries = process.platform === 'win32' ? 40 : 1;
  for (let left = tries - 1; ; left -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!held || left === 0) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** Removes what `writeFileAtomic` left in a folder when it was killed. */
export function removeTemporaries(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (temporary.test(name)) rmSync(join(folder, name), { force: true });
  }
}
