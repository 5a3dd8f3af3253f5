import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { demoPassword } from '../../../electron/core/demo/openDemo.ts';
import { fillDemo } from '../../../electron/core/demo/fillDemo.ts';
import { Ledger } from '../../../electron/core/ledger.ts';
import { testDerivation, testPassword, villageSetup } from '../../support/ledger.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A new secretary's store without members, in which the IDs of the fixtures are allowed. */
export async function emptyVillage(dataDir: string): Promise<void> {
  const ledger = new Ledger({ dataDir, derivation: testDerivation });
  await ledger.setUp(villageSetup, { demo: true });
  await ledger.close();
}

/** The fictional village as it stands after its first day, with the backup of that evening. */
export async function demoVillage(dataDir: string): Promise<void> {
  const ledger = new Ledger({ dataDir, derivation: testDerivation });
  await ledger.setUp(villageSetup, { demo: true });
  fillDemo(ledger.session());
  await ledger.close();
}

/** The same, as of an instant at which a story is told: the day up to which its books are kept. */
export const demoVillageAt =
  (clock: string) =>
  async (dataDir: string): Promise<void> => {
    const ledger = new Ledger({ dataDir, derivation: testDerivation, now: () => new Date(clock) });
    await ledger.setUp(villageSetup, { demo: true });
    fillDemo(ledger.session());
    await ledger.close();
  };

/** A county of fictional villages, made by the command line; its password is `demoPassword`. */
export const demoCounty =
  (members: number) =>
  async (dataDir: string): Promise<void> => {
    const cli = resolve(root, 'electron/cli/main.ts');
    await promisify(execFile)(process.execPath, [
      cli,
      'demo',
      '--members',
      String(members),
      '--data',
      dataDir,
    ]);
  };

export { demoPassword, testPassword, villageSetup };
