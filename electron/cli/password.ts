import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { sentence } from '../../shared/i18n/sentence.ts';
import { Refusal } from '../core/refusal.ts';

/**
 * The password: from LEDGER_PASSWORD, or typed where nobody sees it.
 * @throws Refusal `cli.no-password` where there is neither
 */
export async function askPassword(): Promise<string> {
  const given = process.env['LEDGER_PASSWORD'];
  if (given !== undefined) return given;
  process.stderr.write(`${sentence('zh', 'cli.password')} ${sentence('en', 'cli.password')}`);
  const nowhere = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const reader = createInterface({
    input: process.stdin,
    output: nowhere,
    terminal: process.stdin.isTTY,
  });
  const ended = new Promise<undefined>((resolve) => {
    reader.once('close', () => {
      resolve(undefined);
    });
  });
  try {
    const typed = await Promise.race([reader.question(''), ended]);
    if (typed === undefined) throw new Refusal('cli.no-password');
    return typed;
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
