import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decrypt } from 'officecrypto-tool';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileRefusal } from '../../../electron/core/workbook/fileRefusal.ts';
import { placeFile } from '../../../electron/core/workbook/placeFile.ts';
import type {
  PlannedColumn,
  PlannedRow,
  PlannedSheet,
  WorkbookPlan,
} from '../../../electron/core/workbook/plan.ts';
import { readWorkbook } from '../../../electron/core/workbook/readWorkbook.ts';
import { writeWorkbook } from '../../../electron/core/workbook/writeWorkbook.ts';
import { entryOf, grid, outcome } from './files.ts';

/** Each file is read or written by a thread of its own, which a busy machine starts slowly. */
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const label = (zh: string, en: string) => ({ zh, en });
const columns: PlannedColumn[] = [
  { label: label('姓名', 'Name'), format: 'text', width: 10 },
  { label: label('身份证号', 'ID number'), format: 'text', width: 20 },
  { label: label('入党日期', 'Joined on'), format: 'day', width: 12 },
  { label: label('党费', 'Dues'), format: 'yuan', width: 10 },
  { label: label('人数', 'Count'), format: 'integer', width: 8 },
  { label: label('面积', 'Area'), format: 'decimal', width: 8, places: 3 },
  { label: label('占比', 'Share'), format: 'percent', width: 8 },
  { label: label('备注', 'Remarks'), format: 'text', width: 20, wrap: true },
];
const row: PlannedRow = {
  cells: ['王伟', '990102199003070011', '1990-03-07', 123456789, 5, 1.125, 0.25, '无'],
};

const sheet = (over: Partial<PlannedSheet> = {}): PlannedSheet => ({
  name: label('党员名册', 'Members'),
  title: label('党员名册', 'Member Register'),
  above: [label('填报单位：某某村', 'Unit: a village'), label('2026年', '2026')],
  columns,
  rows: [row],
  below: [label('注：无', 'Note: none')],
  signed: true,
  orientation: 'landscape',
  ...over,
});

async function written(plan: Partial<WorkbookPlan>): Promise<Buffer> {
  const file = join(folder, '名册.xlsx');
  await writeWorkbook({ language: 'zh', sheets: [sheet()], ...plan }, file);
  expect(readdirSync(folder)).toEqual(['名册.xlsx']);
  return readFileSync(file);
}

const xml = (file: Buffer, path: string): string => entryOf(file, path).toString('utf8');
const sheetXml = (file: Buffer, n = 1): string => xml(file, `xl/worksheets/sheet${n}.xml`);

