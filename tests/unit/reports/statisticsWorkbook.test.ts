import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as xlsx from 'xlsx';
import { readFileSync } from 'node:fs';
import { fillDemo } from '../../../electron/core/demo/fillDemo.ts';
import { memberFigures } from '../../../electron/core/members/statistics.ts';
import { exportReport } from '../../../electron/core/reports/exportReport.ts';
import { temporaryFolder } from '../../support/ledger.ts';
import { testSession } from '../../support/session.ts';

const session = testSession();
fillDemo(session);

async function sheetsOf(language: 'zh' | 'en' | 'both', period = '2026') {
  const file = join(temporaryFolder(), 'statistics.xlsx');
  await exportReport(session, 'member-statistics', { period, language }, file);
  const book = xlsx.read(readFileSync(file));
  return new Map(
    book.SheetNames.map((name) => [
      name,
      xlsx.utils.sheet_to_json<(string | number)[]>(book.Sheets[name] ?? {}, { header: 1 }),
    ]),
  );
}

const rowOf = (
  rows: readonly (string | number)[][] | undefined,
  title: string,
): (string | number)[] | undefined =>
  rows?.find(([first]) => typeof first === 'string' && first.trim() === title);

describe('the statistics workbook', () => {
  it('holds the tables, each with its title, and the sums', async () => {
    const sheets = await sheetsOf('zh');
    expect([...sheets.keys()]).toEqual([
      '党员基本情况',
      '年龄和学历',
      '入党时间和党龄',
      '公报口径',
      '2026年发展党员',
      '增减平衡',
      '年龄结构提示',
    ]);
    for (const rows of sheets.values())
      expect(rows[0]?.[0]).toMatch(/^中共云岭镇青石村总支部委员会.+统计表$/);
    const { tables, total } = memberFigures(session, { at: '2026-12-31', branch: null });
    expect(rowOf(sheets.get('党员基本情况'), '总数')?.[1]).toBe(total);
    const age = tables.find(({ key }) => key === 'age');
    const oldest = age?.rows.findIndex(({ key }) => key === '71up') ?? -1;
    expect(rowOf(sheets.get('年龄和学历'), '71岁及以上')?.slice(1, 4)).toEqual(
      age?.cells[oldest]?.slice(0, 3).map((ids) => ids.length),
    );
  });

  it('shows that the year-end identity agrees', async () => {
    const rows = (await sheetsOf('zh')).get('增减平衡');
    const [opening, entered, left, closing] = [
      '年初党员数',
      '本年增加',
      '本年减少',
      '年末党员数',
    ].map((title) => Number(rowOf(rows, title)?.[1]));
    expect([opening, entered, left, closing]).toEqual([87, 2, 3, 86]);
    expect(rows?.flat()).toContain('年初数 + 增加数 − 减少数 = 年末数，核对一致。');
  });

  it.each(['en', 'both'] as const)('has the same numbers in %s', async (language) => {
    const numbers = (rows: (string | number)[][]): unknown[] =>
      rows.map((row) => row.filter((cell) => typeof cell === 'number'));
    const [here, there] = [await sheetsOf(language), await sheetsOf('zh')];
    const counts = (sheets: typeof here): unknown[] =>
      [...sheets.values()].map((rows) =>
        numbers(rows).filter((row) => Array.isArray(row) && row.length > 0),
      );
    expect(counts(here)).toEqual(counts(there));
  });

  it('of a quarter counts who was there at its end', async () => {
    const rows = (await sheetsOf('zh', '2026-Q1')).get('增减平衡');
    expect(
      ['年初党员数', '本年增加', '本年减少', '年末党员数'].map((title) => rowOf(rows, title)?.[1]),
    ).toEqual([87, 1, 1, 87]);
  });
});
