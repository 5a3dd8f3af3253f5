import { dirname } from 'node:path';
import { Refusal } from '../refusal.ts';

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'workbook.disk-full',
  EDQUOT: 'workbook.disk-full',
  EFBIG: 'workbook.disk-full',
  EROFS: 'workbook.read-only',
  EACCES: 'workbook.read-only',
  EPERM: 'workbook.read-only',
  ENOENT: 'workbook.folder-missing',
  ENOTDIR: 'workbook.folder-missing',
  EIO: 'workbook.disk-error',
  ENXIO: 'workbook.disk-error',
  ENODEV: 'workbook.disk-error',
};

/**
 * Turns what the disk said while a file was written into a refusal with a sentence.
 * @returns the refusal, or the error itself where the disk is not the cause
 */
export function fileRefusal(error: unknown, file: string): unknown {
  const code = causes[errorCode(error)];
  return code ? new Refusal(code, { folder: dirname(file) }, { cause: error }) : error;
}

/** The code of an error of Node, such as ENOSPC. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
