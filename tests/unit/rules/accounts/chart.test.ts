import { describe, expect, it, test } from 'vitest';
import {
  codesUpwards,
  isAccountCode,
  levelOf,
  parentCode,
} from '../../../../shared/rules/accounts/accountCode.ts';
import { accountLike, chartOf } from '../../../../shared/rules/accounts/chart.ts';
import {
  mappingsOf,
  shippedMappings,
  toNewChart,
} from '../../../../shared/rules/accounts/chart2004.ts';
import { normalSign } from '../../../../shared/rules/accounts/normalSide.ts';
import { shippedChart } from '../../../../shared/rules/accounts/shippedChart.ts';
import { usualSubAccounts } from '../../../../shared/rules/accounts/usualSubAccounts.ts';
import { fullChart, plainChart } from './books.ts';

test.each([
  ['501', true, 1, null],
  ['50103', true, 2, '501'],
  ['5010301', true, 3, '50103'],
  ['5010', false, 1.5, '50'],
  ['50', false, 0.5, null],
  ['', false, -0.5, null],
  ['abc', false, 1, null],
  ['501032', false, 2.5, '5010'],
])('code %s', (code, isCode, level, parent) => {
  expect(isAccountCode(code)).toBe(isCode);
  expect(levelOf(code)).toBe(level);
  expect(parentCode(code)).toBe(parent);
});

test('the codes above a code', () => {
  expect(codesUpwards('5010301')).toEqual(['5010301', '50103', '501']);
});

describe('the shipped chart (domain.md 6.2)', () => {
  it('has 42 accounts, of each class as many as the table', () => {
    expect(shippedChart).toHaveLength(42);
    const count = (element: string) =>
      shippedChart.filter((account) => account.element === element).length;
    expect(['asset', 'liability', 'equity', 'cost', 'income', 'expense'].map(count)).toEqual([
      19, 8, 4, 1, 4, 6,
    ]);
  });

  it.each([
    ['101', 'debit', false, false, 'cash'],
    ['102', 'debit', false, false, 'bank'],
    ['112', 'debit', false, true, null],
    ['113', 'both', false, true, null],
    ['133', 'credit', true, false, null],
    ['152', 'credit', true, false, null],
    ['162', 'credit', true, false, null],
    ['154', 'both', false, false, null],
    ['211', 'credit', false, true, null],
    ['321', 'both', false, false, null],
    ['401', 'debit', false, false, null],
    ['502', 'credit', false, false, null],
    ['521', 'debit', false, false, null],
  ])('%s stands on its side: %s', (code, side, contra, byParty, role) => {
    expect(plainChart.find(code)).toMatchObject({ side, contra, byParty, role, stopped: false });
  });

  it('takes postings on every account while there are no sub-accounts', () => {
    expect(plainChart.accounts.every(({ code }) => plainChart.isLeaf(code))).toBe(true);
  });
});

