import { resolve } from 'node:path';
import { Ledger } from '../../core/ledger.ts';
import { Refusal } from '../../core/refusal.ts';
import { backupKeyRing } from '../../core/store/restore.ts';
import { type Command, textOption } from '../command.ts';
import { operatorOption, slotOf } from '../inStore.ts';
import { askPassword } from '../password.ts';

/**
 * Puts a backup in the place of the store, or brings it onto a PC that has none: `{restored}`.
 * The state before stays as a backup.
 */
export const restore: Command = {
  usage: 'FILE',
  words: [1, 1],
  options: operatorOption,
  run: async (invocation) => {
    const file = resolve(invocation.words[0] ?? '');
    const ledger = new Ledger({ dataDir: invocation.dataDir });
    try {
      const wanted = textOption(invocation, 'operator');
      if (ledger.state().stage === 'firstRun') {
        const { slots } = backupKeyRing(file);
        const slot = slots.find(({ id, label }) => id === wanted || label === wanted) ?? slots[0];
        if (slot === undefined) throw new Refusal('keys.no-operator');
        await ledger.safekeeping.install(file, slot.id, await askPassword());
      } else {
        await ledger.unlock(slotOf(ledger, wanted), await askPassword());
        await ledger.safekeeping.restore(file);
      }
      return { restored: file };
    } finally {
      await ledger.close();
    }
  },
};
