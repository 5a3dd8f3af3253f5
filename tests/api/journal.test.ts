import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, testPassword } from '../support/ledger.ts';

/** Runs the command line as a user's script does. */
const ledger = (dataDir: string, ...args: string[]): Promise<{ code: number; stdout: string }> =>
  new Promise((resolve) => {
    const program = ['electron/cli/main.ts', ...args, '--data', dataDir];
    const env = { ...process.env, LEDGER_PASSWORD: testPassword };
    execFile(process.execPath, program, { env }, (error, stdout) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout });
    });
  });

it('saves vouchers from JSON and writes the books out as a plain-text journal', async () => {
  const folder = temporaryFolder();
  const data = join(folder, 'store');
  await ledger(data, 'init', '--kind', 'village', '--name', '青石村', '--code', '420000000001');
  const file = join(folder, 'vouchers.json');
  const lines = [
    { account: '102', debitFen: 120_000 },
    { account: '501', creditFen: 120_000 },
  ];
  const wrong = [
    { account: '102', debitFen: 1 },
    { account: '501', creditFen: 2 },
  ];
  const records = [
    { day: '2026-03-05', summary: '收到; 门面租金', lines },
    { day: '2026-03-06', summary: '不平', lines: wrong },
  ];
  writeFileSync(file, JSON.stringify(records));
  const saved = JSON.parse(
    (await ledger(data, 'save', 'vouchers', file, '--json')).stdout,
  ) as object;
  expect(saved).toMatchObject({
    ...{ saved: { length: 1 }, rejected: 1 },
    findings: [{ row: 2, code: 'voucher.unbalanced', level: 'error' }],
  });
  const plain = await ledger(data, 'journal', '--period', '2026', '--format', 'hledger');
  expect(plain.code).toBe(0);
  expect(plain.stdout).toContain('2026-03-05 * (记-001) 收到； 门面租金\n');
  expect(plain.stdout).toContain('资产:102 银行存款    1200.00 CNY\n');
  const json = JSON.parse(
    (await ledger(data, 'journal', '--period', '2026', '--json')).stdout,
  ) as object;
  expect(json).toEqual({ format: 'hledger', period: '2026', vouchers: 1, text: plain.stdout });
  const wrongFormat = ['--period', '2026', '--format', 'csv'];
  expect((await ledger(data, 'journal', ...wrongFormat)).code).toBe(2);
}, 120_000);
