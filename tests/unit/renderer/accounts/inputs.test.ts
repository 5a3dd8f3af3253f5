import { describe, expect, test } from 'vitest';
import { readAmount, typedAmount } from '../../../../renderer/accounts/inputs/amount.ts';
import { calculate, isSum } from '../../../../renderer/accounts/inputs/calculate.ts';
import {
  accountOptions,
  fitsAccount,
} from '../../../../renderer/accounts/inputs/accountOptions.ts';
import { type ChartAccount, shownChart } from '../../../../renderer/accounts/inputs/chartData.ts';
import { chartOf } from '../../../../shared/rules/accounts/chart.ts';

describe('the calculator of an amount', () => {
  test.each([
    ['12*350+80', 428_000],
    ['=12*350+80', 428_000],
    ['12×350+80=', 428_000],
    ['１２＊３５０', 420_000],
    ['1,200.50', 120_050],
    ['¥1200元', 120_000],
    ['100/3', 3_333],
    ['100/3*3', 10_000],
    ['0.1+0.2', 30],
    ['2÷3', 67],
    ['-(2+3)*4', -2_000],
    ['10--5', 1_500],
    ['.5', 50],
    ['-0.004', 0],
    ['-0.005', -1],
  ])('%s', (text, fen) => {
    expect(calculate(text)).toEqual({ ok: true, fen });
  });

  test.each(['', '=', '12*', '(1+2', '1+2)', '5/0', '1..2', 'abc', '1 2+', '9'.repeat(16), '1e5'])(
    '%j cannot be worked out',
    (text) => {
      expect(calculate(text)).toEqual({ ok: false });
    },
  );

  test('an empty amount is nothing, an unreadable one is wrong', () => {
    expect(readAmount('  ')).toEqual({ fen: null, wrong: false });
    expect(readAmount('12*')).toEqual({ fen: null, wrong: true });
    expect(readAmount('12')).toEqual({ fen: 1200, wrong: false });
    expect([typedAmount(null), typedAmount(0), typedAmount(123_456)]).toEqual(['', '', '1,234.56']);
  });

  test('only what has to be worked out is a sum', () => {
    expect(['12', '-12', '1,200.50', '12+1', '2-1'].map(isSum)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('the picker of accounts', () => {
  const chart = chartOf([
    { code: '50103', zh: '出租收入', en: 'Rent' },
    { code: '51399', zh: '旧科目', stopped: true },
  ]);
  const accounts: ChartAccount[] = chart.accounts.map((account) => ({
    ...account,
    leaf: chart.isLeaf(account.code),
    level: (account.code.length - 1) / 2,
    balanceFen: 0,
    recordId: null,
  }));
  const shown = shownChart(accounts, 'zh');
  const options = accountOptions(shown, { held: null });
  const spell = (text: string): string => (text === '出租收入' ? 'chuzushouru czsr' : '');
  const found = (typed: string): string[] =>
    options.filter((option) => fitsAccount(typed, option, spell)).map(({ value }) => value);

  test('heads of sub-accounts are shown, but not chosen; stopped ones are left out', () => {
    expect(options.find(({ value }) => value === '501')?.disabled).toBe(true);
    expect(options.find(({ value }) => value === '50103')).toMatchObject({
      disabled: false,
      label: '50103 经营收入 / 出租收入',
    });
    expect(options.some(({ value }) => value === '51399')).toBe(false);
    expect(accountOptions(shown, { held: '51399' }).some(({ value }) => value === '51399')).toBe(
      true,
    );
    expect(accountOptions(shown, { held: null, among: ['101', '102'] })).toHaveLength(2);
  });

  test.each([
    ['501', ['501', '50103']],
    ['03', []],
    ['出租', ['50103']],
    ['czsr', ['50103']],
    ['rent', ['50103']],
  ])('%s', (typed, codes) => {
    expect(found(typed)).toEqual(expect.arrayContaining(codes));
    if (codes.length < 2)
      expect(found(typed).filter((code) => code.startsWith('50'))).toEqual(codes);
  });
});
