import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeLists } from '../../../shared/codes/index.ts';
import { openingWay } from '../../../shared/codes/enteredWays.ts';
import {
  idsIn,
  memberStatistics,
  type StatMember,
  type StatTable,
} from '../../../shared/rules/memberStatistics.ts';

const at = '2026-12-31';

const base: StatMember = {
  id: 'm',
  sex: '1',
  ethnicity: '01',
  bornOn: '1970-05-01',
  education: '60',
  memberType: '5',
  joinedOn: '1998-07-01',
  fullMemberOn: '1999-07-01',
  standingAdjustment: null,
  occupation: 'farm-worker',
  frontLine: 'farming',
  taiwanOrigin: false,
  enteredBy: openingWay,
};

const nothing: StatMember = {
  id: 'blank',
  sex: null,
  ethnicity: null,
  bornOn: null,
  education: null,
  memberType: null,
  joinedOn: null,
  fullMemberOn: null,
  standingAdjustment: null,
  occupation: null,
  frontLine: null,
  taiwanOrigin: null,
  enteredBy: null,
};

const statisticsOf = (members: readonly StatMember[], options = {}) =>
  memberStatistics(members, { at, ...options });

function table(members: readonly StatMember[], key: string, options = {}): StatTable {
  return statisticsOf(members, options).tables.find((each) => each.key === key) ?? expect.fail(key);
}

test('a small branch, counted by hand', () => {
  const members: StatMember[] = [
    { ...base, id: 'li' },
    { ...base, id: 'wang', sex: '2', ethnicity: '15', bornOn: '1996-01', occupation: '113' },
    {
      ...base,
      id: 'zhao',
      bornOn: '1950',
      education: '80',
      occupation: 'retired',
      joinedOn: '1970-06',
    },
    {
      ...base,
      id: 'sun',
      sex: '2',
      bornOn: '2000-12-31',
      education: '20',
      memberType: '4',
      joinedOn: '2026-03-05',
      fullMemberOn: null,
      occupation: '013',
      frontLine: 'not-front-line',
      enteredBy: 'admission',
    },
  ];
  const main = table(members, 'main');
  expect(idsIn(main, 'total')).toEqual(['li', 'wang', 'zhao', 'sun']);
  expect(idsIn(main, 'total', 'probationary')).toEqual(['sun']);
  expect(idsIn(main, 'total', 'women')).toEqual(['wang', 'sun']);
  expect(idsIn(main, 'total', 'minority')).toEqual(['wang']);
  expect(idsIn(main, 'total', 'to30')).toEqual(['wang', 'sun']);
  expect(idsIn(main, '1', '56to60')).toEqual(['li']);
  expect(idsIn(main, '1')).toEqual(['li', 'wang']);
  expect(idsIn(main, '113', 'women')).toEqual(['wang']);
  expect(idsIn(main, '4', '71up')).toEqual(['zhao']);
  expect(idsIn(main, '0')).toEqual(['sun']);
  expect(idsIn(main, '01', 'women')).toEqual(['sun']);
  expect(idsIn(main, '013')).toEqual(['sun']);
  expect(idsIn(main, '02')).toEqual([]);
  expect(idsIn(main, 'nonsense')).toEqual([]);
  const education = table(members, 'education');
  expect(idsIn(education, 'senior-high', '2')).toEqual(['wang']);
  expect(idsIn(education, 'junior-high', '1')).toEqual(['zhao']);
  expect(idsIn(education, 'college-up')).toEqual(['sun']);
  expect(idsIn(table(members, 'admission'), 'from-1966-05')).toEqual(['zhao']);
  expect(idsIn(table(members, 'admission-bulletin'), 'from-1979-01')).toEqual(['li', 'wang']);
  expect(idsIn(table(members, 'occupation-bulletin'), 'farmers')).toEqual(['li', 'wang']);
  const standing = table(members, 'standing');
  expect(idsIn(standing, '20to30')).toEqual(['li', 'wang', 'zhao']);
  expect(idsIn(standing, 'probationary')).toEqual(['sun']);
  expect(idsIn(table(members, 'standing', { standingThresholds: [25] }), '25up')).toHaveLength(3);
  const fresh = table(members, 'new-members');
  for (const row of ['total', 'women', 'to35', 'college-up', 'professionals']) {
    expect([row, idsIn(fresh, row)]).toEqual([row, ['sun']]);
  }
  for (const row of ['minority', 'front-line', 'farmers']) expect(idsIn(fresh, row)).toEqual([]);
});

