import { describe, expect, it } from 'vitest';
import { showsDay } from '../../../electron/core/workbook/numberFormat.ts';
import { dayToSerial, serialToDay } from '../../../shared/rules/serialDay.ts';

describe('showsDay', () => {
  it.each([
    ['General', false],
    ['@', false],
    ['0.00', false],
    ['0.00E+00', false],
    ['#,##0.00;[Red]-#,##0.00', false],
    ['"yyyy"0', false],
    ['[Red]0', false],
    ['0"年"', false],
    ['h:mm', false],
    ['[h]:mm:ss', false],
    ['mm:ss', false],
    ['上午/下午h"时"mm"分"', false],
    ['yyyy-mm-dd', true],
    ['yyyy\\.mm', true],
    ['yyyy"年"m"月"d"日"', true],
    ['yyyy年m月', true],
    ['[$-804]yyyy"年"m"月"', true],
    ['[DBNum1][$-804]yyyy"年"m"月"', true],
    ['m"月"', true],
    ['mmm-yy', true],
    ['aaaa', true],
    ['yyyy/m/d h:mm', true],
  ])('%s: %s', (format, expected) => {
    expect(showsDay(format)).toBe(expected);
  });
});

describe('serial days', () => {
  it.each([
    [35977, false, '1998-07-01'],
    [35977.75, false, '1998-07-01'],
    [34515, true, '1998-07-01'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, ''],
    [61, false, '1900-03-01'],
    [0, false, ''],
    [0, true, '1904-01-01'],
    [-1, true, ''],
    [2958465, false, '9999-12-31'],
    [2958466, false, ''],
    [Number.NaN, false, ''],
  ])('%d (1904: %s) is %s', (value, date1904, day) => {
    expect(serialToDay(value, date1904)).toBe(day);
  });

  it.each(['1900-01-01', '1900-02-28', '1900-03-01', '1949-10-01', '2024-02-29', '9999-12-31'])(
    '%s there and back',
    (day) => {
      expect(serialToDay(dayToSerial(day) ?? -1, false)).toBe(day);
    },
  );

  it.each(['1899-12-31', '1900-02-29', '2023-02-29', '1998-07', '19980701', ''])(
    '%s has no serial',
    (text) => {
      expect(dayToSerial(text)).toBeNull();
    },
  );
});
