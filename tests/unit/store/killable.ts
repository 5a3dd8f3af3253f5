/**
 * A program of its own for the tests that kill: does one thing to a data folder and reports each
 * step as a line; at the step named last on its command line it kills itself, as a power cut would.
 */
import { join } from 'node:path';
import { makeBackup } from '../../../electron/core/store/backup.ts';
import { retireOperator } from '../../../electron/core/store/handover.ts';
import { openDatabase } from '../../../electron/core/store/openFile.ts';
import { refreshBackups } from '../../../electron/core/store/refreshBackups.ts';
import { restoreBackup } from '../../../electron/core/store/restore.ts';
import { storePaths } from '../../../electron/core/store/storePaths.ts';
import { readOperators, unlockRing } from '../../../electron/core/store/unlockStore.ts';

const [, , work = '', dataDir = '', operator = '', password = '', detail = '', last = ''] =
  process.argv;
const now = new Date('2026-11-23T08:00:00Z');
const paths = storePaths(dataDir);

const step = (name: string): void => {
  process.stdout.write(`${name}\n`);
  if (name === last) process.kill(process.pid, 'SIGKILL');
};
const factsOf = () => ({ appVersion: '0.1.0', auditHead: 'unknown' });

const unlocked = await unlockRing(dataDir, readOperators(dataDir), operator, password, now);
process.stdout.write('begun\n');

switch (work) {
  case 'retire': {
    const db = openDatabase(paths.database, unlocked.dataKey);
    await retireOperator({
      dataDir,
      db,
      unlocked,
      slotId: detail,
      derivation: { cost: 1024 },
      step,
    });
    break;
  }
  case 'restore':
    await restoreBackup({ dataDir, backupFile: detail, unlocked, now, factsOf, step });
    break;
  case 'refresh':
    await refreshBackups(paths.backups, unlocked, now, step);
    break;
  case 'backup': {
    const db = openDatabase(paths.database, unlocked.dataKey);
    const dir = join(dataDir, 'backups');
    makeBackup({ db, dir, unlocked, reason: 'manual', now, facts: factsOf(), step });
    break;
  }
  default:
    throw new Error(`Unknown work: ${work}`);
}
