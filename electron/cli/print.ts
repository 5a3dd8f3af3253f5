import { sentence } from '../../shared/i18n/sentence.ts';

/** More findings than this are only counted for a person; `--json` has them all. */
const mostLines = 40;

/**
 * A reader that has seen enough (`| head`) closes the pipe: what is printed after that is lost, the
 * command still ends as it would have. Any other trouble with an output is thrown.
 */
export function endQuietlyWithoutReader(...outputs: readonly NodeJS.WriteStream[]): void {
  for (const output of outputs)
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

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
