import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  comparePartial,
  firstDayOf,
  fullYears,
  isDay,
  isPartialDate,
  lastDayOf,
  lastDayOfYear,
} from '../../../shared/rules/calendar.ts';

test.each([
  ['1998-07-01', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['1998-02-30', false],
  ['1998-04-31', false],
  ['1998-13-01', false],
  ['1998-00-01', false],
  ['1998-01-00', false],
  ['0000-01-01', false],
  ['1998-7-1', false],
  ['1998-07', false],
  ['19980701', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['1998', true],
  ['1998-07', true],
  ['1998-07-31', true],
  ['1998-13', false],
  ['1998-00', false],
  ['98', false],
])('%s is a partial date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each([
  ['1998', '1998-01-01', '1998-12-31'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['1998-07-15', '1998-07-15', '1998-07-15'],
])('%s spans %s to %s', (partial, first, last) => {
  expect([firstDayOf(partial), lastDayOf(partial)]).toEqual([first, last]);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-01-30', 1, '2026-02-28'],
  ['2026-11-22', 12, '2027-11-22'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-11', 2, '2027-01'],
  ['2026-01', -13, '2024-12'],
  ['1960', 216, '1978'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test('months cannot be added to a bare year, nor to no date', () => {
  expect(() => addMonths('1960', 6)).toThrow(RangeError);
  expect(() => addMonths('1960-02-30', 1)).toThrow(RangeError);
});

test.each([
  ['1978-11-22', '2026-11-22', 48],
  ['1978-11-23', '2026-11-22', 47],
  ['2004-02-29', '2022-02-28', 18],
  ['2004-02-29', '2022-02-27', 17],
  ['1967-04', '2026-04-29', 58],
  ['1967-04', '2026-04-30', 59],
  ['1967', '2026-12-30', 58],
  ['1967', '2026-12-31', 59],
  ['2026-11-23', '2026-11-22', -1],
])('from %s to %s is %i full years', (from, to, years) => {
  expect(fullYears(from, to)).toBe(years);
});

test.each([
  ['1998', '1999', -1],
  ['1998-07', '1998-07-15', 0],
  ['1998', '1998-07', 0],
  ['1998-07-15', '1998-07-14', 1],
  ['1998-08', '1998-07-31', 1],
  ['1998-06-30', '1998-07', -1],
  ['1998-07-01', '1998-07-01', 0],
] as const)('%s against %s is %i', (a, b, expected) => {
  expect(comparePartial(a, b)).toBe(expected);
  expect(comparePartial(b, a)).toBe(expected === 0 ? 0 : -expected);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s', (day, days, to) => {
  expect(addDays(day, days)).toBe(to);
});

test('the last day of a year', () => {
  expect(lastDayOfYear(2026)).toBe('2026-12-31');
});

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1880-01-01', days));

test('addMonths: a real day of the month meant, never later than the same day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const to = addMonths(day, months);
      expect(isDay(to)).toBe(true);
      const count = (text: string): number =>
        Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(count(to) - count(day)).toBe(months);
      expect(to.slice(8) === day.slice(8) || to === lastDayOf(to.slice(0, 7))).toBe(true);
      expect(to.slice(8) <= day.slice(8)).toBe(true);
    }),
  );
});

test('fullYears: that many years fit, one more does not', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      const years = fullYears(from, to);
      expect(addMonths(from, years * 12) <= to).toBe(true);
      expect(addMonths(from, (years + 1) * 12) > to).toBe(true);
    }),
  );
});

test('addDays: there and back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }),
  );
});
