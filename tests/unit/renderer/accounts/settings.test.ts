import { expect, it } from 'vitest';
import { readAccounts, typedAccounts } from '../../../../renderer/settings/accountsForm.ts';
import {
  readAccountCodes,
  readDayCounts,
  readPercent,
} from '../../../../renderer/settings/readAccountSettings.ts';
import {
  readRisingYuan,
  readYuan,
  yuanListText,
} from '../../../../renderer/settings/yuanAmounts.ts';
import { defaultSettings } from '../../../../shared/settings.ts';

it('reads back the settings that it shows', () => {
  const { values, wrong } = readAccounts(typedAccounts(defaultSettings));
  expect([...wrong]).toEqual([]);
  expect(defaultSettings).toMatchObject(values ?? { nothing: true });
});

it('names the settings that cannot be read', () => {
  const typed = { ...typedAccounts(defaultSettings), tierAccounts: '50', pettyCashFen: 'much' };
  expect(readAccounts(typed)).toEqual({
    values: null,
    wrong: new Set(['tierAccounts', 'pettyCashFen']),
  });
});

it.each([
  ['50000', 5_000_000],
  ['50,000.50', 5_000_050],
  ['５万', 5_000_000],
  ['1.5万元', 1_500_000],
  ['¥0', 0],
  ['-1', undefined],
  ['', undefined],
  ['1.234', undefined],
])('reads %s as yuan', (typed, fen) => {
  expect(readYuan(typed)).toBe(fen);
});

it.each([
  ['5万；10万；50万', [5_000_000, 10_000_000, 50_000_000]],
  ['50,000; 100,000', [5_000_000, 10_000_000]],
  ['5万、10万', [5_000_000, 10_000_000]],
  ['5万,10万', [5_000_000, 10_000_000]],
  ['10万；5万', undefined],
  ['0；5万', undefined],
  ['', undefined],
])('reads %s as rising amounts', (typed, fens) => {
  expect(readRisingYuan(typed, 5)).toEqual(fens);
});

it('shows amounts in a form that it reads', () => {
  const fens = [5_000_000, 10_000_050, 100_000_000];
  expect(readRisingYuan(yuanListText(fens), 5)).toEqual(fens);
});

it.each([
  ['30，90，0', [90, 30, 0]],
  ['0', [0]],
  ['30, 30', [30]],
  ['-1', undefined],
  ['9999', undefined],
  ['', undefined],
])('reads %s as days before an end', (typed, days) => {
  expect(readDayCounts(typed, 3650, 6)).toEqual(days);
});

it.each([
  ['501, 502', ['501', '502']],
  ['501+50103', ['501', '50103']],
  ['5011', undefined],
  ['', undefined],
])('reads %s as account codes', (typed, codes) => {
  expect(readAccountCodes(typed, 10)).toEqual(codes);
});

it.each([
  ['20', 20],
  ['12.5%', 12.5],
  ['０', 0],
  ['101', undefined],
  ['', undefined],
])('reads %s as a share', (typed, share) => {
  expect(readPercent(typed)).toBe(share);
});
