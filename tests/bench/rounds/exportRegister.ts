// Exports the member register of a county, from the store to the last flush of the disk.
// Arguments: the store's folder, and the file to write.
import { exportReport } from '../../../electron/core/reports/exportReport.ts';
import { closeStore, countyMembers, openWith, unlockDemo } from '../support/county.ts';
import { registerOptions } from '../support/register.ts';
import { printRound } from '../support/rounds.ts';

const [dataDir = '', file = ''] = process.argv.slice(2);
const session = openWith(dataDir, await unlockDemo(dataDir));
await printRound(async () => {
  const { sheets } = await exportReport(session, 'member-register', registerOptions, file);
  if (sheets[0]?.rows !== countyMembers) throw new Error(JSON.stringify(sheets));
});
closeStore(dataDir, session);
