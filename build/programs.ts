import { pathToFileURL } from 'node:url';
import { at } from './paths.ts';

/**
 * Runs one of the project's own programs in this process, as if it had been started by its file.
 * @param path its parts, below the project's folder
 */
export async function runProgram(path: readonly string[], args: readonly string[]): Promise<void> {
  const file = at(...path);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}
