import { type RawValue, type Reading, read, refuse } from './reading.ts';

const yes = new Set(['是', '有', '对', 'y', 'yes', 'true', '1', '√', '✓', '✔', '☑']);
const no = new Set(['否', '没有', '不是', 'n', 'no', 'false', '0', '×', '✗', '✘', '☐', '不']);

/** Yes or no, in the words and ticks that people use; in both languages as our own sheets write it. */
export function readYesNo(raw: RawValue, line: string): Reading {
  if (typeof raw === 'boolean') return read(raw);
  const words = line.toLowerCase().split(/[\s/／]+/);
  if (words.every((word) => yes.has(word))) return read(true);
  if (words.every((word) => no.has(word))) return read(false);
  return refuse('yes-no.unreadable', { value: line });
}
