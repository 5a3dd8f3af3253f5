import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { importFile } from '../../../electron/core/exchange/import/importFile.ts';
import { quarantineWorkbook } from '../../../electron/core/exchange/import/quarantine.ts';
import type { WorkbookPlan } from '../../../electron/core/workbook/plan.ts';
import { writeWorkbook } from '../../../electron/core/workbook/writeWorkbook.ts';
import { members } from '../../../shared/registers/members.ts';
import { dayCell } from '../../fixtures/import/drawnSheet.ts';
import { messyRoster } from '../../fixtures/import/messyRoster.ts';
import { person } from '../../fixtures/import/people.ts';
import { testSession } from '../../support/session.ts';
import { cellsOf, headings, imported, planOf, sheetOf, stored } from './support.ts';

// Files are written and read by threads of their own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'quarantine-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const written = async (plan: WorkbookPlan): Promise<Uint8Array> => {
  const file = join(folder, 'returned.xlsx');
  await writeWorkbook(plan, file);
  return readFileSync(file);
};

const numbered = ['序号', ...headings, '党支部', '自编'];
const wrong = sheetOf(
  [
    ['青石村党员名册'],
    numbered,
    [1, ...cellsOf(0), '青石村党支部', 'a'],
    [2, ...cellsOf(1, { sex: '女', idNumber: 999999198001010000 }), null, 'b'],
    [
      3,
      ...cellsOf(2, {
        ethnicity: '亿佬族',
        joinedOn: dayCell('2001-07-08', 'm/d/yy', '7/8/01'),
        fullMemberOn: '2002-07-08',
      }),
      '青石村党支部',
      'c',
    ],
  ],
  { merges: ['M3:M5'], name: '名册' },
);

describe('the returned rows', () => {
  test('stand in the layout of the original, as texts, with their reasons beside', async () => {
    const plan = await planOf(testSession(), wrong);
    const { sheets, language } = quarantineWorkbook(members, plan, 'zh');
    const [sheet] = sheets;
    expect([language, sheets.length]).toEqual(['zh', 1]);
    expect(sheet?.name.zh).toBe('名册');
    expect(sheet?.title.zh).toBe('青石村党员名册');
    expect(sheet?.columns.map(({ label, format }) => [label.zh, format])).toEqual(
      [...numbered, '退回原因'].map((text) => [text, 'text']),
    );
    const rows = sheet?.rows.map(({ cells }) => cells) ?? [];
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['2', person(1).name],
      ['3', person(2).name],
    ]);
    expect(rows[0]?.[12]).toBe('青石村党支部');
    expect(rows[1]?.[8]).toBe('2001-07-08');
    expect(rows[0]?.at(-1)).toMatch(/^身份证号被表格软件改坏了[^\n]*$/);
    expect(rows[1]?.at(-1)).toBe('“亿佬族”不在可选的名称里，是不是“仡佬族”？');
    expect(sheet?.rows.map(({ marks }) => Object.keys(marks ?? {}))).toEqual([['4'], ['3']]);
  });

  test.each([
    ['zh', '退回原因', /^\p{Script=Han}/u],
    ['en', 'Reason', /^[A-Z"]/],
    ['both', '退回原因 Reason', /^\p{Script=Han}.*[a-z]/u],
  ] as const)('speak %s', async (language, heading, reason) => {
    const plan = await planOf(testSession(), wrong);
    const [sheet] = quarantineWorkbook(members, plan, language).sheets;
    expect(sheet?.columns.at(-1)?.label.zh).toBe(heading);
    expect(sheet?.rows[0]?.cells.at(-1)).toMatch(reason);
  });

  test('come in again once corrected, and the reasons are not read', async () => {
    const session = testSession();
    const plan = await imported(session, wrong);
    const [sheet] = quarantineWorkbook(members, plan, 'both').sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const uncorrected = await importFile(
      session,
      members,
      await written({ language: 'zh', sheets: [sheet] }),
      'a.xlsx',
    );
    expect(uncorrected).toMatchObject({ headerRow: 2, new: 0, rejected: 2 });
    expect(uncorrected.findings.filter(({ code }) => code.startsWith('column.'))).toHaveLength(1);
    const corrections: readonly (readonly (readonly [number, string])[])[] = [
      [
        [2, person(1).sex],
        [4, person(1).idNumber],
      ],
      [[3, '仡佬族']],
    ];
    const rows = sheet.rows.map(({ cells }, row) => ({
      cells: cells.map(
        (cell, column) => corrections[row]?.find(([at]) => at === column)?.[1] ?? cell,
      ),
    }));
    const bytes = await written({ language: 'zh', sheets: [{ ...sheet, rows }] });
    expect(await importFile(session, members, bytes, 'a.xlsx')).toMatchObject({
      new: 2,
      rejected: 0,
    });
    expect(stored(session)).toHaveLength(3);
  });

  test('of a header in two rows are read again by both', async () => {
    const session = testSession();
    const roster = messyRoster();
    const plan = await imported(session, roster.sheets);
    const again = await importFile(
      session,
      members,
      await written(quarantineWorkbook(members, plan, 'both')),
      'a.xlsx',
    );
    // The second of two equal rows stands alone now: it is a change of the first.
    expect(again).toMatchObject({
      rows: roster.rejected,
      new: 0,
      changed: 1,
      rejected: roster.rejected - 1,
    });
    const errors = (findings: readonly { level: string; code: string }[]) =>
      findings
        .filter(({ level, code }) => level === 'error' && code !== 'duplicate.in-file')
        .map(({ code }) => code)
        .sort();
    const before = plan.rows.flatMap(({ findings }) => findings);
    expect(errors(again.findings)).toEqual(errors(before));
  });
});