describe('read back', () => {
  it('has the same texts, days and numbers', async () => {
    const workbook = await readWorkbook(await written({}), 'a.xlsx');
    expect(grid(workbook)).toEqual([
      ['党员名册'],
      ['填报单位：某某村', null, null, null, '2026年'],
      ['姓名', '身份证号', '入党日期', '党费', '人数', '面积', '占比', '备注'],
      ['王伟', '990102199003070011', '32939 as 1990-03-07', 1234567.89, 5, 1.125, 0.25, '无'],
      ['注：无'],
      [],
      [
        '填报人：__________',
        null,
        '审核人：__________',
        null,
        expect.any(String),
        null,
        '日期：__________',
      ],
    ]);
    const shown = workbook.sheets[0]?.rows[3]?.map((cell) => cell && 'text' in cell && cell.text);
    expect(shown?.slice(2, 7)).toEqual(['1990-03-07', '1,234,567.89', '5', '1.125', '25.0%']);
  });

  it.each([
    '=1+1',
    '+8613800000000',
    '-5',
    '@cmd',
    '\tlead',
    ' spaces ',
    'two\nlines',
    '<b>&amp;]]>"\'',
    '_x000D_',
    '\u{20bb7}\u{1f600}',
    '#N/A',
    'TRUE',
    '1E5',
    '0001',
    'x'.repeat(32_767),
    '__proto__',
  ])('text %j stays that text', async (text) => {
    const cells = [text, text, text, text, text, text, text, text];
    const rows = [{ cells }, { cells, marks: { 0: text } }];
    const file = await written({ sheets: [sheet({ rows, signed: false, below: [] })] });
    const read = grid(await readWorkbook(file, 'a.xlsx')).slice(3, 5);
    expect(read).toEqual([cells, cells]);
    expect(sheetXml(file)).not.toMatch(/<f[ >]/);
  });

  it('keeps many rows in order, with and without marks', async () => {
    const rows = Array.from({ length: 1203 }, (_, i) => ({
      cells: [`王${i}`, String(i), null, i, i, null, null, ''],
      ...(i % 250 === 7 ? { marks: { 1: '请核对' } } : {}),
    }));
    const read = grid(await readWorkbook(await written({ sheets: [sheet({ rows })] }), 'a.xlsx'));
    const expected = rows.map((_, i) => [`王${i}`, String(i), null, i / 100, i]);
    expect(read.slice(3, 1206)).toEqual(expected);
  });

  it('writes sheets under their own titles, empty ones too', async () => {
    const sheets = [
      sheet(),
      sheet({ name: label('空表', 'None'), title: label('空的', 'None'), rows: [] }),
    ];
    const workbook = await readWorkbook(await written({ sheets }), 'a.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['党员名册', '空表']);
    expect(
      grid(workbook, 1)
        .slice(0, 3)
        .map(([first]) => first),
    ).toEqual(['空的', '填报单位：某某村', '姓名']);
  });
});

describe('languages', () => {
  it.each([
    ['zh', ['党员名册', '填报单位：某某村', '姓名'], '填报人：', '第 &amp;P 页 共 &amp;N 页'],
    [
      'en',
      ['Member Register', 'Unit: a village', 'Name'],
      'Prepared by: ',
      'Page &amp;P of &amp;N',
    ],
    [
      'both',
      ['党员名册', 'Member Register', '填报单位：某某村\nUnit: a village', '姓名\nName'],
      '填报人 Prepared by：',
      '第 &amp;P 页 共 &amp;N 页 / Page &amp;P of &amp;N',
    ],
  ] as const)('%s', async (language, head, signature, footer) => {
    const file = await written({ language });
    const firsts = grid(await readWorkbook(file, 'a.xlsx')).map(([first]) => first);
    expect(firsts.slice(0, head.length)).toEqual(head);
    expect(firsts.some((text) => String(text).startsWith(signature))).toBe(true);
    expect(sheetXml(file)).toContain(`<oddFooter>&amp;C&amp;9${footer}</oddFooter>`);
    const titles = `'${language === 'en' ? 'Members' : language === 'zh' ? '党员名册' : '党员名册 Members'}'!$1:$${head.length}`;
    expect(xml(file, 'xl/workbook.xml').replaceAll('&apos;', "'")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">${titles}</definedName>`,
    );
    expect(sheetXml(file)).toMatch(
      new RegExp(`<pane[^>]* ySplit="${head.length}"[^>]* state="frozen"`),
    );
  });
});

describe('on paper', () => {
  it.each(['portrait', 'landscape'] as const)('A4 %s, one page wide', async (orientation) => {
    const text = sheetXml(await written({ sheets: [sheet({ orientation })] }));
    expect(text).toContain('<pageSetUpPr fitToPage="1"/>');
    const setup = /<pageSetup [^>]*>/.exec(text)?.[0];
    for (const part of [
      'paperSize="9"',
      `orientation="${orientation}"`,
      'fitToWidth="1"',
      'fitToHeight="0"',
    ]) {
      expect(setup).toContain(part);
    }
  });

  it('texts, days and money have their formats', async () => {
    const file = await written({});
    const formats = [...xml(file, 'xl/styles.xml').matchAll(/formatCode="([^"]*)"/g)].map(
      ([, code]) => code,
    );
    expect(formats).toEqual(expect.arrayContaining(['yyyy-mm-dd', '0.000', '0.0%']));
    expect(xml(file, 'xl/styles.xml')).toContain('numFmtId="49"');
  });

  const heights = (file: Buffer): number[] =>
    [...sheetXml(file).matchAll(/<row r="\d+"[^>]* ht="([\d.]+)"/g)].map(([, ht]) => Number(ht));

  it('a row is as high as its longest text', async () => {
    const remark = (text: string): PlannedRow => ({ cells: [...row.cells.slice(0, 7), text] });
    const rows = [remark('短'), remark('长'.repeat(60)), remark('甲\n乙\n丙')];
    const [one = 0, six = 0, three = 0] = heights(
      await written({ sheets: [sheet({ rows })] }),
    ).slice(3, 6);
    expect([one, three]).toEqual([18.5, 47.5]);
    expect(six).toBeGreaterThan(47.5);
  });

  it('a text too long for any row is printed whole under the table', async () => {
    const long = '会议讨论了发展集体经济的计划。'.repeat(400);
    const rows = [{ cells: [...row.cells.slice(0, 7), long] }];
    const file = await written({ sheets: [sheet({ rows, below: [] })] });
    const read = grid(await readWorkbook(file, 'a.xlsx'));
    expect(read[3]?.[7]).toBe(long);
    expect(read[4]?.[0]).toContain('第 4 行“备注”');
    const parts = read.slice(5).map(([first]) => String(first ?? ''));
    expect(parts.join('')).toContain(long);
    expect(Math.max(...heights(file))).toBeLessThanOrEqual(409);
  });

  it('numbers have room: no ####', async () => {
    const rows = [{ cells: ['', '', '2026-11-22', 123456789012, 12345678, 1234567.891, 12, ''] }];
    const text = sheetXml(await written({ sheets: [sheet({ rows })] }));
    const widths = [...text.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths[3]).toBeGreaterThan('1,234,567,890.12'.length);
    expect(widths[5]).toBeGreaterThan('1234567.891'.length);
  });
});