test.each([
  ['1996-12-31', '2026-12-31', 'to30'],
  ['1996-01-01', '2026-12-31', 'to30'],
  ['1995-12-31', '2026-12-31', '31to35'],
  ['1995-12', '2026-03-31', '31to35'],
  ['1996', '2026-03-31', 'to30'],
  ['1955-06-01', '2026-12-31', '71up'],
  ['1956-06-01', '2026-12-31', '66to70'],
])('age is at 31 December of the year: born %s, drawn up on %s: %s', (bornOn, day, band) => {
  expect(idsIn(table([{ ...base, bornOn }], 'age', { at: day }), band)).toEqual(['m']);
});

test.each([
  ['2026-01-01', 'admission', true],
  ['2026-05', 'admission', true],
  ['2026', openingWay, true],
  ['2026-12-31', null, true],
  ['2025-12-31', 'admission', false],
  ['2027-01-01', 'admission', false],
  ['2026-05-01', 'transfer-in', false],
  ['2026-05-01', 'transfer-in-other-province', false],
  ['2026-05-01', 'whole-unit-in', false],
])('joined %s, entered by %s: new member of 2026: %s', (joinedOn, enteredBy, expected) => {
  const fresh = table([{ ...base, joinedOn, enteredBy }], 'new-members');
  expect(idsIn(fresh, 'total')).toEqual(expected ? ['m'] : []);
});

test('35 is still young among new members; new members may be given', () => {
  const admitted = [
    { ...base, id: 'of35', bornOn: '1991-01-01' },
    { ...base, id: 'of36', bornOn: '1990-12-31' },
  ];
  expect(idsIn(table([], 'new-members', { newMembers: admitted }), 'to35')).toEqual(['of35']);
});

test('what is not known is counted in lines of its own', () => {
  const main = table([nothing], 'main');
  for (const column of ['total', 'age-unknown', 'sex-unknown', 'ethnicity-unknown']) {
    expect(idsIn(main, 'occupation-unknown', column)).toEqual(['blank']);
  }
  for (const column of ['women', 'minority', 'probationary', 'taiwan']) {
    expect(idsIn(main, 'total', column)).toEqual([]);
  }
  for (const [key, row] of [
    ['age', 'age-unknown'],
    ['education', 'education-unknown'],
    ['admission', 'period-unknown'],
    ['occupation-bulletin', 'occupation-unknown'],
    ['standing', 'standing-unknown'],
  ] as const) {
    expect(idsIn(table([nothing], key), row, 'sex-unknown')).toEqual(['blank']);
  }
});

const flags = (bornOn: readonly (string | null)[]) =>
  statisticsOf(bornOn.map((born, i) => ({ ...base, id: `${i}`, bornOn: born }))).flags.map(
    ({ key, share, raised, unknownIds }) => ({ key, share, raised, unknown: unknownIds.length }),
  );

test.each([
  ['1986-12-31', 0, true, 0, 0],
  ['1987-01-01', 1, false, 0, 0],
  ['1991-12-31', 1, false, 0, 0],
  ['1992-01-01', 1, false, 1, 0],
  ['1966-12-31', 0, true, 0, 0],
  ['1965-12-31', 0, true, 0, 1],
])('flags for one born on %s', (born, under40, raised, under35, over60) => {
  expect(flags([born])).toEqual([
    { key: 'none-under-40', share: under40, raised, unknown: 0 },
    { key: 'under-35', share: under35, raised: false, unknown: 0 },
    { key: 'over-60', share: over60, raised: false, unknown: 0 },
  ]);
});

test('shares leave out unknown ages, and an empty branch raises nothing', () => {
  expect(flags(['1960', '2000', null, null])[2]).toEqual({
    key: 'over-60',
    share: 0.5,
    raised: false,
    unknown: 2,
  });
  expect(flags([])[0]).toEqual({ key: 'none-under-40', share: null, raised: false, unknown: 0 });
  expect(flags([null])[0]?.raised).toBe(false);
});

