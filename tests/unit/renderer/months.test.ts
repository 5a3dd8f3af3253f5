import { describe, expect, test } from 'vitest';
import {
  buttonAfterKey,
  firstYear,
  monthsOfYear,
  pressed,
  quartersOf,
  toggled,
  withinYears,
} from '../../../renderer/ui/pickers/monthChoice.ts';

const first = ['2026-01', '2026-02', '2026-03'];

describe('the choice of months', () => {
  test.each([
    [null, ['2026-01'], '2026-01'],
    ['2026-01', ['2026-01'], null],
    ['2025-12,2026-02', ['2026-01'], '2025-12,2026-01,2026-02'],
    ['2026-02,2026-05', first, '2026-01,2026-02,2026-03,2026-05'],
    ['2026-01,2026-02,2026-03,2026-05', first, '2026-05'],
    [null, monthsOfYear(2026), monthsOfYear(2026).join()],
  ])('%s with %j pressed becomes %s', (value, months, next) => {
    expect(toggled(value, months)).toBe(next);
  });
  test.each([
    [null, false],
    ['2025-01', false],
    ['2026-02', 'mixed'],
    ['2026-01,2026-02,2026-03,2026-04', true],
  ])('of %s the first quarter is pressed: %s', (value, is) => {
    expect(pressed(value, first)).toBe(is);
  });
  test('a year has four quarters of three months', () => {
    expect(quartersOf(2026).flat()).toEqual(monthsOfYear(2026));
    expect(quartersOf(2026).map(([month]) => month)).toEqual([
      '2026-01',
      '2026-04',
      '2026-07',
      '2026-10',
    ]);
    expect(quartersOf(2026)[0]).toEqual(first);
  });
  test.each([
    [null, 2026],
    ['2024-11,2025-01', 2025],
  ])('of %s begins with the year %i', (value, year) => {
    expect(firstYear(value, '2026-11-22')).toBe(year);
  });
  test('does not leave the years that can be written', () => {
    expect([1899, 2026, 2100].map(withinYears)).toEqual([1900, 2026, 2099]);
  });
});

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 15, undefined],
  ['ArrowLeft', 0, undefined],
  ['ArrowDown', 3, 7],
  ['ArrowDown', 12, undefined],
  ['ArrowUp', 7, 3],
  ['Home', 9, 0],
  ['End', 9, 15],
  ['a', 9, undefined],
])('%s on button %i leads to %s', (key, at, to) => {
  expect(buttonAfterKey(key, at, 16)).toBe(to);
});
