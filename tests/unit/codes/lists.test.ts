import { describe, expect, test } from 'vitest';
import { codeLists } from '../../../shared/codes/index.ts';
import { findCode } from '../../../shared/codes/find.ts';
import { fold } from '../../../shared/codes/fold.ts';
import { pathOf } from '../../../shared/codes/hierarchy.ts';

const lists = Object.values(codeLists);

describe.each(lists.map((list) => [list.key, list] as const))('%s', (_, list) => {
  test('stands under its own key', () => {
    expect(codeLists[list.key]).toBe(list);
  });

  test('names each item in both languages, each code once', () => {
    const codes = list.items.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, zh, en } of [...list.items, { code: list.key, ...list.label }]) {
      expect(code).toMatch(/^[a-zA-Z0-9]+(-[a-z0-9]+)*$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\p{ASCII}]+$/u);
    }
  });

  test('has no spelling that names two items', () => {
    const owners = new Map<string, string>();
    for (const { code, zh, en, aliases = [] } of list.items) {
      for (const text of new Set([code, zh, en, ...aliases].map(fold))) {
        expect([text, owners.get(text) ?? code]).toEqual([text, code]);
        owners.set(text, code);
      }
    }
  });

  test('finds each item by everything it is called', () => {
    for (const item of list.items) {
      const { code, zh, en, aliases = [] } = item;
      for (const text of [
        code,
        zh,
        en,
        ...aliases,
        `${code}.${zh}`,
        `${zh} ${en}`,
        `${zh}\n${en}`,
      ]) {
        expect([text, findCode(list, text)?.code]).toEqual([text, code]);
      }
    }
  });

  test('has parents that exist and do not go in circles', () => {
    const codes = new Set(list.items.map(({ code }) => code));
    for (const { code, parent } of list.items) {
      if (parent !== undefined) expect(codes).toContain(parent);
      const path = pathOf(list, code);
      expect(path[0]).toBe(code);
      expect(list.items.find((item) => item.code === path.at(-1))?.parent).toBeUndefined();
    }
  });
});

test.each([
  ['sexes', '1 2'],
  ['maritalStatuses', '10 20 30 40 90'],
  ['memberTypes', '5 4'],
  ['newStrata', '1 2 3 31 39 4 41 49 5 6'],
  ['lostReasons', '1 2 3 4 5 6 7'],
  ['unitFields', '1 2 3 4 5 6 7 8 9'],
])('%s holds the codes of domain.md 1.2', (key, codes) => {
  expect(codeLists[key]?.items.map(({ code }) => code).join(' ')).toBe(codes);
});

test('the numbers of ethnic groups run from 01 to 56, then 97 and 98', () => {
  const numbers = Array.from({ length: 56 }, (_, i) => String(i + 1).padStart(2, '0'));
  expect(codeLists['ethnicGroups']?.items.map(({ code }) => code)).toEqual([
    ...numbers,
    '97',
    '98',
  ]);
});

test('letter codes of ethnic groups are all different', () => {
  const letters = (codeLists['ethnicGroups']?.items ?? [])
    .slice(0, 56)
    .map(({ aliases = [] }) => aliases.find((alias) => /^[A-Z]{2}$/.test(alias)));
  expect(new Set(letters).size).toBe(56);
  expect(letters).not.toContain(undefined);
});

test('only lists that domain.md marks GKV or LOCAL, or leaves open, are editable', () => {
  const fixed = lists.filter(({ editable }) => !editable).map(({ key }) => key);
  expect(fixed.toSorted()).toEqual(
    [
      'accountElements',
      'accountRoles',
      'accountSides',
      'assetClasses',
      'assetUses',
      'contractDirections',
      'contractStates',
      'countStates',
      'depreciationMethods',
      'eventDirections',
      'partyKinds',
      'resourceUses',
      'rightKinds',
      'statementKinds',
      'statementSides',
      'statementStyles',
      'voucherSources',
      'voucherStates',
      'voucherTypes',
      'conversionResults',
      'duesPurposes',
      'duesReceiptKinds',
      'duesReliefKinds',
      'duesRoundings',
      'duesWays',
      'dutyMeasures',
      'dutyPeriods',
      'dutySubjects',
      'ethnicGroups',
      'fundDirections',
      'grades',
      'lostReasons',
      'maritalStatuses',
      'meetingStates',
      'memberTypes',
      'membershipStatuses',
      'operatorRoles',
      'organizationKinds',
      'payerKinds',
      'presences',
      'remittanceKinds',
      'sexes',
      'trainingAudiences',
      'unitFields',
      'voteBases',
      'voteMethods',
      'voteRuleKinds',
    ].toSorted(),
  );
});
