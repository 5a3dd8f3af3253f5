import { Ledger } from '../../core/ledger.ts';
import { type Command, textOption } from '../command.ts';
import { slotOf, operatorOption } from '../inStore.ts';
import { askPassword } from '../password.ts';
import { UsageError } from '../usageError.ts';

const usage = '--to DIR';

/** A verified backup in a folder, with what is needed to open it on another PC: `{file}`. */
export const backup: Command = {
  usage,
  words: [0, 0],
  options: { to: { type: 'string' }, ...operatorOption },
  run: async (invocation) => {
    const folder = textOption(invocation, 'to');
    if (folder === undefined) throw new UsageError(`backup ${usage}`);
    const ledger = new Ledger({ dataDir: invocation.dataDir });
    try {
      await ledger.unlock(slotOf(ledger, textOption(invocation, 'operator')), await askPassword());
      return await ledger.safekeeping.copyTo(folder);
    } finally {
      await ledger.close();
    }
  },
};
