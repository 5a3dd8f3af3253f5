import { describe, expect, test } from 'vitest';
import { shippedCodes } from '../../../shared/codes/book.ts';
import { members } from '../../../shared/registers/members.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import { serviceRequests } from '../../../shared/registers/serviceRequests.ts';
import { fictionalId } from '../../../shared/rules/idNumber.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { memberChanges } from '../../../renderer/members/memberChanges.ts';
import { columnsOf, usualColumns } from '../../../renderer/registers/columns.ts';
import { readForm } from '../../../renderer/registers/form/readForm.ts';
import { changedValues, toTyped } from '../../../renderer/registers/form/typed.ts';
import { understoodAs } from '../../../renderer/registers/form/understoodAs.ts';
import { actsOf } from '../../../renderer/registers/history/actsOf.ts';
import {
  type PartChange,
  countsOf,
  partGroups,
} from '../../../renderer/registers/history/partGroups.ts';
import {
  listQuery,
  readListState,
  writeListState,
} from '../../../renderer/registers/list/listState.ts';
import { readBound } from '../../../renderer/registers/list/readBound.ts';

const context = {
  today: '2026-11-22',
  demo: true,
  settings: defaultSettings,
  codes: shippedCodes,
  findReference: (_register: string, id: string) => id,
};
const nothing: ReadonlySet<string> = new Set();

describe('the state of a list in its address', () => {
  test('the current records come first, where the register tells them from the others', () => {
    const at = (register: typeof members | typeof serviceRequests) =>
      readListState(register, new URLSearchParams()).view;
    expect(at(members)).toBe('now');
    expect(at(serviceRequests)).toBe('now');
  });
  test('what was chosen comes back', () => {
    const state = {
      search: 'zxm',
      view: 'past' as const,
      where: { ethnicity: { in: ['12', '06'] }, bornOn: { from: '1990', to: '1999-05' } },
      sort: 'joinedOn',
      descending: true,
      cell: null,
    };
    expect(readListState(members, writeListState(members, state))).toEqual(state);
  });
  test('an untouched list has an empty address', () => {
    const untouched = readListState(members, new URLSearchParams());
    expect(writeListState(members, untouched).toString()).toBe('');
  });
  test.each([
    ['where=%7Bnot json', {}],
    ['where={"nothing":{"empty":true}}', {}],
    ['where={"name":{"contains":7}}', {}],
    ['where={"name":{"contains":"x"}}', { name: { contains: 'x' } }],
  ])('what is not understood is left out: %s', (address, where) => {
    expect(readListState(members, new URLSearchParams(address)).where).toEqual(where);
  });
  test.each([
    ['now', { leftBy: { empty: true } }, false],
    ['past', { leftBy: { empty: false } }, false],
    ['all', {}, false],
    ['voided', {}, true],
  ] as const)('the view %s', (view, where, voided) => {
    const state = { ...readListState(members, new URLSearchParams()), view };
    expect(listQuery(members, state)).toMatchObject({ where, voided });
  });
  test('the members behind a figure may have left since', () => {
    const cell = { year: 2025, branch: null, table: 'age', row: '31to35', column: '2' };
    const state = readListState(members, new URLSearchParams({ cell: JSON.stringify(cell) }));
    expect(state.view).toBe('all');
    expect(listQuery(members, state)).toMatchObject({ cell, where: {} });
  });
});

describe('the end of a range, as it is typed', () => {
  test.each([
    ['1998.7', '1998-07'],
    ['1998', '1998'],
    ['98年7月1日', '1998-07-01'],
    ['', null],
    ['七月', undefined],
  ])('%s', (typed, bound) => {
    expect(readBound(members.fields.joinedOn, typed, context.today)).toBe(bound);
  });
  test('a full day is not asked for where one looks for days', () => {
    expect(readBound(organizations.fields.termEndOn, '2027', context.today)).toBe('2027');
  });
});

describe('columns', () => {
  test('the usual ones are those that the declaration lists, with what is worked out', () => {
    expect(usualColumns(members)).toContain('age');
    expect(usualColumns(members)).not.toContain('remarks');
    expect(columnsOf(members).find(({ key }) => key === 'standing')).toMatchObject({
      derived: true,
    });
  });
});

