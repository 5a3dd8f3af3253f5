import { expect, test } from 'vitest';
import { codeLists } from '../../../shared/codes/index.ts';
import {
  admissionPeriods,
  bulletinPeriods,
  periodOf,
} from '../../../shared/rules/admissionPeriods.ts';
import { ageBands, bandOf, bulletinAgeBands, standingBands } from '../../../shared/rules/bands.ts';
import { addDays } from '../../../shared/rules/calendar.ts';
import { collegeAndAbove, educationLevelOf } from '../../../shared/rules/educationLevels.ts';
import { bulletinOccupationOf, occupationRows } from '../../../shared/rules/occupationGroups.ts';

const zhOf = (bands: readonly { key: string; label: { zh: string } }[], key: string | undefined) =>
  bands.find((band) => band.key === key)?.label.zh;

test.each([
  [18, '30岁及以下', '30岁及以下'],
  [30, '30岁及以下', '30岁及以下'],
  [31, '31—35岁', '31—35岁'],
  [35, '31—35岁', '31—35岁'],
  [36, '36—40岁', '36—40岁'],
  [40, '36—40岁', '36—40岁'],
  [41, '41—45岁', '41—45岁'],
  [45, '41—45岁', '41—45岁'],
  [46, '46—50岁', '46—50岁'],
  [50, '46—50岁', '46—50岁'],
  [51, '51—55岁', '51—55岁'],
  [55, '51—55岁', '51—55岁'],
  [56, '56—60岁', '56—60岁'],
  [60, '56—60岁', '56—60岁'],
  [61, '61—65岁', '61岁及以上'],
  [65, '61—65岁', '61岁及以上'],
  [66, '66—70岁', '61岁及以上'],
  [70, '66—70岁', '61岁及以上'],
  [71, '71岁及以上', '61岁及以上'],
  [105, '71岁及以上', '61岁及以上'],
])('age %i is in %s of ten and %s of eight', (age, ten, eight) => {
  expect(bandOf(ageBands, age)?.label.zh).toBe(ten);
  expect(bandOf(bulletinAgeBands, age)?.label.zh).toBe(eight);
});

test('there are ten and eight age bands, in order', () => {
  expect([ageBands.length, bulletinAgeBands.length]).toEqual([10, 8]);
  expect(new Set(ageBands.map(({ key }) => key)).size).toBe(10);
});

test.each([
  [0, '不满5年'],
  [4, '不满5年'],
  [5, '5年至不满10年'],
  [9, '5年至不满10年'],
  [10, '10年至不满20年'],
  [19, '10年至不满20年'],
  [20, '20年至不满30年'],
  [29, '20年至不满30年'],
  [30, '30年至不满40年'],
  [39, '30年至不满40年'],
  [40, '40年至不满50年'],
  [49, '40年至不满50年'],
  [50, '50年及以上'],
  [80, '50年及以上'],
])('%i years of standing is %s', (years, label) => {
  expect(bandOf(standingBands(), years)?.label.zh).toBe(label);
});

test('the limits of standing can be changed', () => {
  const bands = standingBands([30]);
  expect(bands.map(({ label }) => label.zh)).toEqual(['不满30年', '30年及以上']);
  expect(bandOf(bands, 29)?.key).toBe('0to30');
});

