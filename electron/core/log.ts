import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Log files are kept for this many days. */
const keptDays = 30;

/**
 * Writes faults to `logs/`, a file a day. Only where it happened is kept, not the message: a
 * message may quote a value, and logs hold no personal data.
 */
export class Log {
  readonly #folder: string;
  readonly #now: () => Date;

  constructor(dataDir: string, now: () => Date) {
    this.#folder = join(dataDir, 'logs');
    this.#now = now;
  }

  /** @param error what was thrown */
  write(error: unknown): void {
    const at = this.#now().toISOString();
    mkdirSync(this.#folder, { recursive: true });
    appendFileSync(join(this.#folder, `${at.slice(0, 10)}.log`), `${at} ${placeOf(error)}\n`);
    this.#forget();
  }

  #forget(): void {
    const files = readdirSync(this.#folder)
      .filter((name) => /^\d{4}-\d{2}-\d{2}\.log$/.test(name))
      .sort();
    for (const name of files.slice(0, -keptDays)) rmSync(join(this.#folder, name), { force: true });
  }
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return [`${error.name}${code}`, ...frames.map((line) => line.trim())].join(' | ');
}
