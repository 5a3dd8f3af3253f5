import { describe, expect, it } from 'vitest';
import { shippedCodes } from '../../../shared/codes/book.ts';
import { text } from '../../../shared/fields/kinds.ts';
import type { RawValue } from '../../../shared/fields/reading.ts';
import { readValue } from '../../../shared/fields/readValue.ts';

const field = text('时间', 'Time', { format: 'time', max: 5 });
const context = {
  today: '2026-11-22',
  demo: true,
  codes: shippedCodes,
  findReference: () => undefined,
};
const read = (raw: RawValue) => readValue(field, raw, context);

describe('a time of day', () => {
  it.each([
    ['9:00', '09:00'],
    ['09:00', '09:00'],
    ['9：30', '09:30'],
    ['９：３０', '09:30'],
    ['9:30:00', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['1430', '14:30'],
    ['9点', '09:00'],
    ['9 点', '09:00'],
    ['9点钟', '09:00'],
    ['9点整', '09:00'],
    ['9时30分', '09:30'],
    ['9时00分00秒', '09:00'],
    ['9点5分', '09:05'],
    ['9点05', '09:05'],
    ['9点半', '09:30'],
    ['九点半', '09:30'],
    ['两点一刻', '02:15'],
    ['十二点三刻', '12:45'],
    ['上午9点', '09:00'],
    ['早上八点', '08:00'],
    ['上午12:00', '12:00'],
    ['中午12点', '12:00'],
    ['中午1点', '13:00'],
    ['中午11:30', '11:30'],
    ['下午2:30', '14:30'],
    ['下午 2:30', '14:30'],
    ['下午14:30', '14:30'],
    ['下午12:30', '12:30'],
    ['晚上7点半', '19:30'],
    ['晚8点', '20:00'],
    ['凌晨12点', '00:00'],
    ['14.30', '14:30'],
    ['2:30 PM', '14:30'],
    ['12:30am', '00:30'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    ['0.375', '09:00'],
  ])('%s is read as %s', (typed, value) => {
    expect(read(typed)).toEqual({ value, findings: [] });
  });

  it.each([
    [0.375, '0.375', '09:00'],
    [0.375, '9:00', '09:00'],
    [0.6041666667, '下午2:30', '14:30'],
    [0.5, '0.5', '12:00'],
    [0.99999, '0.99999', '23:59'],
    [930, '930', '09:30'],
    [14.3, '14.30', '14:30'],
  ])('a spreadsheet’s number %s shown as %s is %s', (number, shown, value) => {
    expect(read({ number, text: shown })).toEqual({ value, findings: [] });
  });

  it.each([
    '24:00',
    '9:60',
    '25点',
    '9:5',
    '9',
    '14.3',
    '上午',
    '上午14:00',
    '晚上12点',
    '9:00-11:00',
    '会后',
    '2026-11-22',
    '12345',
  ])('%s is not read', (typed) => {
    expect(read(typed)).toEqual({
      value: null,
      findings: [{ level: 'error', code: 'time.invalid', params: { value: typed } }],
    });
  });

  it.each(['', '无', null])('%j is no time', (typed) => {
    expect(read(typed)).toEqual({ value: null, findings: [] });
  });
});
