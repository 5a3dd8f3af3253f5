import type { AnyRecord } from '../../registers/define.ts';
import { textIn } from '../reading.ts';
import { codesUpwards, isAccountCode, isUnder, topCode } from './accountCode.ts';
import { shippedChart } from './shippedChart.ts';
import type { Account, AccountElement, AccountSide, Chart } from './types.ts';

/**
 * The chart in force: the 42 shipped accounts with the user's rows of the register accounts laid
 * over them (domain.md 6.2). What a row leaves out it takes from the shipped account of its code,
 * then from the account above it. A row whose code is not one is left out.
 */
export function chartOf(rows: readonly AnyRecord[]): Chart {
  const own = new Map(rows.map((row) => [textIn(row, 'code') ?? '', row]));
  const shipped = new Map(shippedChart.map((account) => [account.code, account]));
  const codes = [...new Set([...shipped.keys(), ...own.keys()])].filter(isAccountCode).sort();
  const known = new Map<string, Account>();
  // In the order of codes an account comes after those above it.
  for (const code of codes)
    known.set(code, accountFrom(code, own.get(code), shipped.get(code), above(known, code)));
  return chartFrom(known);
}

/** The account of a code, or what one that is not in the chart would be like: none is lost. */
export const accountLike = (chart: Chart, code: string): Account =>
  chart.find(code) ?? {
    ...accountFrom(code, undefined, undefined, chart.parent(code)),
    zh: code,
    en: code,
  };

const above = (known: ReadonlyMap<string, Account>, code: string): Account | undefined =>
  codesUpwards(code)
    .slice(1)
    .map((up) => known.get(up))
    .find((account) => account !== undefined);

function chartFrom(known: ReadonlyMap<string, Account>): Chart {
  const accounts = [...known.values()];
  const children = new Map<string, Account[]>();
  for (const account of accounts) {
    const parent = above(known, account.code);
    if (parent === undefined || account.stopped) continue;
    children.set(parent.code, [...(children.get(parent.code) ?? []), account]);
  }
  return {
    accounts,
    find: (code) => known.get(code),
    parent: (code) => above(known, code),
    children: (code) => children.get(code) ?? [],
    isLeaf: (code) => known.has(code) && !children.has(code),
    under: (prefix) => accounts.map(({ code }) => code).filter((code) => isUnder(code, prefix)),
  };
}

const elements: readonly AccountElement[] = [
  'asset',
  'liability',
  'equity',
  'cost',
  'income',
  'expense',
];
const sides: readonly AccountSide[] = ['debit', 'credit', 'both'];

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | undefined =>
  values.find((value) => value === text);

/** By the first digits of the code; 50x is revenue, the rest of 5 expenditure (domain.md 6.2). */
function elementByCode(code: string): AccountElement {
  if (topCode(code).startsWith('50')) return 'income';
  const byDigit: Readonly<Record<string, AccountElement>> = {
    1: 'asset',
    2: 'liability',
    3: 'equity',
    4: 'cost',
    5: 'expense',
  };
  return byDigit[code.charAt(0)] ?? 'asset';
}

const usualSide = (element: AccountElement): AccountSide =>
  element === 'asset' || element === 'cost' || element === 'expense' ? 'debit' : 'credit';

/** Null says nothing; `false` does. */
const yesNoIn = (row: AnyRecord, field: string): boolean | undefined => {
  const value = row[field];
  return typeof value === 'boolean' ? value : undefined;
};

function accountFrom(
  code: string,
  own: AnyRecord = {},
  shipped: Account | undefined,
  parent: Account | undefined,
): Account {
  const base = shipped ?? parent;
  const element = oneOf(elements, textIn(own, 'element')) ?? base?.element ?? elementByCode(code);
  const zh = textIn(own, 'zh') ?? shipped?.zh ?? code;
  return {
    code,
    zh,
    en: textIn(own, 'en') ?? (textIn(own, 'zh') === null ? shipped?.en : undefined) ?? zh,
    element,
    side: oneOf(sides, textIn(own, 'side')) ?? base?.side ?? usualSide(element),
    contra: yesNoIn(own, 'contra') ?? base?.contra ?? false,
    byParty: yesNoIn(own, 'byParty') ?? base?.byParty ?? false,
    role: textIn(own, 'role') ?? base?.role ?? null,
    stopped: parent?.stopped === true || own['stopped'] === true,
    shipped: shipped !== undefined,
  };
}
