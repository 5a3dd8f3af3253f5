import { describe, expect, test } from 'vitest';
import {
  firstFolding,
  fold,
  openGroups,
  readFolding,
  unfold,
} from '../../../renderer/app/frame/folding.ts';
import { type GroupKey, groupAt, isExact, menuGroups } from '../../../renderer/app/frame/menu.tsx';

const lines = new Map<GroupKey, number>(
  menuGroups.map(({ key, entries }) => [key, entries.length]),
);
const open = (folding: typeof firstFolding, room: number): string[] => [
  ...openGroups(folding, lines, room),
];

describe('the groups of the menu', () => {
  test('as many stand open as there is room for, those gone to last first', () => {
    expect(open(firstFolding, 11)).toEqual(['life', 'people', 'money']);
    expect(open(unfold(firstFolding, 'accounts'), 11)).toEqual(['accounts', 'people']);
    expect(open(firstFolding, Number.POSITIVE_INFINITY)).toHaveLength(7);
  });

  test('what somebody folded stays folded until it is gone to', () => {
    const folded = fold(firstFolding, 'life');
    expect(open(folded, Number.POSITIVE_INFINITY)).not.toContain('life');
    expect(open(unfold(folded, 'life'), 11)[0]).toBe('life');
  });

  test('one stands open however low the window is', () => {
    expect(open(firstFolding, 1)).toEqual(['life']);
  });

  test.each([
    [null, firstFolding],
    ['{', firstFolding],
    ['[]', { ...firstFolding, folded: [] }],
    [
      '{"folded":["care","x","care"],"recent":["estate"]}',
      {
        folded: ['care'],
        recent: ['estate', ...firstFolding.recent.filter((key) => key !== 'estate')],
      },
    ],
  ])('what is remembered is read: %s', (text, folding) => {
    expect(readFolding(text)).toEqual(folding);
  });
});

test.each([
  ['/', 'begin'],
  ['/accounts/vouchers/x', 'accounts'],
  ['/economy/debts', 'estate'],
  ['/registers/members/1', 'people'],
  ['/nowhere', undefined],
])('the group of %s', (pathname, key) => {
  expect(groupAt(pathname)).toBe(key);
});

test.each([
  ['/accounts', '/accounts/vouchers', true],
  ['/accounts', '/accounts/enter/rent', false],
  ['/', '/accounts', true],
  ['/dues', '/dues/payers', false],
  ['/dues', '/dues/cash', true],
])('the entry of %s on %s stands for its very page only: %s', (to, pathname, exact) => {
  const entry = menuGroups.flatMap(({ entries }) => entries).find((one) => one.to === to);
  expect(entry && isExact(entry, pathname)).toBe(exact);
});
