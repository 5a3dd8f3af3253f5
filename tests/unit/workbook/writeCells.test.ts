import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../electron/core/workbook/bodyXml.ts';
import { cellContent } from '../../../electron/core/workbook/cellContent.ts';
import { cellText } from '../../../electron/core/workbook/cellText.ts';
import type { CellValue, ColumnFormat } from '../../../electron/core/workbook/plan.ts';
import { sheetNames } from '../../../electron/core/workbook/sheetNames.ts';
import { lineCount, textWidth } from '../../../electron/core/workbook/textWidth.ts';

describe('cellText', () => {
  it.each([
    ['plain 文字', 'plain 文字'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\0\x01\x0b\x1f\x7f\ufffeb', 'ab'],
    ['tab\tstays', 'tab\tstays'],
    ['half \ud83d character', 'half \ufffd character'],
    ['\u{20bb7}\u{1f600}', '\u{20bb7}\u{1f600}'],
    ['_x000D_ and _x41_', '_x005F_x000D_ and _x41_'],
  ])('%j', (text, expected) => {
    expect(cellText(text)).toBe(expected);
  });
});

describe('cellContent', () => {
  it.each<[CellValue, ColumnFormat, string | number | null, boolean]>([
    [null, 'text', null, false],
    ['', 'day', null, false],
    ['001', 'text', '001', true],
    [7, 'text', '7', true],
    [7, 'integer', 7, false],
    [123456789, 'yuan', 1234567.89, false],
    [-5, 'yuan', -0.05, false],
    [10, 'yuan', 0.1, false],
    ['1990-03-07', 'day', 32939, false],
    ['1998-07', 'day', '1998-07', true],
    ['1990-02-30', 'day', '1990-02-30', true],
    ['1899-12-31', 'day', '1899-12-31', true],
    ['12', 'integer', '12', true],
    [Number.NaN, 'decimal', 'NaN', true],
  ])('%j as %s', (value, format, content, asText) => {
    expect(cellContent(value, format)).toEqual({ content, asText });
  });
});

describe('sheetNames', () => {
  const label = (zh: string, en: string) => ({ zh, en });
  it.each<[string, ReturnType<typeof label>[], 'zh' | 'en' | 'both', string[]]>([
    ['both languages', [label('党员名册', 'Members')], 'both', ['党员名册 Members']],
    ['one', [label('党员名册', 'Members')], 'en', ['Members']],
    [
      'English left out where too long',
      [label('名册', 'A register of all the members of it')],
      'both',
      ['名册'],
    ],
    ['forbidden characters', [label('a/b\\c?d*e[f]g:h', '')], 'zh', ['a-b-c-d-e-f-g-h']],
    ['apostrophes', [label("'a'b'", '')], 'zh', ['\u2019a\u2019b\u2019']],
    ['nothing left', [label(' ', '')], 'zh', ['Sheet']],
    [
      'alike but for case',
      [label('A', ''), label('a', ''), label('A', '')],
      'zh',
      ['A', 'a (2)', 'A (3)'],
    ],
    ['reserved', [label('History', '')], 'zh', ['History (2)']],
    [
      '31 characters',
      [label('x'.repeat(40), ''), label('x'.repeat(40), '')],
      'zh',
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
    ['no half characters', [label(`${'x'.repeat(30)}\u{20bb7}`, '')], 'zh', ['x'.repeat(30)]],
  ])('%s', (_, labels, language, expected) => {
    expect(sheetNames(labels, language)).toEqual(expected);
  });
});

describe('widths', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['王伟', 4],
    ['第1组', 5],
    ['（“—”）', 10],
    ['\u{20bb7}', 2],
  ])('%s is %i wide', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it.each([
    ['', 10, 1],
    ['abc', 3, 1],
    ['王伟王伟王', 4, 3],
    ['one two three', 7, 2],
    ['a\nb\n\nc', 9, 4],
    ['abcdefghij', 4, 3],
    ['x abcdefghij', 4, 4],
    ['第1组 abcdef', 6, 2],
  ])('%j in %i takes %i lines', (text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [255, 'IV'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