test.each([
  ['1937-07-06', 'to-1937-07', 'to-1949-09'],
  ['1937-07-07', 'from-1937-07', 'to-1949-09'],
  ['1945-09-02', 'from-1937-07', 'to-1949-09'],
  ['1945-09-03', 'from-1945-09', 'to-1949-09'],
  ['1949-09-30', 'from-1945-09', 'to-1949-09'],
  ['1949-09', 'from-1945-09', 'to-1949-09'],
  ['1949-10-01', 'from-1949-10', 'from-1949-10'],
  ['1949-10', 'from-1949-10', 'from-1949-10'],
  ['1966-04-30', 'from-1949-10', 'from-1949-10'],
  ['1966-05-01', 'from-1966-05', 'from-1949-10'],
  ['1976-10-31', 'from-1966-05', 'from-1949-10'],
  ['1976-11-01', 'from-1976-11', 'from-1949-10'],
  ['1978-12-31', 'from-1976-11', 'from-1949-10'],
  ['1979-01-01', 'from-1979-01', 'from-1979-01'],
  ['2002-10-31', 'from-1979-01', 'from-1979-01'],
  ['2002-11-01', 'from-2002-11', 'from-1979-01'],
  ['2012-10-31', 'from-2002-11', 'from-1979-01'],
  ['2012-10', 'from-2002-11', 'from-1979-01'],
  ['2012-11-01', 'from-2012-11', 'from-2012-11'],
  ['2012-11', 'from-2012-11', 'from-2012-11'],
  ['1998', 'from-1979-01', 'from-1979-01'],
  // Not exact enough to tell.
  ['1945-09', undefined, 'to-1949-09'],
  ['1937-07', undefined, 'to-1949-09'],
  ['2002', undefined, 'from-1979-01'],
  ['1949', undefined, undefined],
  ['2012', undefined, undefined],
])('admitted %s: period %s of nine, %s of four', (joinedOn, nine, four) => {
  expect(periodOf(admissionPeriods, joinedOn)?.key).toBe(nine);
  expect(periodOf(bulletinPeriods, joinedOn)?.key).toBe(four);
});

test.each([
  ['nine', admissionPeriods, 9],
  ['four', bulletinPeriods, 4],
])('the %s periods leave no day out and share none', (_, periods, count) => {
  expect(periods).toHaveLength(count);
  for (const [i, { lastOn }] of periods.slice(0, -1).entries()) {
    expect(periods[i + 1]?.firstOn).toBe(addDays(lastOn ?? '', 1));
  }
  expect([periods[0]?.firstOn, periods.at(-1)?.lastOn]).toEqual([undefined, undefined]);
});

test.each([
  [
    '10 11 12 13 14 15 17 18 central-school-postgraduate provincial-school-postgraduate',
    'postgraduate',
  ],
  ['16 19 20 21 22 28 central-school-bachelor provincial-school-bachelor', 'bachelor'],
  ['30 31 32 central-school-college provincial-school-college', 'college'],
  ['40 41 42', 'secondary-vocational'],
  ['23 33 44 45 47 48 60 61 62', 'senior-high'],
  ['43 46 49 63 70 71 73 80 81 83 90', 'junior-high'],
])('education %s counts as %s', (codes, level) => {
  for (const code of codes.split(' '))
    expect([code, educationLevelOf(code)]).toEqual([code, level]);
});

test('every shipped education has a level; college and above is the first three', () => {
  for (const { code } of codeLists['educations']?.items ?? [])
    expect(educationLevelOf(code)).toBeDefined();
  expect([...collegeAndAbove]).toEqual(['postgraduate', 'bachelor', 'college']);
  expect(educationLevelOf('99')).toBeUndefined();
});

test.each([
  ['016 0164 025 0253', 'workers'],
  ['1 113 farm-worker village-doctor village-official other-farmer', 'farmers'],
  ['013 015 022 024', 'professionals'],
  ['012 014 021 023', 'managers'],
  ['011', 'officials'],
  ['3', 'students'],
  [
    '2 5 graduate-official community-worker self-employed freelancer awaiting-placement other-worker not-working',
    'others',
  ],
  ['4 retired-cadre retired resigned', 'retirees'],
  ['0 01 02 999 nonsense', undefined],
])('occupation %s is %s in the bulletin', (codes, group) => {
  for (const code of codes.split(' '))
    expect([code, bulletinOccupationOf(code)]).toEqual([code, group]);
});

test('a number that the user added counts where its beginning says', () => {
  const list = codeLists['occupations'];
  if (list === undefined) expect.fail('no occupations');
  const longer = { ...list, items: [...list.items, { code: '0131', zh: '教师', en: 'Teacher' }] };
  expect(bulletinOccupationOf('0131', longer)).toBe('professionals');
});

test('the rows of the main table are the numbers of the annual form', () => {
  expect(occupationRows.join(' ')).toBe(
    '0 01 011 012 013 014 015 016 0164 02 021 022 023 024 025 0253 1 113 2 3 4 5',
  );
  expect(zhOf(ageBands, 'to30')).toBe('30岁及以下');
});
