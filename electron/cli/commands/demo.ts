import { fillDemo } from '../../core/demo/fillDemo.ts';
import { demoPassword, setUpDemo } from '../../core/demo/openDemo.ts';
import { Ledger } from '../../core/ledger.ts';
import { storePaths } from '../../core/store/storePaths.ts';
import { type Command, textOption } from '../command.ts';
import { UsageError } from '../usageError.ts';

const usage = '[--members N]';

/**
 * A new store filled with a fictional village, the same every time. Its password is
 * LEDGER_PASSWORD, or else the one that the demo shows.
 */
export const demo: Command = {
  usage,
  words: [0, 0],
  options: { members: { type: 'string' } },
  run: async (invocation) => {
    const wanted = textOption(invocation, 'members');
    const members = wanted === undefined ? undefined : Number(wanted);
    if (members !== undefined && !(Number.isInteger(members) && members > 0))
      throw new UsageError(`demo ${usage}`);
    const ledger = new Ledger({ dataDir: invocation.dataDir });
    try {
      await setUpDemo(ledger, process.env['LEDGER_PASSWORD'] ?? demoPassword);
      const filled = fillDemo(ledger.session(), members === undefined ? {} : { members });
      return {
        store: storePaths(invocation.dataDir).database,
        members: filled.members,
        meetings: filled.meetings,
        vouchers: filled.vouchers,
      };
    } finally {
      await ledger.close();
    }
  },
};
