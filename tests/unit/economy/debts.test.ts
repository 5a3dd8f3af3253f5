import { describe, expect, it } from 'vitest';
import type { DebtsAnswer } from '../../../electron/core/economy/answers.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { codesOf, estate, linesOf } from './support.ts';

async function owing(values: Values = {}) {
  const village = await estate();
  const bank = await village.add('parties', { name: '信用社', kind: 'bank' });
  const id = await village.add('debts', {
    ...{ creditor: bank, kind: 'bank', cause: '修路借款', incurredOn: '2025-11-22' },
    ...{ principalFen: 3_650_000, rate: 10, dueOn: '2026-11-21', ...values },
  });
  const pay = (asked: object) =>
    village.post(`/economy/debts/${id}/pay`, {
      ...{ day: '2026-11-20', principalFen: 1_000_000, account: '102', ...asked },
    });
  const list = (asked: object = {}) => village.get<DebtsAnswer>('/economy/debts', asked);
  return { ...village, id, pay, list };
}

describe('debts', () => {
  it('stand with balance, interest, age and what is overdue', async () => {
    const { list, id } = await owing();
    const { rows, totals, ageing } = await list();
    expect(rows).toMatchObject([
      {
        ...{ id, party: { name: '信用社' }, principalFen: 3_650_000, balanceFen: 3_650_000 },
        ...{ interestOwedFen: 365_000, band: '1-to-3', overdue: true, account: { code: '201' } },
        ...{ movements: [], later: 0 },
      },
    ]);
    expect(totals).toMatchObject({ count: 1, balanceFen: 3_650_000, overdueFen: 3_650_000 });
    expect(ageing).toMatchObject({ '1-to-3': 3_650_000, 'under-1': 0 });
  });

  it('are repaid with interest in one act', async () => {
    const { pay, list, rows } = await owing();
    const paid = await pay({ interestFen: 200_000 });
    expect(linesOf(paid)).toEqual([['201 D 1000000', '515 D 200000', '102 C 1200000']]);
    expect(rows('debtPayments')).toMatchObject([
      { id: paid.id, principalFen: 1_000_000, voucher: paid.posted[0]?.id },
    ]);
    expect((await list()).rows).toMatchObject([
      {
        ...{ balanceFen: 2_650_000, interestPaidFen: 200_000 },
        movements: [{ principalFen: 1_000_000, interestFen: 200_000, voucher: { number: 1 } }],
      },
    ]);
  });

  it('are settled when nothing is left, and open again when the voucher is reversed', async () => {
    const { pay, list, rows, reverse } = await owing({ interestOwedFen: 300_000 });
    const paid = await pay({ principalFen: 3_650_000, interestFen: 300_000 });
    expect(rows('debts')).toMatchObject([{ settledOn: '2026-11-20', interestOwedFen: 0 }]);
    expect((await list()).rows).toEqual([]);
    expect((await list({ settled: true })).rows).toMatchObject([{ totalFen: 0 }]);
    expect((await reverse(paid.posted[0]?.id, '2026-11-21')).id).toBeDefined();
    expect(rows('debts')).toMatchObject([{ settledOn: null, interestOwedFen: 300_000 }]);
    expect(rows('debtPayments')).toEqual([]);
  });

  it.each([
    ['more than is owed', { principalFen: 3_650_001 }, 'debt.above-balance'],
    ['more interest than was agreed', { interestFen: 300_001 }, 'debt.above-interest'],
    ['out of an account that holds no money', { account: '151' }, 'economy.not-money'],
    ['on a day before the books', { day: '2025-12-01' }, 'voucher.before-books'],
  ])('refuse %s, and nothing is written', async (_what, asked, code) => {
    const { pay, rows } = await owing({ interestOwedFen: 300_000 });
    const refused = await pay(asked);
    expect(codesOf(refused.findings)).toContain(`error ${code}`);
    expect([rows('debtPayments'), rows('vouchers')]).toEqual([[], []]);
  });

  it.each([
    ['a loan of several years', { dueOn: '2030-01-01' }, '221'],
    ['what is owed for works', { kind: 'works' }, '211'],
    ['the account of the record', { account: '221' }, '221'],
  ])('are booked on the account of %s', async (_what, values, account) => {
    const { pay } = await owing(values);
    expect(linesOf(await pay({ plan: true }))[0]?.[0]).toMatch(new RegExp(`^${account} D`));
  });
});

describe('claims', () => {
  it('are received in one act, settled and open again', async () => {
    const { add, post, get, reverse, rows } = await estate();
    const wang = await add('parties', { name: '王五', kind: 'household' });
    const claim = { debtor: wang, kind: 'loan', cause: '借支', incurredOn: '2022-01-01' };
    const id = await add('claims', { ...claim, amountFen: 500_000, dueOn: '2023-01-01' });
    const list = () => get<DebtsAnswer>('/economy/claims', { settled: true });
    expect(await list()).toMatchObject({
      rows: [{ band: '3-to-5', overdue: true, account: { code: '113' }, interestOwedFen: 0 }],
      ageing: { '3-to-5': 500_000 },
    });
    const receive = (amountFen: number) =>
      post(`/economy/claims/${id}/receive`, { day: '2026-11-20', amountFen, account: '101' });
    expect(codesOf((await receive(500_001)).findings)).toContain('error claim.above-balance');
    const done = await receive(500_000);
    expect(linesOf(done)).toEqual([['101 D 500000', '113 C 500000 王五']]);
    expect(rows('claims')).toMatchObject([{ settledOn: '2026-11-20' }]);
    expect((await list()).rows).toMatchObject([{ balanceFen: 0, band: null, overdue: false }]);
    expect((await reverse(done.posted[0]?.id, '2026-11-21')).id).toBeDefined();
    expect(rows('claims')).toMatchObject([{ settledOn: null }]);
    expect(rows('claimReceipts')).toEqual([]);
  });
});
