import { spawn } from 'node:child_process';
import { root } from '../paths.ts';
import { ensureProgram } from '../products.ts';
import { say } from '../say.mjs';
import { findElectron } from './electron.ts';

/** Ending with an error sooner than this, in milliseconds, means that the window never opened. */
const OPENED = 10_000;

/** What the start stands on; a test puts stand-ins in its place. */
interface Means {
  readonly find: () => string | undefined;
  readonly build: () => Promise<number>;
  readonly env: NodeJS.ProcessEnv;
}
const real: Means = { find: findElectron, build: ensureProgram, env: process.env };

const hasDisplay = (env: NodeJS.ProcessEnv): boolean =>
  process.platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);

/**
 * Opens the desktop window and waits until it is closed.
 * @returns its exit code; undefined when there can be no window here, which has been said
 */
export async function runDesktop(
  args: readonly string[],
  { find, build, env }: Means = real,
): Promise<number | undefined> {
  if (!hasDisplay(env)) {
    say('start.noDisplay');
    return undefined;
  }
  const electron = find();
  if (electron === undefined) return undefined;
  const built = await build();
  if (built !== 0) return built;
  say('start.desktop');
  const startedAt = Date.now();
  const code = await ending(electron, args, env);
  if (code === 0 || Date.now() - startedAt > OPENED) return code;
  // Old graphics, or a kernel without user namespaces: the browser still works there.
  say('start.desktopFailed');
  return undefined;
}

function ending(
  electron: string,
  args: readonly string[],
  inherited: NodeJS.ProcessEnv,
): Promise<number> {
  // Set in some editors' terminals; with it Electron would be a bare Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = inherited;
  return new Promise((resolve) => {
    const child = spawn(electron, [root, ...args], { cwd: root, stdio: 'inherit', env });
    child.once('error', () => {
      resolve(1);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
