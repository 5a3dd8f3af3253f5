import { spawn } from 'node:child_process';
import { root } from '../paths.ts';
import { ensureProgram } from '../products.ts';
import { say } from '../say.mjs';
import { findElectron } from './electron.ts';

/** Ending with an error sooner than this, in milliseconds, means that the window never opened. */
const OPENED = 10_000;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/**
 * Opens the desktop window and waits until it is closed.
 * @returns its exit code; undefined when there can be no window here, which has been said
 */
export async function runDesktop(dataArguments: readonly string[]): Promise<number | undefined> {
  if (!hasDisplay()) {
    say('start.noDisplay');
    return undefined;
  }
  const electron = findElectron();
  if (electron === undefined) return undefined;
  const built = await ensureProgram();
  if (built !== 0) return built;
  say('start.desktop');
  const startedAt = Date.now();
  const code = await ending(electron, dataArguments);
  if (code === 0 || Date.now() - startedAt > OPENED) return code;
  // Old graphics or a kernel without user namespaces: the browser still works there.
  say('start.desktopFailed');
  return undefined;
}

function ending(electron: string, dataArguments: readonly string[]): Promise<number> {
  // Set in some editors' terminals; with it Electron would be a bare Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return new Promise((resolve) => {
    const child = spawn(electron, [root, ...dataArguments], { cwd: root, stdio: 'inherit', env });
    child.once('error', () => {
      resolve(1);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
