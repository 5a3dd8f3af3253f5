import { describe, expect, it } from 'vitest';
import type {
  BankAnswer,
  CashCountAnswer,
  Matched,
} from '../../../electron/core/economy/answers.ts';
import { codesOf, estate } from './support.ts';

/** A bank account with a statement of November: one line is in the books, one is not, one waits. */
async function banked() {
  const village = await estate();
  const { add, book, get, post } = village;
  const account = await add('bankAccounts', {
    ...{ name: '基本户', bank: '农商银行', number: '6228480000001234', kind: 'basic' },
    account: '102',
  });
  await book('2026-10-08', '102', '301', 1_000_000);
  const rent = await book('2026-11-03', '102', '501', 200_000);
  await book('2026-11-30', '513', '102', 50_000);
  const line = (day: string, values: object) =>
    add('bankLines', { bankAccount: account, day, ...values });
  const atBank = await line('2026-11-05', { inFen: 200_000, balanceFen: 1_200_000 });
  const interest = await line('2026-11-20', { inFen: 300, balanceFen: 1_200_300 });
  const month = () => get<BankAnswer>('/economy/bank', { account, month: '2026-11' });
  const match = (body: object) => post<Matched>('/economy/bank/match', body);
  return { ...village, account, rent, atBank, interest, month, match, line };
}

describe('the bank', () => {
  it('shows the lines, proposes matches and draws up the reconciliation', async () => {
    const { month, match, account, atBank, interest, post } = await banked();
    const before = await month();
    expect(before).toMatchObject({
      account: { name: '基本户', number: '＊＊＊＊＊＊＊＊＊＊＊＊1234', ledger: { code: '102' } },
      ...{ since: '2026-11-01', openingFen: 1_000_000, closingFen: 1_150_000 },
      ...{ bankFen: 1_200_300, proposed: [{ bankLine: atBank }] },
    });
    expect(before.reconciliation?.differenceFen).toBe(0);
    expect(await match({ automatic: { account, month: '2026-11' } })).toEqual({ count: 1 });
    const after = await month();
    expect(after.proposed).toEqual([]);
    expect(after.notInBooks).toMatchObject([{ id: interest, amountFen: 300 }]);
    expect(after.notAtBank).toMatchObject([{ amountFen: -50_000 }]);
    expect(after.reconciliation).toMatchObject({
      books: { balanceFen: 1_150_000, plusFen: 300, minusFen: 0, adjustedFen: 1_150_300 },
      bank: { balanceFen: 1_200_300, plusFen: 0, minusFen: 50_000, adjustedFen: 1_150_300 },
      ...{ differenceFen: 0, findings: [] },
    });
    expect(await post<Matched>('/economy/bank/unmatch', { bankLines: [atBank, interest] })).toEqual(
      { count: 1 },
    );
    expect((await month()).proposed).toHaveLength(1);
  });

  it('matches one line with one of the same amount', async () => {
    const { month, match, atBank, interest, call } = await banked();
    const [rent] = (await month()).bookLines;
    const line = rent?.id ?? '';
    const refused = async (pairs: readonly object[]) =>
      (await call('POST', '/economy/bank/match', { pairs })).json['error'];
    expect(await refused([{ line, bankLine: interest }])).toMatchObject({
      code: 'bank.amounts-differ',
    });
    expect(
      await refused([
        { line, bankLine: atBank },
        { line, bankLine: interest },
      ]),
    ).toMatchObject({ code: 'bank.matched-already' });
    expect(await match({ pairs: [{ line, bankLine: atBank }] })).toEqual({ count: 1 });
    expect(await refused([{ line, bankLine: atBank }])).toMatchObject({
      code: 'bank.matched-already',
    });
  });

  it('lets a line wait again when its voucher is reversed', async () => {
    const { match, account, reverse, rent, month, rows } = await banked();
    await match({ automatic: { account, month: '2026-11' } });
    expect((await reverse(rent, '2026-11-06')).id).toBeDefined();
    expect(rows('bankLines').map((row) => row['line'])).toEqual([null, null]);
    // The voucher and its reversal do not wait for the bank.
    expect((await month()).notAtBank).toMatchObject([{ amountFen: -50_000 }]);
  });

  it('counts what is matched with a later month as open at the end of the month', async () => {
    const { match, account, line, month } = await banked();
    const late = await line('2026-12-02', { outFen: 50_000, balanceFen: 1_150_300 });
    await match({ automatic: { account, month: '2026-12' } });
    const november = await month();
    expect(november.notAtBank).toMatchObject([{ amountFen: -50_000 }]);
    expect(november.proposed).toEqual([]);
    expect(november.bankLines.map(({ id }) => id)).not.toContain(late);
    expect(await match({ automatic: { account, month: '2026-11' } })).toEqual({ count: 0 });
  });

  it('says what is missing', async () => {
    const { add, get } = await estate();
    const values = { bank: '农商银行', kind: 'basic', account: '102' };
    const account = await add('bankAccounts', { ...values, name: '基本户', number: '1' });
    await add('bankAccounts', { ...values, name: '专户', number: '2' });
    const asked = () => get<BankAnswer>('/economy/bank', { account, month: '2026-11' });
    expect(codesOf((await asked()).findings)).toEqual([
      ...['note bank.no-statement', 'warning bank.shared-account'],
    ]);
    await add('bankLines', { bankAccount: account, day: '2026-11-02', inFen: 5 });
    expect(await asked()).toMatchObject({
      ...{ reconciliation: null, bankFen: null },
      findings: [{ code: 'bank.no-balance' }, { code: 'bank.shared-account' }],
    });
  });
});

describe('the cash box', () => {
  it('holds what the books say at the end of the day', async () => {
    const { book, get, add, post } = await estate();
    await book('2026-10-01', '101', '301', 100_000);
    await book('2026-11-10', '513', '101', 30_000);
    await book('2026-11-21', '101', '501', 5_000);
    await post('/accounts/vouchers', {
      post: false,
      voucher: {
        ...{ day: '2026-11-11', summary: '草稿' },
        lines: [{ account: '101', debitFen: 1 }],
      },
    });
    const bookFen = 70_000;
    await add('cashCounts', { countedOn: '2026-11-15', bookFen, countedFen: bookFen });
    const count = await get<CashCountAnswer>('/economy/cash-count', { day: '2026-11-15' });
    expect(count).toMatchObject({
      ...{ day: '2026-11-15', bookFen, limitFen: 0, drafts: 1 },
      accounts: [{ code: '101', zh: '库存现金', balanceFen: bookFen }],
      counts: [{ countedFen: bookFen }],
    });
    expect(await get<CashCountAnswer>('/economy/cash-count')).toMatchObject({ bookFen: 75_000 });
  });
});