describe('a form understood', () => {
  const idNumber = fictionalId('1980-01-01', '1', 3);

  test('a new record is completed from what was typed', () => {
    const typed = { name: '测 试', idNumber, joinedOn: '1998.7' };
    const { record } = readForm(members, typed, { stored: null, hidden: nothing }, context);
    expect(record).toMatchObject({
      name: '测试',
      sex: '1',
      bornOn: '1980-01-01',
      joinedOn: '1998-07',
      enteredOn: '1998-07',
      status: 'normal',
    });
  });
  test('what cannot be read is told once, not again as missing', () => {
    const typed = { name: '测试', idNumber: '123', bornOn: 'x' };
    const { findings } = readForm(members, typed, { stored: null, hidden: nothing }, context);
    const of = (field: string) => findings.filter((finding) => finding.field === field);
    expect(of('bornOn').map(({ code }) => code)).toEqual(['date.unreadable']);
    expect(of('idNumber').map(({ code }) => code)).toEqual(['id.length']);
  });
  test('a masked value is neither checked nor missed', () => {
    const stored = {
      name: '测试',
      sex: '2',
      idNumber: '＊＊＊＊＊＊＊＊＊＊＊＊＊＊0011',
      bornOn: '1980-01-01',
    };
    const hidden = new Set(['idNumber']);
    const { findings } = readForm(members, {}, { stored, hidden }, context);
    expect(findings.filter(({ field }) => field === 'idNumber')).toEqual([]);
    expect(findings.filter(({ code }) => code.startsWith('id.'))).toEqual([]);
  });
  test('only what differs is sent', () => {
    const stored = { name: '测试', nativePlace: null, education: '30' };
    const values = { name: '测试', nativePlace: '云山省', education: null, unknown: 1 };
    expect(changedValues(members, values, stored)).toEqual({
      nativePlace: '云山省',
      education: null,
    });
  });
  test.each([
    ['1998.7', '1998-07', '1998-07'],
    ['1998-07', '1998-07', null],
    ['x', null, null],
    ['', null, null],
  ])('a date is echoed where it stands otherwise: %s', (typed, value, echo) => {
    expect(understoodAs(members.fields.joinedOn, typed, value)).toBe(echo);
  });
  test.each([
    [members.fields.name, null, ''],
    [members.fields.sex, null, null],
    [members.fields.hardship, null, null],
    [members.fields.hardship, false, false],
    [members.fields.standingAdjustment, 6, '6'],
  ] as const)('a stored value as it stands in its input', (field, value, typed) => {
    expect(toTyped(field, value)).toBe(typed);
  });
});

describe('what commonly happens to a member', () => {
  const kind = (key: string) => {
    const found = memberChanges.find((change) => change.key === key);
    if (found === undefined) throw new Error(key);
    return found;
  };
  const probationary = { memberType: '4', leftBy: null, floating: null, lost: null };
  const full = { ...probationary, memberType: '5' };
  const left = { ...full, leftBy: 'died' };

  test.each([
    ['convert', probationary, true],
    ['convert', full, false],
    ['leave', full, true],
    ['leave', left, false],
    ['restore', left, true],
    ['restore', full, false],
    ['away', full, true],
    ['away', { ...full, floating: true }, false],
    ['back', { ...full, floating: true }, true],
    ['found', full, false],
    ['found', { ...full, lost: true }, true],
  ])('%s applies', (key, member, applies) => {
    expect(kind(key).applies(member)).toBe(applies);
  });
  test('full membership counts from the day of the change', () => {
    expect(kind('convert').follows({}, '2026-07-01')).toEqual({
      memberType: '5',
      fullMemberOn: '2026-07-01',
    });
  });
  test.each([
    ['transfer-out', 'transferred-out'],
    ['died', 'died'],
  ])('leaving by %s brings its status', (leftBy, status) => {
    expect(kind('leave').follows({ leftBy }, '2026-07-01')).toEqual({ status });
  });
  test('every change asks for fields of the register only', () => {
    for (const { fields, begin, needs } of memberChanges) {
      for (const key of [...fields, ...needs, ...Object.keys(begin)])
        expect(members.fields).toHaveProperty(key);
    }
  });
});

describe('a history by acts', () => {
  test('an act that touched the record twice stands once', () => {
    const entries = [
      { seq: 7, fields: [{ field: 'status', before: 'normal', after: 'died' }] },
      { seq: 7, fields: [] },
      { seq: 7, fields: [{ field: 'school', before: null, after: 'x' }] },
      { seq: 5, fields: [{ field: 'status', before: null, after: 'normal' }] },
    ];
    expect(actsOf(entries)).toEqual([
      {
        seq: 7,
        fields: [
          { field: 'school', before: null, after: 'x' },
          { field: 'status', before: 'normal', after: 'died' },
        ],
      },
      entries[3],
    ]);
  });
  test('a field that was changed twice goes from its first value to its last', () => {
    const entries = [
      { seq: 2, fields: [{ field: 'a', before: 2, after: 3 }] },
      { seq: 2, fields: [{ field: 'a', before: 1, after: 2 }] },
    ];
    expect(actsOf(entries)).toEqual([{ seq: 2, fields: [{ field: 'a', before: 1, after: 3 }] }]);
  });
});

describe('the parts in a history', () => {
  const part = (register: string, id: string, what: PartChange['what']): PartChange => ({
    register,
    id,
    title: id,
    what,
    fields: [],
  });
  const parts = [
    part('attendances', 'a', 'added'),
    part('tasks', 'b', 'voided'),
    part('attendances', 'c', 'changed'),
    part('attendances', 'd', 'changed'),
  ];
  test('stand by their list, each counted by what was done', () => {
    expect(
      partGroups(parts).map(({ register, changes }) => [
        register,
        changes.map(({ id }) => id),
        countsOf(changes),
      ]),
    ).toEqual([
      [
        'attendances',
        ['a', 'c', 'd'],
        [
          { what: 'changed', count: 2 },
          { what: 'added', count: 1 },
        ],
      ],
      ['tasks', ['b'], [{ what: 'voided', count: 1 }]],
    ]);
  });
  test('an act that touched the record several times keeps what it did to the parts', () => {
    const entries = [
      { seq: 2, fields: [], parts },
      { seq: 2, fields: [{ field: 'a', before: 1, after: 2 }], parts: [] },
    ];
    expect(actsOf(entries)).toEqual([
      { seq: 2, fields: [{ field: 'a', before: 1, after: 2 }], parts },
    ]);
  });
});
