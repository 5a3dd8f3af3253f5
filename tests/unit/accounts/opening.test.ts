import { describe, expect, it } from 'vitest';
import { addSuggested, chartAnswer } from '../../../electron/core/accounts/chartAnswer.ts';
import { openingAnswer } from '../../../electron/core/accounts/openingAnswer.ts';
import { keepOpeningDraft } from '../../../electron/core/accounts/openingDraft.ts';
import { saveOpening } from '../../../electron/core/accounts/saveOpening.ts';
import { postVoucher } from '../../../electron/core/accounts/writeVoucher.ts';
import { saveRecords } from '../../../electron/core/exchange/import/saveRecords.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import { registers } from '../../../shared/registers/index.ts';
import { testSession } from '../../support/session.ts';
import { close, codesOf, opening, posted, rent, rowsOf, village } from './support.ts';

describe('opening balances', () => {
  it('are saved together, and what is left out goes', () => {
    const { session, li } = village();
    expect(openingAnswer(session)).toMatchObject({
      ...{ begin: '2026-01', chosen: true, locked: null, findings: [], draft: null },
      totals: { debitFen: 60_800_000, creditFen: 60_800_000, differenceFen: 0 },
      rows: { length: 9 },
    });
    const rows = [opening('101', 700), opening('113', -700, { party: li })];
    expect(saveOpening(session, { begin: '2026-03', rows })).toEqual({ saved: true, findings: [] });
    expect(openingAnswer(session)).toMatchObject({
      begin: '2026-03',
      rows: [
        { account: '101', name: { zh: '库存现金' }, debitFen: 700 },
        { account: '113', party: li, partyName: '李建国户', creditFen: 700 },
      ],
    });
  });

  it('are refused unless both sides come to the same', () => {
    const { session } = village();
    const { saved, findings } = saveOpening(session, {
      begin: '2026-01',
      rows: [opening('101', 700), opening('301', -600)],
    });
    expect(saved).toBe(false);
    expect(findings).toEqual([
      {
        ...{ level: 'error', code: 'opening.unbalanced' },
        params: { debit: '7.00', credit: '6.00', difference: '1.00' },
      },
    ]);
    expect(rowsOf(session, 'openingBalances')).toHaveLength(9);
  });

  it.each<[why: string, rows: ReturnType<typeof opening>[], code: string]>([
    ['twice', [opening('101', 1), opening('101', 1), opening('301', -2)], 'opening.twice'],
    ['unknown', [opening('999', 1), opening('301', -1)], 'account.unknown'],
    [
      'a party that is not there',
      [opening('113', 1, { party: 'x' }), opening('301', -1)],
      'reference.unknown',
    ],
  ])('are refused: %s', (_why, rows, code) => {
    const { findings } = saveOpening(testSession(), { begin: '2026-01', rows });
    expect(codesOf(findings)).toContain(code);
  });

  it('cannot begin after what is posted, nor change once a month is closed', () => {
    const { session } = village();
    posted(session, rent('2026-01-10'));
    const rows = [opening('101', 700), opening('301', -700)];
    expect(codesOf(saveOpening(session, { begin: '2026-02', rows }).findings)).toEqual([
      'opening.after-vouchers',
    ]);
    close(session, '2026-01');
    expect(openingAnswer(session).locked).toEqual({
      code: 'opening.month-closed',
      params: { month: '2026-01' },
    });
    expect(codesOf(saveOpening(session, { begin: '2026-01', rows }).findings)).toContain(
      'opening.month-closed',
    );
  });

  it('keep unfinished work until they are saved', () => {
    const { session } = village();
    const draft = { begin: '2026-01', rows: [opening('101', 700)] };
    keepOpeningDraft(session, draft);
    expect(openingAnswer(session).draft).toEqual(draft);
    const rows = [opening('101', 700), opening('301', -700)];
    saveOpening(session, { begin: '2026-01', rows });
    expect(openingAnswer(session).draft).toBeNull();
  });

  it('from a file are taken whole or not at all', () => {
    const session = testSession();
    const register = registers.openingBalances;
    const refused = saveRecords(session, register, [
      { account: '101', debitFen: 700 },
      { account: '301', creditFen: 600 },
    ]);
    expect(refused).toMatchObject({
      saved: [],
      findings: [{ row: 0, code: 'opening.unbalanced' }],
    });
    expect(rowsOf(session, 'openingBalances')).toEqual([]);
    const taken = saveRecords(session, register, [
      { account: '101', debitFen: 700 },
      { account: '301', creditFen: 700 },
    ]);
    expect(taken).toMatchObject({ saved: { length: 2 }, rejected: 0 });
    const alone = saveRecord(session, register, { account: '102', debitFen: 5 });
    expect(codesOf(alone.findings)).toEqual(['opening.unbalanced']);
    expect(() => {
      voidRecord(session, register, String(taken.saved[0]), '');
    }).toThrow('opening.unbalanced');
  });

  it('come before every voucher', () => {
    const { session } = village();
    expect(codesOf(postVoucher(session, rent('2025-12-31')).findings)).toEqual([
      'voucher.before-books',
    ]);
    // Books that were never begun begin with whatever is posted first.
    expect(postVoucher(testSession(), rent('2019-05-01')).number).toBe(1);
  });
});

describe('the chart', () => {
  it('tells what stands on each account, its sub-accounts with it', () => {
    const { session } = village();
    posted(session, rent('2026-03-05'));
    const { accounts, suggestions } = chartAnswer(session);
    const of = (code: string) => accounts.find((account) => account.code === code);
    expect(accounts).toHaveLength(42);
    expect(of('102')).toMatchObject({
      leaf: true,
      level: 1,
      balanceFen: 10_120_000,
      shipped: true,
    });
    expect(of('113')).toMatchObject({ byParty: true, balanceFen: 200_000 });
    expect(suggestions.map(({ code }) => code)).toContain('50103');
  });

  it('takes usual sub-accounts, each once', () => {
    const { session } = village();
    const { accounts } = addSuggested(session, ['50103', '50104', '50103']);
    expect(accounts.find(({ code }) => code === '501')).toMatchObject({ leaf: false });
    expect(accounts.find(({ code }) => code === '50103')).toMatchObject({
      ...{ zh: '出租收入', element: 'income', side: 'credit', shipped: false, level: 2 },
    });
    const { seq } = session.store.head();
    expect(addSuggested(session, ['50103']).accounts).toHaveLength(44);
    expect(session.store.head().seq).toBe(seq);
    expect(() => addSuggested(session, ['99999'])).toThrow('request.invalid');
  });

  it('keeps the code of an account on which something is booked', () => {
    const { session } = village();
    addSuggested(session, ['50103']);
    const account = chartAnswer(session).accounts.find(({ code }) => code === '50103');
    const id = account?.recordId ?? '';
    const moved = saveRecord(session, registers.accounts, { code: '50199' }, { id, version: 1 });
    expect(moved.findings).toEqual([]);
    posted(
      session,
      rent('2026-03-05', {
        lines: [
          { account: '102', party: null, debitFen: 5, creditFen: 0 },
          { account: '50199', party: null, debitFen: 0, creditFen: 5 },
        ],
      }),
    );
    const again = saveRecord(session, registers.accounts, { code: '50103' }, { id, version: 2 });
    expect(codesOf(again.findings)).toEqual(['account.in-use']);
    expect(() => {
      voidRecord(session, registers.accounts, id, '');
    }).toThrow('account.in-use');
  });
});
