import { describe, expect, test } from 'vitest';
import { gridWidths } from '../../../renderer/ui/grid/column.ts';
import { rowAfterKey, scrollTopFor, visibleRows } from '../../../renderer/ui/grid/visibleRows.ts';
import { fits } from '../../../renderer/ui/pickers/pinyinSearch.ts';
import { shortMask } from '../../../renderer/ui/shortMask.ts';
import { makeTree } from '../../../renderer/ui/tree/makeTree.ts';
import { openLines } from '../../../renderer/ui/tree/openLines.ts';
import { barData } from '../../../renderer/statistics/charts/barOption.ts';
import { inSight } from '../../../renderer/statistics/inSight.ts';

describe('the rows that a grid draws', () => {
  test.each([
    ['at the top', 0, 400, 40, 28_682, { first: 0, last: 16 }],
    ['in the middle', 40_000, 400, 40, 28_682, { first: 994, last: 1016 }],
    ['at the end', 1_146_880, 400, 40, 28_682, { first: 28_666, last: 28_681 }],
    ['of a short list', 0, 400, 40, 3, { first: 0, last: 2 }],
    ['of an empty list', 0, 400, 40, 0, { first: 0, last: -1 }],
    ['before it is measured', 0, 400, 0, 100, { first: 0, last: -1 }],
  ])('%s', (_where, scrollTop, height, rowHeight, rowCount, rows) => {
    expect(visibleRows(scrollTop, height, rowHeight, rowCount)).toEqual(rows);
  });
  test.each([
    ['above', 2, 400, 80],
    ['below', 30, 0, 840],
    ['in sight', 5, 100, 100],
  ])('a row %s comes into sight', (_where, row, scrollTop, to) => {
    expect(scrollTopFor(row, scrollTop, 400, 40)).toBe(to);
  });
  test.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 0, 0],
    ['PageDown', 95, 99],
    ['End', 0, 99],
    ['Home', 50, 0],
    ['a', 5, undefined],
  ])('%s', (key, row, to) => {
    expect(rowAfterKey(key, row, 100, 10)).toBe(to);
  });
  test('in an empty list no key leads anywhere', () => {
    expect(rowAfterKey('ArrowDown', 0, 0, 10)).toBeUndefined();
  });
  test('columns keep their least width and share what is left', () => {
    const widths = gridWidths([{ width: 10 }, { width: 20 }]);
    expect(widths['--grid-columns']).toBe('minmax(7em, 10fr) minmax(12.2em, 20fr)');
    expect(widths['--grid-width']).toBe('19.2em');
  });
});

describe('what is typed into a picker', () => {
  const spell = (text: string): string => ({ 土家族: 'tujiazu tjz', 汉族: 'hanzu hz' })[text] ?? '';
  test.each([
    ['tjz', true],
    ['tujia', true],
    ["tu'jia", true],
    ['土家', true],
    ['TU', true],
    ['hz', false],
    ['', true],
  ])('%s names 土家族: %s', (typed, found) => {
    expect(fits(typed, ['土家族', 'Tujia'], spell)).toBe(found);
  });
});

test.each([
  ['＊＊＊＊＊＊＊＊＊＊＊＊＊＊001X', '＊＊＊＊001X'],
  ['138＊＊＊＊5678', '138＊＊＊＊5678'],
  ['', ''],
])('a mask is as short as it can be: %s', (text, short) => {
  expect(shortMask(text)).toBe(short);
});

describe('a tree', () => {
  const record = (id: string, above: string | null) => ({ id, above });
  const shape = (records: ReturnType<typeof record>[], closed = new Set<string>()): string[] =>
    openLines(
      makeTree(records, ({ above }) => above),
      closed,
    ).map((line) => `${'-'.repeat(line.level)}${line.record.id}`);

  test('each stands under the one above it', () => {
    const records = [record('b', 'a'), record('a', null), record('c', 'b'), record('d', 'a')];
    expect(shape(records)).toEqual(['-a', '--b', '---c', '--d']);
    expect(shape(records, new Set(['b']))).toEqual(['-a', '--b', '--d']);
  });
  test('one whose upper is not there stands at the top', () => {
    expect(shape([record('b', 'gone')])).toEqual(['-b']);
  });
  test('nothing is lost in a ring', () => {
    expect(shape([record('a', 'b'), record('b', 'a'), record('c', null)])).toEqual([
      '-c',
      '-a',
      '--b',
    ]);
  });
});

describe('a table of numbers', () => {
  const label = (zh: string) => ({ zh, en: zh });
  const line = (key: string, rest: object = {}) => ({ key, label: label(key), ...rest });
  const table = {
    key: 'age',
    label: label('age'),
    rows: [
      line('total'),
      line('young', { of: 'total', partition: 'age' }),
      line('old', { of: 'total', partition: 'age' }),
      line('age-unknown', { of: 'total', partition: 'age', unknown: true }),
    ],
    columns: [
      line('total'),
      line('1', { of: 'total', partition: 'sex' }),
      line('2', { of: 'total', partition: 'sex' }),
      line('sex-unknown', { of: 'total', partition: 'sex', unknown: true }),
    ],
    counts: [
      [5, 3, 2, 0],
      [1, 1, 0, 0],
      [4, 2, 2, 0],
      [0, 0, 0, 0],
    ],
  };

  test('lines of what is not known show only where there is somebody', () => {
    const { rows, columns } = inSight(table);
    expect(rows.map(({ line: { key } }) => key)).toEqual(['total', 'young', 'old']);
    expect(columns.map(({ line: { key } }) => key)).toEqual(['total', '1', '2']);
  });
  test('rows of parts may be left out where there is nobody', () => {
    const counts = [table.counts[0] ?? [], [0, 0, 0, 0], table.counts[2] ?? [], [0, 0, 0, 0]];
    const { rows } = inSight({ ...table, counts }, true);
    expect(rows.map(({ line: { key } }) => key)).toEqual(['total', 'old']);
  });
  test('a bar leads to its number', () => {
    const data = barData(table, ({ zh }) => zh);
    expect(data.rows).toEqual(['young', 'old']);
    expect(data.parts).toEqual([
      { name: '1', counts: [1, 2] },
      { name: '2', counts: [0, 2] },
    ]);
    expect(data.cellAt(1, 1)).toEqual({ row: 'old', column: '2' });
    expect(data.cellAt(9, 0)).toBeUndefined();
  });
});
