import { Refusal } from '../refusal.ts';

/** What was being done when the disk refused; the first part of the code. */
export type DiskTask = 'store' | 'backup' | 'restore';

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  SQLITE_FULL: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'read-only',
  SQLITE_READONLY: 'read-only',
  SQLITE_CANTOPEN: 'read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EIO: 'disk-error',
  ENXIO: 'disk-error',
  ENODEV: 'disk-error',
  SQLITE_IOERR: 'disk-error',
};

/**
 * Turns what the disk said (Node's or SQLite's error) into a refusal with a sentence:
 * `store.disk-full`, `backup.read-only`, `restore.folder-missing`, `store.disk-error` ….
 * @param folder shown to the user: where the disk refused
 * @returns the refusal, or the error itself where the disk is not the cause
 */
export function diskRefusal(task: DiskTask, error: unknown, folder: string): unknown {
  if (error instanceof Refusal) return error;
  const cause = causes[errorCode(error)];
  return cause ? new Refusal(`${task}.${cause}`, { folder }, { cause: error }) : error;
}

/** True for a refusal that `diskRefusal` made: the cause is the disk, not the file's content. */
export const isDiskRefusal = (error: unknown): boolean =>
  error instanceof Refusal && /\.(disk-full|read-only|folder-missing|disk-error)$/.test(error.code);

/** The code of an error of Node or SQLite, extended SQLite codes cut to the primary one. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  const code = String(error.code);
  return code.startsWith('SQLITE_') ? code.split('_').slice(0, 2).join('_') : code;
}