describe('rows of the user', () => {
  it('inherit from the account above what they leave out', () => {
    const chart = chartOf([
      { code: '50103', zh: '出租收入', en: null, element: null, side: null, contra: null },
      { code: '5010301', zh: '门面', en: 'Shops', role: 'r' },
      { code: '11301', zh: '农户' },
      { code: '15201', zh: '房屋' },
    ]);
    expect(chart.find('5010301')).toMatchObject({ element: 'income', side: 'credit', role: 'r' });
    expect(chart.find('50103')).toMatchObject({ en: '出租收入', shipped: false });
    expect(chart.find('11301')).toMatchObject({ byParty: true, side: 'both' });
    expect(chart.find('15201')).toMatchObject({ contra: true, side: 'credit' });
    expect(chart.isLeaf('501')).toBe(false);
    expect(chart.isLeaf('5010301')).toBe(true);
    expect(chart.parent('5010301')?.code).toBe('50103');
    expect(chart.children('501').map(({ code }) => code)).toEqual(['50103']);
    expect(chart.under('501')).toEqual(['501', '50103', '5010301']);
  });

  it('change a shipped account and keep the rest of it', () => {
    const chart = chartOf([{ code: '112', zh: '应收账款', en: null, byParty: false }]);
    expect(chart.find('112')).toMatchObject({
      zh: '应收账款',
      en: '应收账款',
      byParty: false,
      side: 'debit',
      shipped: true,
    });
    expect(chart.accounts).toHaveLength(42);
  });

  it('stop an account with all under it, so that the one above takes postings again', () => {
    const chart = chartOf([
      { code: '50103', zh: '出租收入', stopped: true },
      { code: '5010301', zh: '门面' },
    ]);
    expect(chart.find('5010301')?.stopped).toBe(true);
    expect(chart.isLeaf('501')).toBe(true);
  });

  it('make accounts of their own by the digits of the code, and skip what is no code', () => {
    const chart = chartOf([
      { code: '142', zh: '甲' },
      { code: '505', zh: '乙' },
      { code: '522', zh: '丙' },
      { code: 'x', zh: '丁' },
    ]);
    expect(chart.find('142')).toMatchObject({ element: 'asset', side: 'debit' });
    expect(chart.find('505')).toMatchObject({ element: 'income', side: 'credit' });
    expect(chart.find('522')).toMatchObject({ element: 'expense', side: 'debit' });
    expect(chart.find('x')).toBeUndefined();
  });
});

test('an account that is not in the chart is like the one above it', () => {
  expect(accountLike(plainChart, '11307')).toMatchObject({
    code: '11307',
    byParty: true,
    zh: '11307',
  });
  expect(accountLike(plainChart, '999')).toMatchObject({ code: '999', element: 'asset' });
});

test.each([
  ['101', 1],
  ['152', -1],
  ['113', 1],
  ['181', 1],
  ['322', -1],
  ['401', 1],
  ['501', -1],
  ['513', 1],
])('%s reads positive on its side: %i', (code, sign) => {
  expect(normalSign(accountLike(plainChart, code))).toBe(sign);
});

test('usual sub-accounts stand under shipped accounts and give the roles of 322 and 513', () => {
  for (const { code } of usualSubAccounts)
    expect(plainChart.find(String(code).slice(0, 3))).toBeDefined();
  const roles = ['32201', '32202', '32203', '32204', '32209', '51306', '51301'].map(
    (code) => fullChart.find(code)?.role,
  );
  expect(roles).toEqual([
    'to-reserve',
    'to-members',
    'distributed-other',
    'transferred-in',
    'undistributed',
    'running-costs',
    null,
  ]);
});

describe('the chart of 2004 (domain.md 6.3)', () => {
  it.each([
    ['101', '101', false],
    ['131', '131', true],
    ['153', '154', false],
    ['154', '153', false],
    ['202', '211', true],
    ['211', '212', true],
    ['212', null, true],
    ['502', '511', false],
    ['511', '501', true],
    ['51101', '501', true],
    ['50102', '50102', false],
    ['521', null, true],
    ['522', '503', false],
    ['531', '504', false],
    ['541', '513', false],
    ['54102', '51302', false],
    ['551', '515', true],
    ['561', '502', false],
    ['999', null, true],
  ])('%s becomes %s', (old, code, ambiguous) => {
    expect(toNewChart(old, shippedMappings)).toMatchObject({ code, ambiguous });
  });

  it('leads to accounts of the chart', () => {
    for (const { newCode } of shippedMappings)
      if (newCode !== null) expect(plainChart.find(newCode)).toBeDefined();
  });

  it('follows the user’s row, of the nearest code', () => {
    const mappings = mappingsOf([
      { oldCode: '511', oldName: '发包及上交收入', newCode: '50104' },
      { oldCode: '55102', oldName: '公益', newCode: '514' },
    ]);
    expect(toNewChart('51101', mappings)).toMatchObject({ code: '5010401', ambiguous: false });
    expect(toNewChart('5510203', mappings)).toMatchObject({ code: '51403', ambiguous: false });
    expect(toNewChart('55101', mappings)).toMatchObject({ code: '51501', ambiguous: true });
  });
});
