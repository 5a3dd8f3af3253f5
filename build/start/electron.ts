import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../paths.ts';
import { say } from '../say.mjs';

/**
 * How long the first start waits for the download, in seconds. Without a network it fails at once;
 * a slow one may need longer, and then installs by hand (README).
 */
const PATIENCE = 90;

/** Lies in node_modules, so that a new installation tries again. */
const FAILED = '.electron-not-fetched';

/** @returns the program; undefined when it has not been fetched */
function binary(modules: string): string | undefined {
  const name = join(modules, 'electron', 'path.txt');
  if (!existsSync(name)) return undefined;
  const program = join(modules, 'electron', 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

/**
 * Finds Electron's program. When it is missing it is fetched, as its own install script would; a
 * failed try is remembered and not made again.
 * @param modules the folder node_modules
 * @returns undefined when it is not to be had
 */
export function findElectron(modules: string = at('node_modules')): string | undefined {
  const found = binary(modules);
  if (found !== undefined || existsSync(join(modules, FAILED))) return found;
  say('start.fetching', { seconds: PATIENCE });
  const script = join(modules, 'electron', 'install.js');
  spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: PATIENCE * 1000 });
  const fetched = binary(modules);
  if (fetched === undefined) {
    writeFileSync(join(modules, FAILED), '');
    say('start.fetchFailed', { file: `node_modules/${FAILED}` });
  }
  return fetched;
}
