import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs keep their data on this system, as each system has it. */
function dataHome(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  switch (platform) {
    case 'win32':
      return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
    case 'darwin':
      return join(home, 'Library', 'Application Support');
    default:
      return env['XDG_DATA_HOME'] ?? join(home, '.local', 'share');
  }
}

/** The folder of the demo village when none is named: beside the real store's, never in it. */
export const demoFolder = (): string => `${dataFolder()}-demo`;

/**
 * The folder of the store when none is named: the same for the desktop, the web host and the
 * command line, so that each finds what the others wrote.
 */
export function dataFolder(
  platform = process.platform,
  env = process.env,
  home = homedir(),
): string {
  return join(dataHome(platform, env, home), 'branch-ledger');
}
