import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { nestedSchema } from '../../../shared/registers/nested.ts';
import { saveRecords } from '../../core/exchange/import/saveRecords.ts';
import { Refusal } from '../../core/refusal.ts';
import { registerOf } from '../../core/registers/registerOf.ts';
import type { Command } from '../command.ts';
import { inStore, operatorOption } from '../inStore.ts';
import { readInput } from '../readInput.ts';

const recordsSchema = z.array(nestedSchema);

/** An array of records, with their parts, through the same checks as the screen: `{saved, rejected, findings}`. */
export const save: Command = {
  usage: 'REGISTER FILE.json',
  words: [2, 2],
  options: operatorOption,
  run: inStore(async (session, { words: [register = '', file = ''] }) => {
    const text = await readInput(file, () => readFile(file, 'utf8'));
    return saveRecords(session, registerOf(register), readRecords(text, file));
  }),
};

/** @throws Refusal `file.not-records` */
function readRecords(text: string, file: string): z.output<typeof recordsSchema> {
  const result = recordsSchema.safeParse(parseJson(text));
  if (!result.success) throw new Refusal('file.not-records', { file });
  return result.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
