import { describe, expect, test } from 'vitest';
import { isFootLine, isTotal } from '../../../electron/core/exchange/import/rowKinds.ts';
import { testSession } from '../../support/session.ts';
import type { DrawnCell } from '../../fixtures/import/drawnSheet.ts';
import { cellsOf, headings, planOf, sheetOf } from './support.ts';

test.each([
  '合计',
  '合　计',
  '总计：',
  '小 计',
  '共计',
  '合计（56人）',
  '合计56人',
  'Total',
  'Total: 56',
  '本页小计',
  '共计56人',
])('%j sums up', (text) => {
  expect(isTotal(text)).toBe(true);
});
test.each(['王计', '计划生育', '会计', '合计员', '总数据', '2026年总计划', '张合'])(
  '%j does not sum up',
  (text) => {
    expect(isTotal(text)).toBe(false);
  },
);
test.each([
  '填报人：李明',
  '填 报 人：',
  '审核人',
  '说明：1. 本表一式两份',
  '备注：困难党员指…',
  '注：',
  '注1、以身份证为准',
  '（签字）',
  '填报日期: 2026-1-1',
  '党支部书记签字：',
  'Prepared by: Li Ming',
  'Note: two copies',
  '负责人____',
  '※说明：以上',
])('%j stands under a table', (text) => {
  expect(isFootLine(text)).toBe(true);
});
test.each([
  '王伟',
  '注册',
  '审核人员',
  '备注栏目',
  '说明书',
  '盖章村',
  '制表厂',
  'Dateline',
  '党支部',
])('%j does not', (text) => {
  expect(isFootLine(text)).toBe(false);
});

describe('of the rows under a header', () => {
  const numbered = ['序号', ...headings];
  const line = (index: number): DrawnCell[] => [index + 1, ...cellsOf(index)];
  const kinds = async (rows: DrawnCell[][], more = {}): Promise<string[]> => {
    const plan = await planOf(testSession(), sheetOf([numbered, ...rows], more));
    return plan.rows.map(({ row, outcome, findings }) =>
      outcome === 'skipped'
        ? `${row} ${findings.map(({ cell, code }) => `${cell} ${code}`).join()}`
        : `${row} ${outcome}`,
    );
  };

  test.each<[string, DrawnCell[][], string[]]>([
    ['blank ones are passed over', [[], line(0), [], ['', null, ' '], line(1)], ['3 new', '6 new']],
    ['those that only bear a number are too', [line(0), [2], [3, null, '　']], ['2 new']],
    ['those that only say nothing are too', [line(0), [2, '无', '—', '/']], ['2 new']],
    [
      'totals are told',
      [line(0), ['小计', '1人'], line(1), [null, '合 计', null, 2]],
      ['2 new', '3 A3 row.total-skipped', '4 new', '5 B5 row.total-skipped'],
    ],
    [
      'lines between them are told',
      [line(0), ['第一党小组'], line(1)],
      ['2 new', '3 A3 row.not-a-record', '4 new'],
    ],
    [
      'a lone value is no record',
      [line(0), [null, null, null, '汉族']],
      ['2 new', '3 D3 row.not-a-record'],
    ],
    [
      'a lone name is a record that lacks the rest',
      [line(0), [2, '王伟']],
      ['2 new', '3 rejected'],
    ],
    [
      'a sentence under the names is none',
      [line(0), [null, '以上党员均已核实。']],
      ['2 new', '3 B3 row.not-a-record'],
    ],
    [
      'the header may come again',
      [line(0), numbered, line(1), numbered.map((text) => `${text} `)],
      ['2 new', '4 new'],
    ],
    [
      'and once more in English',
      [['No.', 'Name', 'Sex', 'Ethnic group', 'ID number', 'Date of birth'], line(0)],
      ['3 new'],
    ],
    [
      'the lines under the table end it',
      [
        line(0),
        [],
        ['填报人：李明', null, '审核人：王芳'],
        ['二〇二六年十一月'],
        [null, null, null, '联系人'],
      ],
      ['2 new'],
    ],
    [
      'but not where the header follows: each page has its own',
      [line(0), ['填报人：李明'], [], ['党员名册（续）'], numbered, line(1)],
      ['2 new', '7 new'],
    ],
    ['nor where a record follows', [line(0), ['说明：略'], line(1)], ['2 new', '4 new']],
  ])('%s', async (_, rows, expected) => {
    expect(await kinds(rows)).toEqual(expected);
  });

  test('a line merged across is no record, whatever stands in it', async () => {
    const rows = [line(0), [null, '第二网格'], line(1)];
    expect(await kinds(rows, { merges: ['B3:L3'] })).toEqual([
      '2 new',
      '3 B3 row.not-a-record',
      '4 new',
    ]);
  });

  test('blank ones stay blank under a cell merged down', async () => {
    const rows = [[...line(0), '青石村党支部'], line(1), [], []];
    const sheet = sheetOf([[...numbered, '党支部'], ...rows], { merges: ['M2:M5'] });
    const plan = await planOf(testSession(), sheet);
    expect(plan.rows.map(({ row, outcome }) => `${row} ${outcome}`)).toEqual(['2 new', '3 new']);
    expect(plan.rows.map(({ plan: row }) => row?.save.record['branch'])).toEqual([
      expect.any(String),
      expect.any(String),
    ]);
  });

  test('hidden ones count, and are told', async () => {
    const plan = await planOf(
      testSession(),
      sheetOf([numbered, line(0), line(1)], { hiddenRows: [3] }),
    );
    expect(
      plan.rows.map(({ outcome, findings }) => [
        outcome,
        findings.map(({ cell, code }) => `${cell} ${code}`),
      ]),
    ).toEqual([
      ['new', []],
      ['new', ['A3 row.hidden']],
    ]);
  });
});
