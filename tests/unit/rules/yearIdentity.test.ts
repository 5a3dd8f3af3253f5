import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingWay } from '../../../shared/codes/enteredWays.ts';
import { codeLists } from '../../../shared/codes/index.ts';
import { idsIn } from '../../../shared/rules/statTable.ts';
import { type Move, type Presence, yearIdentity } from '../../../shared/rules/yearIdentity.ts';

const entered = (on: string, way = 'admission'): Move => ({ on, kind: 'entered', way });
const left = (on: string, way = 'died'): Move => ({ on, kind: 'left', way });
const person = (memberId: string, ...moves: Move[]): Presence => ({
  memberId,
  sex: '1',
  ethnicity: '01',
  moves,
});

test('a year, counted by hand', () => {
  const presences: Presence[] = [
    person('stays', entered('1998-07-01', openingWay)),
    { ...person('comes', entered('2026-03-05')), sex: '2', ethnicity: '15' },
    { ...person('dies', entered('1970', openingWay), left('2026-08')), sex: '2' },
    person(
      'came and went',
      entered('2026-02-01', 'transfer-in-province'),
      left('2026-09-01', 'transfer-out'),
    ),
    person(
      'returns',
      entered('2010'),
      left('2024', 'suspended'),
      entered('2026-05-01', 'restored'),
    ),
    person('left before', entered('2000'), left('2025-12-31')),
    person('comes later', entered('2027-01-01')),
  ];
  const { table, balanced, irregular } = yearIdentity(presences, 2026, {
    closing: ['stays', 'comes', 'returns'],
  });
  expect(balanced).toBe(true);
  expect(irregular).toEqual([]);
  expect(idsIn(table, 'opening')).toEqual(['stays', 'dies']);
  expect(idsIn(table, 'entered')).toEqual(['comes', 'came and went', 'returns']);
  expect(idsIn(table, 'entered:admission', 'minority')).toEqual(['comes']);
  expect(idsIn(table, 'entered:transfer-in')).toEqual(['came and went']);
  expect(idsIn(table, 'entered:transfer-in-province')).toEqual(['came and went']);
  expect(idsIn(table, 'entered:restored')).toEqual(['returns']);
  expect(idsIn(table, 'left')).toEqual(['dies', 'came and went']);
  expect(idsIn(table, 'left:died', '2')).toEqual(['dies']);
  expect(idsIn(table, 'closing')).toEqual(['stays', 'comes', 'returns']);
  expect(idsIn(table, 'closing', '2')).toEqual(['comes']);
  expect(idsIn(table, 'closing', 'han')).toEqual(['stays', 'returns']);
});

test('who was there when the store was set up is no addition of that year', () => {
  const set = [person('old', entered('2026-11-22', openingWay))];
  const { table, irregular } = yearIdentity(set, 2026);
  expect(irregular).toEqual([]);
  expect(idsIn(table, 'opening')).toEqual(['old']);
  expect(idsIn(table, 'entered')).toEqual([]);
  expect(idsIn(yearIdentity(set, 2027).table, 'opening')).toEqual(['old']);
  expect(idsIn(yearIdentity(set, 2025).table, 'closing')).toEqual([]);
  const gone = yearIdentity([person('old', entered('2026', openingWay), left('2026-12'))], 2026);
  expect([idsIn(gone.table, 'opening'), idsIn(gone.table, 'left')]).toEqual([['old'], ['old']]);
});

test('a difference from the count is told, both ways', () => {
  const presences = [person('a', entered('2020')), person('b', entered('2020'), left('2026-05'))];
  const result = yearIdentity(presences, 2026, { closing: ['b', 'stranger'] });
  expect(result.balanced).toBe(false);
  expect(result.unexplained).toEqual(['b', 'stranger']);
  expect(result.missing).toEqual(['a']);
  expect(idsIn(result.table, 'closing', 'sex-unknown')).toEqual(['stranger']);
  expect(yearIdentity(presences, 2026).balanced).toBe(true);
});

test('moves that cannot be are told and not counted', () => {
  const result = yearIdentity(
    [
      person('twice', entered('2020'), entered('2026-05-01')),
      person('never came', left('2026-05-01')),
      person('fine', entered('2020')),
    ],
    2026,
  );
  expect(result.irregular).toEqual(['twice', 'never came']);
  expect(idsIn(result.table, 'entered')).toEqual([]);
  expect(idsIn(result.table, 'closing')).toEqual(['twice', 'fine']);
});

test('a way that no list knows stands in its own row', () => {
  const { table } = yearIdentity(
    [
      person('a', entered('2026-01-01', 'by air')),
      person('b', entered('2020'), left('2026', 'lost')),
    ],
    2026,
  );
  expect(idsIn(table, 'entered:unknown')).toEqual(['a']);
  expect(idsIn(table, 'left:unknown')).toEqual(['b']);
});

const way = (key: string) =>
  fc.constantFrom(...(codeLists[key]?.items ?? []).map(({ code }) => code), 'unheard-of');
const day = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ on: day, kind: fc.constant('entered' as const), way: way('enteredWays') }),
  fc.record({ on: day, kind: fc.constant('left' as const), way: way('leftWays') }),
);
const anyPresences = fc
  .array(
    fc.record({
      sex: fc.constantFrom('1', '2', null),
      ethnicity: fc.constantFrom('01', '15', '98', null),
      moves: fc.array(anyMove, { maxLength: 5 }),
    }),
    { maxLength: 15 },
  )
  .map((people) => people.map((each, i): Presence => ({ memberId: `m${i}`, ...each })));

test('opening + entered − left = closing in every column, ways add up, years join', () => {
  fc.assert(
    fc.property(anyPresences, (presences) => {
      const { table, balanced } = yearIdentity(presences, 2026);
      expect(balanced).toBe(true);
      const count = (row: string, column: string) => idsIn(table, row, column).length;
      for (const { key: column } of table.columns) {
        expect(count('opening', column) + count('entered', column) - count('left', column)).toBe(
          count('closing', column),
        );
        for (const kind of ['entered', 'left']) {
          const ways = table.rows.filter(({ partition }) => partition === kind);
          const sum = ways.reduce((total, { key }) => total + count(key, column), 0);
          expect(sum).toBe(count(kind, column));
        }
      }
      const setUpNextYear = new Set(
        presences
          .filter(({ moves }) => moves.some(({ way: by }) => by === openingWay))
          .map(({ memberId }) => memberId),
      );
      const next = idsIn(yearIdentity(presences, 2027).table, 'opening');
      expect(next.filter((id) => !setUpNextYear.has(id))).toEqual(
        idsIn(table, 'closing').filter((id) => !setUpNextYear.has(id)),
      );
    }),
  );
});
