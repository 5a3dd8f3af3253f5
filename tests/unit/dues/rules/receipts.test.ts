import { describe, expect, test } from 'vitest';
import { allocate } from '../../../../shared/rules/dues/allocate.ts';
import { checkReceipt } from '../../../../shared/rules/dues/checkReceipt.ts';
import type { DueMonth } from '../../../../shared/rules/dues/dueMonths.ts';
import { readReceipt } from '../../../../shared/rules/dues/receipt.ts';
import { checkReversal, reversedShares } from '../../../../shared/rules/dues/reversal.ts';
import { dueOf, receiptOf } from './support.ts';

const codesOf = (findings: readonly { readonly code: string }[]): string[] =>
  findings.map(({ code }) => code);

const open = (...each: readonly (readonly [month: string, openFen: number])[]) => new Map(each);
const quarter = open(['2026-01', 1500], ['2026-02', 1500], ['2026-03', 3000]);
const months = ['2026-01', '2026-02', '2026-03'];

describe('an amount is shared among its months', () => {
  test.each<[string, number, readonly string[], ReadonlyMap<string, number>, number[], string[]]>([
    ['exactly', 6000, months, quarter, [1500, 1500, 3000], []],
    ['in their order', 6000, months.toReversed(), quarter, [1500, 1500, 3000], []],
    ['each once', 1500, ['2026-01', '2026-01'], quarter, [1500], []],
    ['too little: the earliest first', 2000, months, quarter, [1500, 500, 0], ['dues.part-paid']],
    ['one fen too little', 5999, months, quarter, [1500, 1500, 2999], ['dues.part-paid']],
    ['too much', 6001, months, quarter, [1500, 1500, 3001], ['dues.too-much']],
    [
      'what is paid already is passed over',
      1500,
      ['2026-01', '2026-02'],
      open(['2026-01', 0], ['2026-02', 1500]),
      [0, 1500],
      [],
    ],
    [
      'what is paid above counts for nothing',
      1500,
      ['2026-01', '2026-02'],
      open(['2026-01', -50], ['2026-02', 1500]),
      [0, 1500],
      [],
    ],
    ['nothing open: evenly', 100, months, open(), [33, 33, 34], []],
    ['nothing open and less fen than months', 2, months, open(), [0, 0, 2], []],
  ])('%s', (_name, amountFen, of, openFen, shares, codes) => {
    const found = allocate(amountFen, of, openFen);
    expect(found.shares.map((share) => share.amountFen)).toEqual(shares);
    expect(found.shares.map(({ month }) => month)).toEqual([...new Set(of)].sort());
    expect(codesOf(found.findings)).toEqual(codes);
  });

  test('with the amounts in the sentence', () => {
    expect(allocate(600_100, months, quarter).findings).toEqual([
      {
        level: 'error',
        code: 'dues.too-much',
        field: 'amountFen',
        params: { amount: '6,001.00', open: '60.00' },
      },
    ]);
    expect(allocate(2000, months, quarter).findings[0]?.level).toBe('note');
  });

  test('not without a month', () => {
    expect(allocate(100, [], quarter)).toEqual({
      shares: [],
      findings: [{ level: 'error', code: 'dues.months-missing', field: 'months' }],
    });
  });
});

const due = (...each: readonly DueMonth[]) => new Map(each.map((one) => [one.month, one]));
const notDue = (month: string, why: DueMonth['why']) =>
  dueOf(month, { state: 'not-due', amountFen: 0, why });

const standing = due(
  notDue('2025-10', 'before-ledger'),
  notDue('2025-11', 'before-first'),
  dueOf('2025-12'),
  dueOf('2026-01'),
  dueOf('2026-02'),
  notDue('2026-03', 'suspended'),
  dueOf('2026-04', { state: 'exempt', amountFen: 0, why: 'relief' }),
  notDue('2026-05', 'left'),
  notDue('2008-03', 'no-rate'),
);
const stillOpen = open(['2025-12', 1500], ['2026-01', 1500], ['2026-02', 0]);

const check = (changes: Parameters<typeof receiptOf>[0]) =>
  checkReceipt(receiptOf(changes), standing, stillOpen);

