import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../electron/core/dataFolder.ts';
import { at } from '../paths.ts';
import { say } from '../say.mjs';

/** Known to everybody: nothing in the demo village is real. */
const PASSWORD = 'demo1234';

/**
 * Makes the demo village unless it is there, by the command line's own command.
 * @param data the folder asked for; by default one beside the real store's
 * @returns its data folder; undefined when it could not be made
 */
export function ensureDemo(data: string | undefined): string | undefined {
  const folder = data ?? `${dataFolder()}-demo`;
  if (!existsSync(join(folder, 'ledger.db'))) {
    say('start.demo');
    const main = at('electron', 'cli', 'main.ts');
    const { status } = spawnSync(process.execPath, [main, 'demo', '--data', folder], {
      env: { ...process.env, LEDGER_PASSWORD: PASSWORD },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) {
      say('start.demoFailed');
      return undefined;
    }
  }
  say('start.demoPassword', { password: PASSWORD });
  return folder;
}
