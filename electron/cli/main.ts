// The command line over the same core as the screen (design.md 6).
import { parseArgs } from 'node:util';
import { sentence } from '../../shared/i18n/sentence.ts';
import { dataFolder } from '../core/dataFolder.ts';
import { Refusal } from '../core/refusal.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { endQuietlyWithoutReader, print } from './print.ts';
import { UsageError } from './usageError.ts';

endQuietlyWithoutReader(process.stdout, process.stderr);

const [name = '', ...rest] = process.argv.slice(2);

try {
  const load = commands[name];
  if (load === undefined) throw new UsageError(Object.keys(commands).join(' | '));
  const command = await load();
  const { values, positionals } = readArguments(command, rest);
  const { data, json, ...options } = values;
  const dataDir = typeof data === 'string' ? data : dataFolder();
  const document = await command.run({ words: positionals, options, dataDir });
  if (command.text === undefined || json === true) print(document, json === true);
  else process.stdout.write(command.text(document));
} catch (error) {
  process.exitCode = tell(error);
}

function readArguments(command: Command, args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string' }, json: { type: 'boolean' }, ...command.options },
    });
    const [least, most] = command.words;
    if (parsed.positionals.length < least || parsed.positionals.length > most) {
      throw new UsageError(`${name} ${command.usage}`);
    }
    return parsed;
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${name} ${command.usage}`);
    throw error;
  }
}

/** Says what is wrong on stderr in both languages. @returns the exit code */
function tell(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(
      `${sentence('zh', 'cli.usage')}\n${sentence('en', 'cli.usage')}\n${error.usage}\n`,
    );
    return 2;
  }
  if (error instanceof Refusal) {
    process.stderr.write(
      `${sentence('zh', error.code, error.params)}\n${sentence('en', error.code, error.params)}\n`,
    );
    return 1;
  }
  throw error;
}