const codeOf = (key: string) =>
  fc.constantFrom(...(codeLists[key]?.items ?? []).map(({ code }) => code), 'not-in-the-list');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const partial = fc
  .tuple(
    fc.integer({ min: 1930, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [`${year}`, String(month).padStart(2, '0'), String(day).padStart(2, '0')]
      .slice(0, parts)
      .join('-'),
  );
const anyMembers = fc
  .array(
    fc.record({
      sex: maybe(codeOf('sexes')),
      ethnicity: maybe(codeOf('ethnicGroups')),
      bornOn: maybe(partial),
      education: maybe(codeOf('educations')),
      memberType: maybe(codeOf('memberTypes')),
      joinedOn: maybe(partial),
      fullMemberOn: maybe(partial),
      standingAdjustment: maybe(fc.constantFrom(0, 6, 24)),
      occupation: maybe(codeOf('occupations')),
      frontLine: maybe(codeOf('frontLines')),
      taiwanOrigin: maybe(fc.boolean()),
      enteredBy: maybe(codeOf('enteredWays')),
    }),
    { maxLength: 25 },
  )
  .map((members) => members.map((member, i): StatMember => ({ id: `m${i}`, ...member })));

/** Every partition of rows or columns, with the line it adds up to. */
function partitions(lines: StatTable['rows']): { whole: number; parts: number[] }[] {
  const names = new Set(
    lines.flatMap(({ partition }) => (partition === undefined ? [] : [partition])),
  );
  return [...names].map((name) => {
    const parts = lines.flatMap((line, i) => (line.partition === name ? [i] : []));
    const of = lines[parts[0] ?? -1]?.of;
    return { whole: lines.findIndex(({ key }) => key === of), parts };
  });
}

test('nobody is dropped or counted twice: every partition of every table adds up', () => {
  fc.assert(
    fc.property(
      anyMembers,
      fc.constantFrom(undefined, [10], [1, 2, 3]),
      (members, standingThresholds) => {
        const { tables } = memberStatistics(members, {
          at,
          ...(standingThresholds !== undefined && { standingThresholds }),
        });
        expect(tables).toHaveLength(9);
        for (const { key, rows, columns, cells } of tables) {
          expect(partitions(rows).length).toBeGreaterThan(0);
          if (key !== 'new-members') expect(cells[0]?.[0]).toEqual(members.map(({ id }) => id));
          for (const { whole, parts } of partitions(rows)) {
            for (const c of columns.keys()) {
              expect(parts.flatMap((r) => cells[r]?.[c] ?? []).toSorted()).toEqual(
                [...(cells[whole]?.[c] ?? [])].toSorted(),
              );
            }
          }
          for (const { whole, parts } of partitions(columns)) {
            for (const r of rows.keys()) {
              expect(parts.flatMap((c) => cells[r]?.[c] ?? []).toSorted()).toEqual(
                [...(cells[r]?.[whole] ?? [])].toSorted(),
              );
            }
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a line holds no more than the line it is part of', () => {
  fc.assert(
    fc.property(anyMembers, (members) => {
      for (const { rows, cells } of statisticsOf(members).tables) {
        for (const [r, { of }] of rows.entries()) {
          if (of === undefined) continue;
          const whole = rows.findIndex(({ key }) => key === of);
          expect(whole).toBeGreaterThanOrEqual(0);
          const within = new Set(cells[whole]?.[0]);
          expect(cells[r]?.[0]?.every((id) => within.has(id))).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('28,682 members are counted in reasonable time', () => {
  const members = Array.from({ length: 28_682 }, (_, i) => ({
    ...base,
    id: `m${i}`,
    bornOn: `${1940 + (i % 68)}`,
  }));
  const started = performance.now();
  const { tables } = statisticsOf(members);
  expect(idsIn(tables[0] ?? expect.fail('no table'), 'total')).toHaveLength(28_682);
  expect(performance.now() - started).toBeLessThan(5_000);
});
