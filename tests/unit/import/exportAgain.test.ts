import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { importFile } from '../../../electron/core/exchange/import/importFile.ts';
import { exportReport } from '../../../electron/core/reports/exportReport.ts';
import { members } from '../../../shared/registers/members.ts';
import { messyRoster } from '../../fixtures/import/messyRoster.ts';
import { testSession } from '../../support/session.ts';
import { imported } from './support.ts';

// Files are written and read by threads of their own.
vi.setConfig({ testTimeout: 60_000 });

test.each(['zh', 'en', 'both'] as const)(
  'the exported register comes in again without a word, %s, and fills an empty store as it was',
  async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'register-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const session = testSession();
    const roster = messyRoster();
    await imported(session, roster.sheets);
    const file = join(folder, 'register.xlsx');
    await exportReport(session, 'member-register', { period: '2026', language }, file);
    const head = session.store.head();
    const again = await importFile(session, members, readFileSync(file), 'register.xlsx');
    expect(again).toMatchObject({
      new: 0,
      changed: 0,
      same: roster.sound,
      rejected: 0,
      findings: [],
    });
    expect(session.store.head()).toEqual(head);
    const elsewhere = await importFile(testSession(), members, readFileSync(file), 'register.xlsx');
    expect(elsewhere).toMatchObject({ new: roster.sound, rejected: 0 });
  },
);
