import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFile } from '../../core/exchange/import/importFile.ts';
import { registerOf } from '../../core/registers/registerOf.ts';
import { type Command, textOption } from '../command.ts';
import { inStore, operatorOption } from '../inStore.ts';
import { readInput } from '../readInput.ts';

/** A spreadsheet into a register: what was new, changed, the same, rejected, and why. */
export const importCommand: Command = {
  usage: 'REGISTER FILE [--dry-run] [--sheet S]',
  words: [2, 2],
  options: { 'dry-run': { type: 'boolean' }, 'sheet': { type: 'string' }, ...operatorOption },
  run: inStore(async (session, invocation, ledger) => {
    const [register = '', file = ''] = invocation.words;
    const sheet = textOption(invocation, 'sheet');
    const bytes = await readInput(file, () => readFile(file));
    return importFile(session, registerOf(register), bytes, basename(file), {
      dryRun: invocation.options['dry-run'] === true,
      ...(sheet !== undefined && { sheet }),
      backUp: () => ledger.safekeeping.make('import'),
    });
  }),
};
