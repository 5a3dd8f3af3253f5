// Imports a roster into a new store, from the bytes of the file to the last flush of the disk.
// Arguments: the file, and a folder for the store.
import { mkdtempSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { demoPassword, setUpDemo } from '../../../electron/core/demo/openDemo.ts';
import { importFile } from '../../../electron/core/exchange/import/importFile.ts';
import { Ledger } from '../../../electron/core/ledger.ts';
import { members } from '../../../shared/registers/members.ts';
import { benchNow, cheapDerivation, countyMembers } from '../support/county.ts';
import { printRound } from '../support/rounds.ts';

const [file = '', folder = ''] = process.argv.slice(2);
const dataDir = mkdtempSync(join(folder, 'import-'));
const ledger = new Ledger({ dataDir, now: benchNow, derivation: cheapDerivation });
await setUpDemo(ledger, demoPassword);
const session = ledger.session();
const bytes = readFileSync(file);
await printRound(async () => {
  const report = await importFile(session, members, bytes, basename(file));
  // What was imported is part of the figure: half a roster would be twice as fast.
  if (report.new !== countyMembers)
    throw new Error(JSON.stringify({ ...report, findings: report.findings.slice(0, 5) }));
});
// Without the backup that closing makes, which is no part of the figure.
session.store.db.close();
process.exit(0);
