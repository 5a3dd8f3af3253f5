import { describe, expect, test } from 'vitest';
import { findTable } from '../../../electron/core/exchange/import/findTable.ts';
import { vocabularyOf } from '../../../electron/core/exchange/import/vocabulary.ts';
import { members } from '../../../shared/registers/members.ts';
import { type DrawnCell, type DrawnSheet, asWorkbook } from '../../fixtures/import/drawnSheet.ts';
import { cellsOf, headings, roster, sheetOf } from './support.ts';

const vocabulary = vocabularyOf(members);
const found = (sheets: readonly DrawnSheet[], choice = {}) => {
  const table = findTable(asWorkbook(sheets), vocabulary, choice);
  return table && { sheet: table.sheet.name, row: table.header.top + 1, depth: table.header.depth };
};
const texts = (sheet: DrawnSheet) =>
  findTable(asWorkbook([sheet]), vocabulary)?.header.headings.map(({ text }) => text);

describe('the header row', () => {
  const body = [cellsOf(0), cellsOf(1)];
  const blank: DrawnCell[] = [];
  test.each<[string, DrawnSheet, number, number]>([
    ['on top', sheetOf([headings, ...body]), 1, 1],
    ['under a title', sheetOf([['党员名册'], headings, ...body], { merges: ['A1:K1'] }), 2, 1],
    ['under a title that is not merged', sheetOf([['党员名册'], headings, ...body]), 2, 1],
    ['under blank rows', sheetOf([blank, blank, blank, headings, ...body]), 4, 1],
    [
      'under a line that names a field',
      sheetOf([['党支部：', '青石村党支部', '联系电话：', '0710'], headings, ...body]),
      2,
      1,
    ],
    [
      'over its English',
      sheetOf([headings, ['Name', 'Sex', 'Ethnic group', 'ID number'], ...body]),
      1,
      1,
    ],
    [
      'in two rows, merged',
      sheetOf(
        [
          ['姓名', '性别', '联系方式', null, '备注'],
          [null, null, '手机', '固定电话', null],
          ['王伟', '男', '13800000000', '', ''],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
      ),
      1,
      2,
    ],
    [
      'in two rows, not merged',
      sheetOf([
        ['名册'],
        ['姓名', '性别', '联系方式', null, '备注'],
        [null, null, '手机', '固定电话'],
        ['王伟', '男', '13800000000', '', ''],
      ]),
      2,
      2,
    ],
    [
      'in two rows that only merging tells',
      sheetOf(
        [
          ['姓名', '性别', '民族'],
          [null, null, null],
          ['王伟', '男', '汉族'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2'] },
      ),
      1,
      2,
    ],
    // 困难党员 is a heading too; as a value under another one it makes no second row.
    [
      'over values that sound like headings',
      sheetOf([
        ['姓名', '性别', '情况'],
        ['王伟', '男', '困难党员'],
        ['李明', '男', '流动党员'],
      ]),
      1,
      1,
    ],
  ])('is found %s', (_, sheet, row, depth) => {
    expect(found([sheet])).toEqual({ sheet: 'Sheet1', row, depth });
  });

  test('in two rows names each column by both', () => {
    const sheet = sheetOf(
      [
        ['姓名', '联系方式', null],
        [null, '手机', '固定电话'],
        ['王伟', '1', '2'],
      ],
      { merges: ['A1:A2', 'B1:C1'] },
    );
    expect(texts(sheet)).toEqual(['姓名', '联系方式 － 手机', '联系方式 － 固定电话']);
  });

  test('is not found where at most one word is known', () => {
    expect(found([sheetOf([['姓名'], ['王伟']])])).toBeUndefined();
    expect(
      found([
        sheetOf([
          ['日期', '事项', '金额'],
          ['2026-01-01', '电费', 12],
        ]),
      ]),
    ).toBeUndefined();
    expect(
      found([sheetOf([...Array<DrawnCell[]>(30).fill(['说明文字']), headings, ...body])]),
    ).toBeUndefined();
  });

  test('is where the user says', () => {
    const sheet = sheetOf([['姓名', '性别'], ['王伟', '男'], headings, ...body]);
    expect(found([sheet], { headerRow: 1 })).toEqual({ sheet: 'Sheet1', row: 1, depth: 1 });
    expect(() => found([sheet], { headerRow: 99 })).toThrow(
      expect.objectContaining({ code: 'import.header-row-outside' }),
    );
  });
});

describe('the sheet', () => {
  const full = { ...roster(8), name: '名册' };
  const phones = sheetOf(
    [['姓名', '电话'], ...Array.from({ length: 10 }, (_, i) => [`人${i}`, '13800000000'])],
    { name: '电话' },
  );
  test.each<[string, DrawnSheet[], string]>([
    ['with the most cells under known headings', [phones, full], '名册'],
    ['that is not hidden', [{ ...roster(30), name: '旧', hidden: true }, full], '名册'],
    [
      'that is hidden, where no other has a header',
      [sheetOf([['说明']]), { ...full, hidden: true }],
      '名册',
    ],
  ])('%s is taken', (_, sheets, name) => {
    expect(found(sheets)?.sheet).toBe(name);
  });

  test('is the one the user names', () => {
    expect(found([phones, full], { sheet: '电话' })?.sheet).toBe('电话');
    expect(found([phones, full], { sheet: ' 电话 ' })?.sheet).toBe('电话');
    expect(() => found([phones, full], { sheet: '别的' })).toThrow(
      expect.objectContaining({
        code: 'import.sheet-unknown',
        params: { sheet: '别的', sheets: '电话 / 名册' },
      }),
    );
  });
});
