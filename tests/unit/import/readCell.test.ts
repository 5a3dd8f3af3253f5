import { describe, expect, test } from 'vitest';
import { readCell } from '../../../electron/core/exchange/import/readCell.ts';
import { dayOfSerial } from '../../../electron/core/exchange/import/serialDay.ts';
import { cellAddress } from '../../../electron/core/exchange/import/address.ts';
import { shippedCodes } from '../../../shared/codes/book.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { members } from '../../../shared/registers/members.ts';
import { type DrawnCell, asWorkbook, dayCell, serialOf } from '../../fixtures/import/drawnSheet.ts';

const cell = (drawn: DrawnCell) =>
  asWorkbook([{ name: '', rows: [[drawn]] }]).sheets[0]?.rows[0]?.[0] ?? null;
const read = (field: keyof typeof members.fields, drawn: DrawnCell, date1904 = false) =>
  readCell(cell(drawn), members.fields[field], { today: '2026-11-22', date1904 });

test.each([
  [0, 0, 'A1'],
  [4, 25, 'Z5'],
  [99, 26, 'AA100'],
  [0, 255, 'IV1'],
  [0, 702, 'AAA1'],
])('row %i, column %i is %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

test.each([
  [35977, false, '1998-07-01'],
  [34515, true, '1998-07-01'],
  [35977.75, false, '1998-07-01'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [0, true, '1904-01-01'],
  [0.5, false, undefined],
  [-3, true, undefined],
  [3_000_000, false, undefined],
])('serial %d (1904: %s) is %s', (serial, date1904, day) => {
  expect(dayOfSerial(serial, date1904)).toBe(day);
});

describe('a cell', () => {
  test.each(['', ' ', '　', '无', '—', '——', '-', '/', '／', '\\', 'N/A', ' 无 ', '－'])(
    'with %j gives nothing',
    (text) => {
      expect(read('address', text)).toBeUndefined();
    },
  );
  test('with an error of a formula is refused, and #N/A is nothing', () => {
    expect(read('address', { error: '#REF!' })?.finding).toMatchObject({
      level: 'error',
      code: 'cell.formula-error',
    });
    expect(read('address', '#DIV/0!')?.finding).toMatchObject({
      level: 'error',
      code: 'cell.formula-error',
    });
    expect(read('address', { error: '#N/A' })).toBeUndefined();
  });
  test('with a covered number is refused where the field is sensitive', () => {
    expect(read('phone', '138＊＊＊＊1234')?.finding).toMatchObject({
      level: 'error',
      code: 'value.masked',
    });
    expect(read('remarks', '＊重要')).toEqual({ raw: '＊重要' });
  });
  test('with a number keeps it a number, with its digits in full', () => {
    expect(read('phone', 13800001111)).toEqual({
      raw: { number: 13800001111, text: '13800001111' },
    });
    expect(read('phone', { number: 13800001111, format: '0.00E+00', shown: '1.38E+10' })).toEqual({
      raw: { number: 13800001111, text: '13800001111' },
    });
    expect(
      read('phone', { number: 13800001111, format: '000-0000-0000', shown: '138-0000-1111' }),
    ).toEqual({
      raw: { number: 13800001111, text: '138-0000-1111' },
    });
  });
  test('with a date gives its day, of either date system', () => {
    expect(read('bornOn', dayCell('1980-02-28', 'm/d/yy', '2/28/80'))).toEqual({
      raw: { number: serialOf('1980-02-28'), text: '2/28/80', on: '1980-02-28' },
    });
    expect(
      read('bornOn', { serial: 34515, format: 'yyyy-m-d', shown: '1998-7-1' }, true)?.raw,
    ).toMatchObject({ on: '1998-07-01' });
  });
  test('that shows only a month says no more', () => {
    expect(
      read('joinedOn', { serial: 35977, format: 'yyyy"年"m"月"', shown: '1998年7月' }),
    ).toEqual({ raw: '1998年7月' });
    expect(read('joinedOn', { serial: 35977, format: 'mmm-yy', shown: 'Jul-98' })).toEqual({
      raw: 'Jul-98',
    });
    expect(
      read('joinedOn', { serial: 35977, format: 'yyyy-mm-dd', shown: '1998-07-01' })?.raw,
    ).toMatchObject({ on: '1998-07-01' });
  });
  test.each<[DrawnCell, string | undefined]>([
    [{ serial: 46023, format: 'mmm-yy', shown: 'Jan-26' }, '2026-01'],
    [{ serial: 46023, format: 'yyyy/m/d', shown: '2026/1/1' }, '2026-01'],
    [{ serial: 46037, format: 'yyyy/m/d', shown: '2026/1/15' }, undefined],
    [202601, '2026-01'],
    ['2026年1-3月', '2026-01,2026-02,2026-03'],
  ])('with %j in a column of months is read as %s', (drawn, months) => {
    const field = duesReceipts.fields.months;
    const reading = readCell(cell(drawn), field, { today: '2026-11-22', date1904: false });
    const context = { today: '2026-11-22', demo: true, codes: shippedCodes };
    const { value, findings } = readValue(field, reading?.raw ?? null, {
      ...context,
      findReference: () => undefined,
    });
    expect(value ?? undefined).toBe(months);
    expect(findings).toHaveLength(months === undefined ? 1 : 0);
  });
  test.each<[DrawnCell, string | undefined]>([
    [35977, '1998-07-01'],
    ['35977', '1998-07-01'],
    [' 35977 ', '1998-07-01'],
    [1998, undefined],
    [1998.7, undefined],
    [199807, undefined],
    [19980701, undefined],
    ['9807', undefined],
  ])('with %j in a date column may be a bare serial: %s', (drawn, day) => {
    const reading = read('joinedOn', drawn);
    expect(reading?.finding?.code).toBe(day === undefined ? undefined : 'date.from-serial');
    if (day !== undefined) expect(reading?.raw).toMatchObject({ on: day });
  });
});
