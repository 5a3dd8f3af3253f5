import { describe, expect, test, vi } from 'vitest';
import { importFile } from '../../../electron/core/exchange/import/importFile.ts';
import { members } from '../../../shared/registers/members.ts';
import { asXlsx } from '../../fixtures/import/drawnSheet.ts';
import { testSession } from '../../support/session.ts';
import { cellsOf, headings, roster, sheetOf, stored } from './support.ts';

// Files are read by threads of their own.
vi.setConfig({ testTimeout: 60_000 });

const csv = (rows: readonly (readonly unknown[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.join(',')).join('\r\n'));
const refused = (code: string, params: object = {}): unknown =>
  expect.objectContaining({ code, params }) as unknown;

describe('a file for the command line', () => {
  test('may be text with commas, named after itself', async () => {
    const session = testSession();
    const rows = [
      ['党员名册'],
      headings,
      cellsOf(0),
      cellsOf(1, { joinedOn: '35977', fullMemberOn: '1999.7.5' }),
    ];
    const report = await importFile(session, members, csv(rows), '青石村.csv');
    expect(report).toMatchObject({ sheet: '青石村', headerRow: 2, rows: 2, new: 2, rejected: 0 });
    expect(report.findings.map(({ cell, code }) => `${cell} ${code}`)).toContain(
      'H4 date.from-serial',
    );
    expect(stored(session, 'members', 'idNumber').map((row) => row['joinedOn'])).toContain(
      '1998-07-01',
    );
  });

  test('may have its sheet named', async () => {
    const bytes = asXlsx([
      { ...roster(3), name: '甲' },
      { ...roster(2), name: '乙' },
    ]);
    const options = { sheet: '乙', dryRun: true };
    const report = await importFile(testSession(), members, bytes, 'a.xlsx', options);
    expect(report).toMatchObject({ sheet: '乙', rows: 2 });
  });

  test('is refused without a header that is known, and without the sheet that is named', async () => {
    const unknown = asXlsx([
      sheetOf([
        ['甲', '乙'],
        ['1', '2'],
      ]),
    ]);
    const session = testSession();
    await expect(importFile(session, members, unknown, 'a.xlsx')).rejects.toThrow(
      refused('import.no-header'),
    );
    await expect(importFile(session, members, unknown, 'a.xlsx', { sheet: '丙' })).rejects.toThrow(
      refused('import.sheet-unknown', { sheet: '丙', sheets: 'Sheet1' }),
    );
  });

  test('may be looked at by a reader, but not imported', async () => {
    const session = testSession({ role: 'reader' });
    const bytes = asXlsx([roster(2)]);
    expect(await importFile(session, members, bytes, 'a.xlsx', { dryRun: true })).toMatchObject({
      new: 2,
    });
    await expect(importFile(session, members, bytes, 'a.xlsx')).rejects.toThrow(
      refused('operators.not-allowed'),
    );
  });

  test('tells how far it is, stage by stage', async () => {
    const stages: string[] = [];
    await importFile(testSession(), members, asXlsx([roster(450)]), 'a.xlsx', {
      report: ({ stage, done, total }) => stages.push(`${stage} ${done}/${total}`),
    });
    expect([...new Set(stages.map((text) => text.split(' ')[0]))]).toEqual([
      'reading',
      'matching',
      'checking',
      'saving',
    ]);
    expect(stages).toEqual(
      expect.arrayContaining([
        'checking 0/450',
        'checking 200/450',
        'checking 400/450',
        'checking 450/450',
      ]),
    );
  });
});
