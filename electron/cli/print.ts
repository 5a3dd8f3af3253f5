import { sentence } from '../../shared/i18n/sentence.ts';

/** More findings than this are only counted for a person; `--json` has them all. */
const mostLines = 40;

/** Prints a document: as the one JSON document of the output, or line by line for a person. */
export function print(document: object, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(document)}\n`);
    return;
  }
  for (const [key, value] of Object.entries(document)) {
    if (!Array.isArray(value)) {
      process.stdout.write(
        `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}\n`,
      );
      continue;
    }
    process.stdout.write(`${key}: ${String(value.length)}\n`);
    for (const item of value.slice(0, mostLines)) process.stdout.write(`  ${lineOf(item)}\n`);
    const more = value.length - mostLines;
    if (more > 0) {
      process.stdout.write(
        `  ${sentence('zh', 'cli.findings', { more })}\n  ${sentence('en', 'cli.findings', { more })}\n`,
      );
    }
  }
}

/** A finding by its place and sentences; anything else as it is. */
function lineOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  if ('zh' in item && 'en' in item) {
    const place = 'cell' in item ? `${String(item.cell)} ` : '';
    return `${place}${String(item.zh)} / ${String(item.en)}`;
  }
  return JSON.stringify(item);
}