it('a mark is a comment and a fill', async () => {
  const rows = [{ ...row, marks: { 1: '身份证号校验码不对 <请核对>' } }];
  const file = await written({ sheets: [sheet({ rows })] });
  const comments = xml(file, 'xl/comments1.xml');
  expect(comments).toContain('ref="B4"');
  expect(comments).toContain('身份证号校验码不对 &lt;请核对&gt;');
  expect(xml(file, 'xl/styles.xml')).toContain('FFFFE699');
  expect(grid(await readWorkbook(file, 'a.xlsx'))[3]?.[1]).toBe('990102199003070011');
});

describe('with a password', () => {
  it('opens with it alone', async () => {
    const password = '支部2026';
    const file = await written({ password });
    expect(await outcome(file, 'a.xlsx')).toBe('workbook.encrypted');
    const plain = await decrypt(file, { password });
    expect(grid(await readWorkbook(plain, 'a.xlsx'))[3]?.[0]).toBe('王伟');
    await expect(decrypt(file, { password: 'x' })).rejects.toThrow();
  });

  it.each(['', 'x'.repeat(256)])('of no usable length is refused', async (password) => {
    await expect(written({ password })).rejects.toMatchObject({ code: 'workbook.password-length' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what cannot be written', () => {
  const plan = (rows: PlannedRow[]): WorkbookPlan => ({
    language: 'zh',
    sheets: [sheet({ rows })],
  });

  it('a text longer than a cell: refused with its place, nothing left', async () => {
    const file = join(folder, 'a.xlsx');
    writeFileSync(file, 'old');
    const rows = [row, { cells: ['x'.repeat(32_768)] }];
    await expect(writeWorkbook(plan(rows), file)).rejects.toMatchObject({
      code: 'workbook.text-too-long',
      params: { sheet: '党员名册', row: 5, column: '姓名', length: 32_768, limit: 32_767 },
    });
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it.each([
    ['workbook.target-is-folder', 'folder'],
    ['workbook.folder-missing', 'missing/a.xlsx'],
  ])('%s', async (code, name) => {
    mkdirSync(join(folder, 'folder'));
    await expect(writeWorkbook(plan([row]), join(folder, name))).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual(['folder']);
  });

  it('cancelled: at once, nothing left, the old file whole', async () => {
    const file = join(folder, 'a.xlsx');
    writeFileSync(file, 'old');
    const abort = new AbortController();
    const done: number[] = [];
    const writing = writeWorkbook(plan(Array.from({ length: 20_000 }, () => row)), file, {
      signal: abort.signal,
      onProgress: (rows) => {
        done.push(rows);
        abort.abort();
      },
    });
    await expect(writing).rejects.toThrow(abort.signal.reason as Error);
    expect(done.at(-1)).toBeLessThan(20_000);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('tells how many rows are written', async () => {
    const told: number[][] = [];
    const rows = Array.from({ length: 1100 }, () => row);
    await writeWorkbook(plan(rows), join(folder, 'a.xlsx'), {
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual([
      [500, 1100],
      [1000, 1100],
      [1100, 1100],
    ]);
  });
});

describe('placeFile', () => {
  const failing = (code: string, times = Infinity) => {
    let left = times;
    return async (from: string, to: string): Promise<void> => {
      if (left === 0) return rename(from, to);
      left -= 1;
      throw Object.assign(new Error(code), { code });
    };
  };

  it.each([
    ['EBUSY', 'workbook.file-held'],
    ['EPERM', 'workbook.file-held'],
    ['EACCES', 'workbook.file-held'],
    ['ENOSPC', 'workbook.disk-full'],
    ['EROFS', 'workbook.read-only'],
    ['EIO', 'workbook.disk-error'],
  ])('%s is %s', async (error, code) => {
    const temp = join(folder, 'temp');
    writeFileSync(temp, 'new');
    const placing = placeFile(temp, join(folder, '名册.xlsx'), failing(error));
    await expect(placing).rejects.toMatchObject({ code });
  });

  it('waits for a virus scanner to let go', async () => {
    const temp = join(folder, 'temp');
    writeFileSync(temp, 'new');
    await placeFile(temp, join(folder, 'a.xlsx'), failing('EBUSY', 3));
    expect(readFileSync(join(folder, 'a.xlsx'), 'utf8')).toBe('new');
    expect(existsSync(temp)).toBe(false);
  });

  it('an error that is not the disk’s stays what it is', () => {
    const error = new TypeError('x');
    expect(fileRefusal(error, '/a/b')).toBe(error);
    expect(fileRefusal(Object.assign(new Error(), { code: 'ENOSPC' }), '/a/b')).toMatchObject({
      code: 'workbook.disk-full',
      params: { folder: '/a' },
    });
  });
});
