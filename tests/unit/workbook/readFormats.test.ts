import { readFileSync } from 'node:fs';
import { utils } from 'xlsx';
import { describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../../electron/core/workbook/readWorkbook.ts';
import { book, brief, entryOf, grid, withEntry } from './files.ts';

/** Each file is read or written by a thread of its own, which a busy machine starts slowly. */
vi.setConfig({ testTimeout: 30_000 });

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/workbook/${name}`, import.meta.url));

/** What tests/fixtures/workbook/roster.* hold, as an office suite saved them. */
const roster = [
  ['某某村党支部党员名册'],
  ['序号', '姓名', '公民身份号码', '出生日期', '入党时间', '党费'],
  [1, '王　伟', '990102199003070011', '32939 as 1990-03-07', '40360 as 2010年7月', 12.5],
  [2, '李四', '99010219850101001X', '31048 as 1985-01-01', '38504 as 2005年6月', 25],
  [3, '赵六', expect.any(Number), '25933 as 1970-12-31', '1998.7', expect.anything()],
  [],
  [4, '换行\n名', '  leading', null, '无', '#N/A'],
];

describe('files of an office suite', () => {
  it.each([
    ['roster.xlsx', 'roster.xlsx', 'xlsx'],
    ['roster.xls', 'roster.xls', 'xls'],
    ['roster.xls', 'WPS 表格.et', 'xls'],
    ['roster.xls', 'wrong-ending.xlsx', 'xls'],
    ['roster.ods', 'roster.ods', 'ods'],
  ] as const)('%s named %s', async (file, name, format) => {
    const workbook = await readWorkbook(fixture(file), name);
    expect(workbook).toMatchObject({ format, date1904: false });
    expect(grid(workbook)).toEqual(roster);
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['党员名册', false],
      ['隐藏表', true],
      ['空表', false],
    ]);
    expect(workbook.sheets[0]).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
      hiddenRows: [3],
      hiddenColumns: [5],
    });
    expect(workbook.sheets[2]?.rows).toEqual([]);
  });
});

describe('every format', () => {
  const list = utils.aoa_to_sheet([
    ['__proto__', 'constructor', 'toString'],
    ['=1+1', '001', '990102199003070011'],
    ['a', 12.5, true],
    [],
    [null, null, 'c'],
  ]);
  list['A3'] = { t: 'n', v: 32939, z: 'yyyy-mm-dd', w: '1990-03-07' };
  list['B5'] = { t: 's', v: 'cached', f: 'CONCATENATE("cac","hed")' };
  const expected = [
    ['__proto__', 'constructor', 'toString'],
    ['=1+1', '001', '990102199003070011'],
    ['32939 as 1990-03-07', 12.5, true],
    [],
    [null, 'cached', 'c'],
  ];

  it.each([
    ['xlsx', 'xlsx'],
    ['biff8', 'xls'],
    ['biff5', 'xls'],
    ['ods', 'ods'],
    ['xlml', 'xls'],
  ] as const)('%s gives the same cells', async (bookType, format) => {
    const workbook = await readWorkbook(book(bookType, { A: list, ['__proto__']: [['x']] }), 'f');
    expect(workbook.format).toBe(format);
    expect(grid(workbook)).toEqual(expected);
    expect(workbook.sheets[1]).toMatchObject({ name: '__proto__', rows: [[{ text: 'x' }]] });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('BIFF5 in GBK', async () => {
    const file = book('biff5', { CCDD: [['AABB', '990102199003070011']] });
    const gbk = { AABB: [0xd0, 0xd5, 0xc3, 0xfb], CCDD: [0xc3, 0xfb, 0xb2, 0xe1] };
    for (const [placeholder, bytes] of Object.entries(gbk)) {
      Buffer.from(bytes).copy(file, file.indexOf(placeholder));
    }
    file.writeUInt16LE(936, file.indexOf(Buffer.from([0x42, 0, 2, 0])) + 4);
    const workbook = await readWorkbook(file, '名册.xls');
    expect(grid(workbook)).toEqual([['姓名', '990102199003070011']]);
    expect(workbook.sheets[0]?.name).toBe('名册');
  });

  it('a web page under the name .xls keeps its digits', async () => {
    const page =
      '<html><head><meta charset="gbk"></head><body><table><tr><th>Name</th><th>ID</th></tr>' +
      '<tr><td colspan="1">a&amp;b</td><td>990102199003070011</td></tr></table></body></html>';
    const workbook = await readWorkbook(Buffer.from(page), 'export.xls');
    expect(grid(workbook)).toEqual([
      ['Name', 'ID'],
      ['a&b', '990102199003070011'],
    ]);
  });
});

describe('numbers', () => {
  it('keep their value and their shown text', async () => {
    const sheet = utils.aoa_to_sheet([[990102199003070011, 0.25, 5, 1234.5]]);
    sheet['B1'] = { t: 'n', v: 0.25, z: '0%' };
    sheet['D1'] = { t: 'n', v: 1234.5, z: '#,##0.00' };
    const [row] = (await readWorkbook(book('xlsx', { A: sheet }), 'a.xlsx')).sheets[0]?.rows ?? [];
    expect(row).toEqual([
      { kind: 'number', value: 990102199003070011, text: '9.90102E+17', isDate: false },
      { kind: 'number', value: 0.25, text: '25%', isDate: false },
      { kind: 'number', value: 5, text: '5', isDate: false },
      { kind: 'number', value: 1234.5, text: '1,234.50', isDate: false },
    ]);
  });

  it.each(['xlsx', 'biff8'] as const)('count from 1904 in %s when the file does', async (type) => {
    const sheet = utils.aoa_to_sheet([[31477]]);
    sheet['A1'] = { t: 'n', v: 31477, z: 'yyyy-mm-dd' };
    const workbook = await readWorkbook(book(type, { A: sheet }, { date1904: true }), 'a');
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets[0]?.rows[0]?.map(brief)).toEqual(['31477 as 1990-03-07']);
  });

  it('an .ods file that counts from 1904 gives the same day', async () => {
    const xml = entryOf(book('ods', { A: [['x']] }), 'content.xml').toString();
    const cell = /<table:table-cell[^>]*>.*?<\/table:table-cell>/s;
    const day = '<table:table-cell office:value-type="date" office:date-value="1990-03-07"/>';
    const content = xml
      .replace(cell, day.replace('/>', '><text:p>1990-03-07</text:p></table:table-cell>'))
      .replace(
        '<table:table ',
        '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings><table:table ',
      );
    const workbook = await readWorkbook(
      withEntry(book('ods', { A: [['x']] }), 'content.xml', content),
      'a.ods',
    );
    expect(workbook.date1904).toBe(true);
    expect(grid(workbook)).toEqual([['31477 as 1990-03-07']]);
  });

  it.each([
    [31, '1990年3月7日'],
    [57, '1990年3月'],
    [58, '3月7日'],
  ])('built-in Chinese format %i is a day', async (id, text) => {
    const file = book('xlsx', { A: [['x']] });
    const styles = entryOf(file, 'xl/styles.xml')
      .toString()
      .replace(/<cellXfs[^>]*>/, `<cellXfs count="2"><xf numFmtId="${id}" applyNumberFormat="1"/>`);
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" s="0"><v>32939</v></c></row></sheetData></worksheet>`;
    const patched = withEntry(
      withEntry(file, 'xl/styles.xml', styles),
      'xl/worksheets/sheet1.xml',
      sheet,
    );
    expect(grid(await readWorkbook(patched, 'a.xlsx'))).toEqual([[`32939 as ${text}`]]);
  });
});
