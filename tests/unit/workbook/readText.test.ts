import { describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../../electron/core/workbook/readWorkbook.ts';
import { grid, outcome } from './files.ts';

/** Each file is read or written by a thread of its own, which a busy machine starts slowly. */
vi.setConfig({ testTimeout: 30_000 });

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const bigEndian = (text: string): Buffer => utf16(text).swap16();
/** 姓名,身份证号 / 王伟,990102199003070011 in GBK. */
const gbk = Buffer.concat([
  Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc9, 0xed, 0xb7, 0xdd, 0xd6, 0xa4, 0xba, 0xc5]),
  Buffer.from('\r\n'),
  Buffer.from([0xcd, 0xf5, 0xce, 0xb0]),
  Buffer.from(',990102199003070011\r\n'),
]);
const expected = [
  ['姓名', '身份证号'],
  ['王伟', '990102199003070011'],
];

describe('encodings', () => {
  const text = '姓名,身份证号\n王伟,990102199003070011\n';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian', utf16(text)],
    ['UTF-16 big-endian', bigEndian(text)],
    ['GBK', gbk],
  ])('%s', async (_, bytes) => {
    const workbook = await readWorkbook(bytes, 'C:\\folder/党员名册.csv');
    expect(workbook).toMatchObject({ format: 'csv', sheets: [{ name: '党员名册' }] });
    expect(grid(workbook)).toEqual(expected);
  });
});

describe('fields', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'commas',
      'a,b\n001,2',
      [
        ['a', 'b'],
        ['001', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb,c\n001\t2',
      [
        ['a', 'b,c'],
        ['001', '2'],
      ],
    ],
    [
      'semicolons',
      'ID;b\n"x;1";2,5',
      [
        ['ID', 'b'],
        ['x;1', '2,5'],
      ],
    ],
    ['sep= line', 'sep=;\na,b;c\n', [['a,b', 'c']]],
    ['one column', 'a\nb\n', [['a'], ['b']]],
    [
      'quotes',
      '"a ""b""",c\n"x\ny",z',
      [
        ['a "b"', 'c'],
        ['x\ny', 'z'],
      ],
    ],
    [
      'a quote within',
      'a"b,c\nd,5" pipe',
      [
        ['a"b', 'c'],
        ['d', '5" pipe'],
      ],
    ],
    ['Excel keeping digits', '="0123",="1"\n', [['0123', '1']]],
    ['a formula stays text', '=1+1,+8613,-5,@x', [['=1+1', '+8613', '-5', '@x']]],
    [
      'line ends',
      'a,b\rc,d\r\ne,f',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'blank lines and trailing commas',
      'a,b,,\n,,\n\nc,,d,\n,\n',
      [['a', 'b'], [], [], ['c', null, 'd']],
    ],
    ['spaces stay', ' a , b\n\t', [[' a ', ' b'], ['\t']]],
    [
      'starts like other formats',
      'TABLE,1\nPK,2\n',
      [
        ['TABLE', '1'],
        ['PK', '2'],
      ],
    ],
    [
      'prototype names',
      '__proto__,constructor\n1,2',
      [
        ['__proto__', 'constructor'],
        ['1', '2'],
      ],
    ],
  ])('%s', async (_, text, rows) => {
    const workbook = await readWorkbook(Buffer.from(text), 'a.csv');
    expect(grid(workbook)).toEqual(rows);
    expect(workbook.sheets[0]?.rows.flat().every((cell) => !cell || cell.kind === 'text')).toBe(
      true,
    );
  });
});

describe('what is no such text', () => {
  it.each<[string, Uint8Array, string]>([
    ['a quote never closed', Buffer.from('a,b\nc,"d\ne,f'), 'workbook.unclosed-quote'],
    ['cut inside a character', Buffer.from('姓名,性别').subarray(0, -1), 'workbook.damaged'],
    ['GBK cut inside a character', gbk.subarray(0, 3), 'workbook.damaged'],
    ['no encoding', Uint8Array.of(0x61, 0xff, 0xff, 0x2c, 0x80, 0x80), 'workbook.text-encoding'],
    ['binary', Uint8Array.of(0x61, 0, 1, 2, 3), 'workbook.unknown-format'],
    ['only blanks', Buffer.from(',,\n\n,\n'), 'workbook.no-rows'],
  ])('%s', async (_, bytes, code) => {
    expect(await outcome(bytes, 'a.csv')).toBe(code);
  });
});
