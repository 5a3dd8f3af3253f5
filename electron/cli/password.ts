import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { sentence } from '../../shared/i18n/sentence.ts';

/** The password: from LEDGER_PASSWORD, or typed where nobody sees it. */
export async function askPassword(): Promise<string> {
  const given = process.env['LEDGER_PASSWORD'];
  if (given !== undefined) return given;
  process.stderr.write(`${sentence('zh', 'cli.password')}/ ${sentence('en', 'cli.password')}`);
  const nowhere = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: process.stdin.isTTY });
  try {
    return await reader.question('');
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
