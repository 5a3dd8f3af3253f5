import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Register } from '../../../shared/registers/define.ts';
import { sheetOf } from '../../../shared/registers/sheetOf.ts';
import { importFile } from '../../core/exchange/import/importFile.ts';
import { registerOf } from '../../core/registers/registerOf.ts';
import { type Command, textOption } from '../command.ts';
import { inStore, operatorOption } from '../inStore.ts';
import { readInput } from '../readInput.ts';
import { UsageError } from '../usageError.ts';

/**
 * A spreadsheet into a register: what was new, changed, the same, rejected, and why. `--set` gives
 * a field the same value in all rows, for what no column gives.
 */
export const importCommand: Command = {
  usage: 'REGISTER FILE [--dry-run] [--sheet S] [--set FIELD=VALUE]…',
  words: [2, 2],
  options: {
    'dry-run': { type: 'boolean' },
    'sheet': { type: 'string' },
    'set': { type: 'string', multiple: true },
    ...operatorOption,
  },
  run: inStore(async (session, invocation, ledger) => {
    const [register = '', file = ''] = invocation.words;
    const sheet = textOption(invocation, 'sheet');
    const into = registerOf(register);
    const constants = constantsOf(into, invocation.options['set']);
    const bytes = await readInput(file, () => readFile(file));
    return importFile(session, into, bytes, basename(file), {
      dryRun: invocation.options['dry-run'] === true,
      ...(sheet !== undefined && { sheet }),
      constants,
      backUp: () => ledger.safekeeping.make('import'),
    });
  }),
};

/** @throws UsageError for what is no field of the register's sheets */
function constantsOf(register: Register, given: unknown): Record<string, string> {
  const settings = Array.isArray(given) ? given.map(String) : [];
  return Object.fromEntries(
    settings.map((setting) => {
      const at = setting.indexOf('=');
      const field = setting.slice(0, Math.max(at, 0));
      if (sheetOf(register).fields[field] === undefined)
        throw new UsageError(`import ${importCommand.usage}`);
      return [field, setting.slice(at + 1)];
    }),
  );
}
