import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that add up plain-text journals; looked for on the PATH when a test runs. */
export type Adder = 'hledger' | 'ledger';

const environment = { ...process.env, LC_ALL: 'C.UTF-8' };

/** True where a program can be run here. */
export function isInstalled(name: Adder): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What the two programs print, one account and amount a line. */
const programs = {
  hledger: {
    args: (file: string) => ['-f', file, 'bal', '--flat', '--no-total', '-E', '-N', '-O', 'csv'],
    read: (line: string) => /^"(.*)","(-?[\d.]+)(?: CNY)?"$/.exec(line),
  },
  ledger: {
    args: (file: string) => [
      ...['-f', file, '--strict', 'bal', '--flat', '--no-total', '-E'],
      ...['--format', '%(account)|%(quantity(scrub(display_total)))\n'],
    ],
    read: (line: string) => /^(.*)\|(-?[\d.]+)$/.exec(line),
  },
} as const;

/**
 * Balances in fen by account code as a program adds them up from a journal, those of nothing left
 * out.
 * @throws Error where the program has anything to say
 */
export function addedUp(name: Adder, journal: string): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  try {
    const file = join(folder, 'books.journal');
    writeFileSync(file, journal);
    const { args, read } = programs[name];
    const ran = spawnSync(name, args(file), { env: environment, encoding: 'utf8' });
    if (ran.status !== 0 || ran.stderr !== '') throw new Error(`${name}: ${ran.stderr}`);
    const sums = new Map<string, number>();
    for (const line of ran.stdout.split('\n')) {
      const [, account, amount] = read(line) ?? [];
      const code = account?.split(':').at(-1)?.split(' ')[0];
      if (code === undefined || !/^\d/.test(code)) continue;
      sums.set(code, (sums.get(code) ?? 0) + Math.round(Number(amount) * 100));
    }
    return new Map([...sums].filter(([, fen]) => fen !== 0));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
