import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../paths.ts';
import { say } from '../say.mjs';

/**
 * How long the first start waits for the download, in seconds. Without a network it fails at once;
 * a slow one may need longer, and then installs by hand (README).
 */
const PATIENCE = 90;

/** Lies in node_modules, so that a new installation tries again. */
const FAILED = ['node_modules', '.electron-not-fetched'];

/** @returns the program; undefined when it has not been fetched */
function binary(): string | undefined {
  const name = at('node_modules', 'electron', 'path.txt');
  if (!existsSync(name)) return undefined;
  const program = at('node_modules', 'electron', 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

/** Fetches Electron once, as its own install script would; a failed try is remembered. */
function fetchOnce(): void {
  if (existsSync(at(...FAILED))) return;
  say('start.fetching', { seconds: PATIENCE });
  const script = at('node_modules', 'electron', 'install.js');
  spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: PATIENCE * 1000 });
  if (binary() !== undefined) return;
  writeFileSync(at(...FAILED), '');
  say('start.fetchFailed', { file: FAILED.join('/') });
}

/** @returns Electron's program, fetched when missing; undefined when it is not to be had */
export function findElectron(): string | undefined {
  const found = binary();
  if (found !== undefined) return found;
  fetchOnce();
  return binary();
}
