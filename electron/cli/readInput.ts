import { errorCode } from '../core/store/diskRefusal.ts';
import { Refusal } from '../core/refusal.ts';

/** Reads a file that the user named. @throws Refusal `file.not-found`, `file.unreadable` */
export async function readInput<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new Refusal('file.not-found', { file });
    if (['EACCES', 'EPERM', 'EISDIR'].includes(code))
      throw new Refusal('file.unreadable', { file });
    throw error;
  }
}