describe('a receipt', () => {
  test.each<[string, Parameters<typeof receiptOf>[0], string[]]>([
    ['of an open month', {}, []],
    ['of an exempt month', { months: ['2026-04'] }, []],
    ['of no month', { months: [] }, ['dues.months-missing']],
    ['of a month that is paid', { months: ['2026-01', '2026-02'] }, ['dues.month-paid']],
    ['before the first month', { months: ['2025-11'] }, ['dues.month-before-first']],
    [
      'before there were rates',
      { months: ['2008-03'], reason: '补交' },
      ['dues.month-before-first'],
    ],
    ['of a month that nobody knows', { months: ['2031-01'] }, ['dues.month-before-first']],
    ['before the ledger', { months: ['2025-10'] }, ['dues.month-before-ledger']],
    ['of a suspended month', { months: ['2026-03'] }, ['dues.month-suspended']],
    ['after leaving', { months: ['2026-05'] }, ['dues.month-after-leaving']],
    [
      'of several that are not due',
      { months: ['2025-11', '2026-03', '2026-05'] },
      ['dues.month-before-first', 'dues.month-suspended', 'dues.month-after-leaving'],
    ],
    ['of nothing', { amountFen: 0 }, ['dues.amount-not-positive']],
    ['below nothing', { amountFen: -1500 }, ['dues.amount-not-positive']],
    ['six months back', { receivedOn: '2026-07-31' }, []],
    ['seven months back', { receivedOn: '2026-08-01' }, ['dues.back-payment-long']],
    ['seven months back with a reason', { receivedOn: '2026-08-01', reason: '外出务工' }, []],
    ['six months back, over the year', { months: ['2025-12'], receivedOn: '2026-06-30' }, []],
    [
      'seven months back, over the year',
      { months: ['2025-12'], receivedOn: '2026-07-01' },
      ['dues.back-payment-long'],
    ],
    ['paid elsewhere with proof', { paidElsewhere: true, proof: '收据 12 号' }, []],
    ['paid elsewhere without', { paidElsewhere: true }, ['dues.proof-missing']],
    ['voluntary of just 1,000 yuan', { kind: 'voluntary', months: [], amountFen: 100_000 }, []],
    [
      'voluntary above it',
      { kind: 'voluntary', months: [], amountFen: 100_001 },
      ['dues.voluntary-large'],
    ],
    ['voluntary with months', { kind: 'voluntary' }, ['dues.months-not-wanted']],
    ['large', { kind: 'large', months: [], amountFen: 100_001 }, []],
    [
      'large of just 1,000 yuan',
      { kind: 'large', months: [], amountFen: 100_000 },
      ['dues.large-not-over'],
    ],
    ['large with months', { kind: 'large', amountFen: 100_001 }, ['dues.months-not-wanted']],
  ])('%s', (_name, changes, codes) => {
    const found = check(changes);
    expect(codesOf(found)).toEqual(codes);
    expect(found.every(({ level }) => level === 'error')).toBe(true);
  });

  test('names the months that are wrong', () => {
    expect(check({ months: ['2025-12', '2026-01'], receivedOn: '2026-09-01' })).toEqual([
      {
        level: 'error',
        code: 'dues.back-payment-long',
        field: 'reason',
        params: { months: '2025-12、2026-01', most: 6 },
      },
    ]);
  });
});

const original = receiptOf({ months: ['2026-01', '2026-02'], amountFen: 3000 });
const reversal = receiptOf({
  id: 'r2',
  months: ['2026-01', '2026-02'],
  amountFen: -3000,
  receivedOn: '2026-02-01',
  reverses: 'r1',
  reversalReason: '记错了人',
});

describe('a reversal', () => {
  test.each<[string, Parameters<typeof receiptOf>[0], readonly string[], string[]]>([
    ['of the whole', {}, [], []],
    ['on the same day', { receivedOn: '2026-01-10' }, [], []],
    ['before the receipt', { receivedOn: '2026-01-09' }, [], ['dues.reversal-before']],
    ['of a part', { amountFen: -2999 }, [], ['dues.reversal-amount']],
    ['above zero', { amountFen: 3000 }, [], ['dues.reversal-amount']],
    ['of other months', { months: ['2026-01'] }, [], ['dues.reversal-differs']],
    ['of another member', { member: 'n' }, [], ['dues.reversal-differs']],
    ['of another branch', { branch: 'b2' }, [], ['dues.reversal-differs']],
    ['of another kind', { kind: 'voluntary' }, [], ['dues.reversal-differs']],
    ['of what was paid elsewhere', { paidElsewhere: true }, [], ['dues.reversal-differs']],
    ['without a reason', { reversalReason: null }, [], ['dues.reversal-reason-missing']],
    ['a second time', {}, ['r1'], ['dues.reversal-twice']],
    ['after that of another', {}, ['r7'], []],
  ])('%s', (_name, changes, reversed, codes) => {
    expect(
      codesOf(checkReversal({ ...reversal, ...changes }, original, new Set(reversed))),
    ).toEqual(codes);
  });

  test('cannot be reversed itself', () => {
    const again = { ...reversal, id: 'r3', amountFen: 3000, reverses: 'r2' };
    expect(codesOf(checkReversal(again, reversal, new Set()))).toEqual([
      'dues.reversal-of-reversal',
    ]);
  });

  test('takes back the share of each month', () => {
    expect(
      reversedShares([
        { month: '2026-01', amountFen: 1500 },
        { month: '2026-02', amountFen: 0 },
      ]),
    ).toEqual([
      { month: '2026-01', amountFen: -1500 },
      { month: '2026-02', amountFen: 0 },
    ]);
  });
});

test('a record is read with its months in order, and nothing for what is left out', () => {
  const stored = {
    id: 'r1',
    branch: 'b1',
    member: 'm',
    months: '2026-02,2026-01,2026-02',
    amountFen: 3000,
    receivedOn: '2026-01-10',
  };
  expect(readReceipt(stored)).toEqual(
    receiptOf({ months: ['2026-01', '2026-02'], amountFen: 3000 }),
  );
  expect(
    readReceipt({ ...stored, kind: 'large', months: null, paidElsewhere: true, payer: '李四' }),
  ).toMatchObject({ kind: 'large', months: [], paidElsewhere: true, payer: '李四' });
});
