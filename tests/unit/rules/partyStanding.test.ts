import { expect, test } from 'vitest';
import { completeness, missingFields } from '../../../shared/rules/completeness.ts';
import { isVeteranMember, partyStanding } from '../../../shared/rules/partyStanding.ts';

test.each([
  ['1976-07-01', '2026-07-01', 0, 50],
  ['1976-07-02', '2026-07-01', 0, 49],
  ['1976-07-01', '2026-07-01', 1, 49],
  ['1976-01-01', '2026-07-01', 6, 50],
  ['1976-01-01', '2026-07-01', 7, 49],
  ['1977-07-01', '2026-07-01', -12, 50],
  ['2026-11-22', '2026-11-22', 0, 0],
  ['2026-11-22', '2026-11-22', 24, 0],
  ['2026-11-23', '2026-11-22', 0, null],
  // Not exact: only the years that are certain.
  ['1976-07', '2026-07-30', 0, 49],
  ['1976-07', '2026-07-31', 0, 50],
  ['1976', '2026-07-01', 0, 49],
  ['2026-11', '2026-11-22', 0, 0],
  ['2026-12', '2026-11-22', 0, null],
  [null, '2026-11-22', 0, null],
])('full member on %s, at %s, less %i months: %s years', (from, at, adjustment, years) => {
  expect(partyStanding(from, at, adjustment)).toBe(years);
});

test.each([
  ['1976-07-01', '2026-03-01', 0, true],
  ['1976-07-02', '2026-11-22', 0, false],
  ['1976-06', '2026-11-22', 0, true],
  ['1976-07', '2026-11-22', 0, null],
  ['1976-08', '2026-11-22', 0, false],
  ['1976', '2026-11-22', 0, null],
  ['1975', '2026-11-22', 0, true],
  ['1976-07-01', '2026-11-22', 1, false],
  ['2026-12-01', '2026-11-22', 0, false],
  ['2027-01-01', '2026-11-22', 0, false],
  [null, '2026-11-22', 0, null],
])(
  '50 years at 1 July: %s, in the year of %s, less %i months: %s',
  (from, at, adjustment, expected) => {
    expect(isVeteranMember(from, at, 50, adjustment)).toBe(expected);
  },
);

test('the threshold of a veteran is a parameter', () => {
  expect(isVeteranMember('1976-07-02', '2026-11-22', 49)).toBe(true);
});

test('completeness counts what is filled and rounds down', () => {
  const record = { name: '王伟', sex: '', phone: null, floating: false, children: 0 };
  expect(completeness(record, ['name', 'floating', 'children'])).toBe(100);
  expect(completeness(record, ['name', 'sex', 'phone'])).toBe(33);
  expect(completeness(record, ['name', 'floating', 'address'])).toBe(66);
  expect(completeness(record, ['sex'])).toBe(0);
  expect(completeness(record, [])).toBe(100);
  expect(missingFields(record, ['name', 'sex', 'phone', 'address'])).toEqual([
    'sex',
    'phone',
    'address',
  ]);
});
