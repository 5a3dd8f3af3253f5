import { describe, expect, it } from 'vitest';
import { closePeriod, reopenPeriod } from '../../../electron/core/accounts/closePeriod.ts';
import { periodsAnswer } from '../../../electron/core/accounts/periods.ts';
import { reverseVoucher } from '../../../electron/core/accounts/reverseVoucher.ts';
import { saveVoucher } from '../../../electron/core/accounts/saveVoucher.ts';
import { statementAnswer } from '../../../electron/core/accounts/statementAnswer.ts';
import { trialBalance } from '../../../electron/core/accounts/trialBalance.ts';
import { voucherAnswer } from '../../../electron/core/accounts/voucherAnswer.ts';
import { postVoucher } from '../../../electron/core/accounts/writeVoucher.ts';
import { postYearEnd, yearEndAnswer } from '../../../electron/core/accounts/yearEnd.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import type { Session } from '../../../electron/core/session.ts';
import { lastAct } from '../../../electron/core/store/undo.ts';
import { registers } from '../../../shared/registers/index.ts';
import { saved } from '../../support/session.ts';
import { close, codesOf, cr, dr, on, posted, rent, rowsOf, village } from './support.ts';

const confirmed = { confirm: true } as const;

const monthOf = (session: Session, month: string) =>
  periodsAnswer(session, { year: Number(month.slice(0, 4)) }).months.find(
    (each) => each.month === month,
  );

const months = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `2026-${String(from + at).padStart(2, '0')}`);

describe('the months of a year', () => {
  it('tell what was posted and what comes next', () => {
    const { session } = village();
    posted(session, rent('2026-01-10'));
    posted(session, rent('2026-01-11'));
    close(session, '2026-01');
    const answer = periodsAnswer(session, { year: 2026 });
    expect(answer).toMatchObject({
      ...{ begin: '2026-01', next: '2026-02', last: '2026-01', yearEnd: { posted: false } },
      months: { length: 12 },
    });
    expect(answer.months[0]).toMatchObject({
      ...{ state: 'closed', vouchers: 2, drafts: 0, debitFen: 240_000 },
      closing: { closedOn: '2026-11-22', closedBy: '李书记' },
    });
    expect(answer.months[0]?.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(answer.months.map(({ state }) => state).slice(8)).toEqual([
      'open',
      'open',
      'open',
      'future',
    ]);
    expect(periodsAnswer(session, { year: 2025 }).months.map(({ state }) => state)).toEqual(
      Array.from({ length: 12 }, () => 'before'),
    );
  });
});

describe('closing a month', () => {
  it('goes in order and makes the month take nothing more', () => {
    const { session } = village();
    posted(session, rent('2026-01-10'));
    expect(codesOf(closePeriod(session, '2026-02', confirmed).findings)).toEqual([
      'period.earlier-open',
    ]);
    expect(closePeriod(session, '2026-01', { confirm: false })).toEqual({
      closed: true,
      findings: [],
    });
    expect(codesOf(postVoucher(session, rent('2026-01-31')).findings)).toEqual([
      'voucher.month-closed',
    ]);
    expect(codesOf(closePeriod(session, '2026-01', confirmed).findings)).toEqual([
      'period.closed-already',
    ]);
    expect(lastAct(session.store)).toBeUndefined();
  });

  it.each<[why: string, month: string, prepare: (session: Session) => void, code: string]>([
    [
      'drafts are left',
      '2026-01',
      (session) => {
        const lines = [{ account: '101', debitFen: 1 }];
        const draft = { day: '2026-01-05', summary: '草稿', lines };
        saveVoucher(session, draft, { post: false });
      },
      'period.drafts-left',
    ],
    ['it lies ahead', '2026-12', () => undefined, 'period.in-future'],
    ['it lies before the books', '2025-12', () => undefined, 'period.before-books'],
  ])('is refused where %s', (_why, month, prepare, code) => {
    const { session } = village();
    prepare(session);
    const { closed, findings } = closePeriod(session, month, confirmed);
    expect([closed, codesOf(findings)]).toEqual([false, [code]]);
  });

  it('asks to confirm what only wants a second look', () => {
    const { session } = village();
    close(session, ...months(1, 10));
    const { closed, findings } = closePeriod(session, '2026-11', { confirm: false });
    expect([closed, codesOf(findings)]).toEqual([false, ['period.not-over']]);
    expect(closePeriod(session, '2026-11', confirmed).closed).toBe(true);
  });

  it('asks where assets are not depreciated', () => {
    const { session } = village();
    saved(session, 'assets', {
      ...{ name: '面粉加工机', class: 'operating', category: 'machinery', use: 'own' },
      ...{ acquiredOn: '2025-12-01', costFen: 1_200_000, method: 'straight-line', lifeMonths: 100 },
    });
    expect(monthOf(session, '2026-01')?.depreciation).toEqual({
      ...{ due: 1, amountFen: 12_000, posted: false },
    });
    const { closed, findings } = closePeriod(session, '2026-01', { confirm: false });
    expect([closed, codesOf(findings)]).toEqual([false, ['period.depreciation-due']]);
  });

  it('lets books that were taken over lack numbers, which is told', () => {
    const { session } = village();
    const taken = {
      ...{ day: '2026-01-05', number: 3, summary: '转入', source: 'import' },
      lines: [
        { account: '102', debitFen: 5 },
        { account: '501', creditFen: 5 },
      ],
    };
    saveRecord(session, registers.vouchers, taken);
    const { closed, findings } = closePeriod(session, '2026-01', { confirm: false });
    expect([closed, codesOf(findings)]).toEqual([false, ['period.numbers-missing']]);
    expect(monthOf(session, '2026-01')?.checks).toContainEqual(
      expect.objectContaining({ code: 'period.numbers-missing', ok: false, count: 2 }),
    );
    expect(closePeriod(session, '2026-01', confirmed).closed).toBe(true);
  });

  it('is no row of a register', () => {
    const { session } = village();
    const row = { month: '2026-01', closedOn: '2026-02-01' };
    expect(codesOf(saveRecord(session, registers.periodClosings, row).findings)).toEqual([
      'period.by-closing',
    ]);
    close(session, '2026-01');
    const id = String(rowsOf(session, 'periodClosings')[0]?.['id']);
    expect(() => {
      voidRecord(session, registers.periodClosings, id, '');
    }).toThrow('period.by-reopening');
  });
});

describe('reopening a month', () => {
  it('takes the last alone, with a reason, and is kept', () => {
    const { session } = village();
    close(session, '2026-01', '2026-02');
    expect(() => {
      reopenPeriod(session, '2026-01', '补记');
    }).toThrow('period.not-the-last');
    expect(() => {
      reopenPeriod(session, '2026-02', ' ');
    }).toThrow('period.reason-missing');
    reopenPeriod(session, '2026-02', '补记一笔租金');
    expect(() => {
      reopenPeriod(session, '2026-02', '补记');
    }).toThrow('period.not-closed');
    expect(posted(session, rent('2026-02-10')).number).toBe(1);
    close(session, '2026-02');
    expect(
      rowsOf(session, 'periodClosings').map(({ month, reopenedOn, reason }) => [
        month,
        reopenedOn,
        reason,
      ]),
    ).toEqual([
      ['2026-01', null, null],
      ['2026-02', '2026-11-22', '补记一笔租金'],
      ['2026-02', null, null],
    ]);
  });
});

describe('the year-end transfer', () => {
  const year = { year: 2026 } as const;

  function yearOf(now = on(2026, 12, 31)) {
    const all = village(now);
    posted(all.session, rent('2026-03-05'));
    const lines = [dr('513', 30_000), cr('102', 30_000)];
    posted(all.session, rent('2026-06-05', { summary: '办公费', lines }));
    return all;
  }

  it('carries revenue and expenditure on and reads the same before and after', () => {
    const { session } = yearOf();
    const income = (): (number | null)[] =>
      statementAnswer(session, 'income-statement', { period: '2026' }).rows.map(
        ({ amounts }) => amounts[0].fen,
      );
    const before = income();
    const proposal = yearEndAnswer(session, year);
    expect(proposal).toMatchObject({ done: false, resultFen: 90_000, vouchers: { length: 3 } });
    expect(proposal.vouchers[0]).toMatchObject({
      summary: '结转 2026 年各项收入',
      lines: [
        { account: '501', debitFen: 120_000 },
        { account: '321', creditFen: 120_000 },
      ],
    });
    const { vouchers } = postYearEnd(session, year);
    expect(vouchers.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(voucherAnswer(session, vouchers[0]?.id ?? '')).toMatchObject({
      ...{ day: '2026-12-31', source: 'year-end', closing: true },
    });
    expect(income()).toEqual(before);
    const { rows } = trialBalance(session, { period: '2026', details: false, idle: false });
    const closing = (code: string) => rows.find(({ account }) => account === code)?.closing;
    expect(closing('501')).toEqual({ debitFen: 0, creditFen: 0 });
    expect(closing('322')).toEqual({ debitFen: 0, creditFen: 790_000 });
    expect(statementAnswer(session, 'balance-sheet', { period: '2026' }).findings).toEqual([]);
  });

  it('is done once, and nothing is posted on revenue after it', () => {
    const { session } = yearOf();
    postYearEnd(session, year);
    expect(yearEndAnswer(session, year)).toMatchObject({ done: true, vouchers: [] });
    expect(() => postYearEnd(session, year)).toThrow('year-end.done');
    expect(codesOf(postVoucher(session, rent('2026-11-05')).findings)).toEqual([
      'voucher.after-year-end',
    ]);
    expect(
      posted(session, rent('2026-12-31', { lines: [dr('101', 5), cr('102', 5)] })).number,
    ).toBe(4);
    expect(postVoucher(session, rent('2027-01-01')).number).toBe(1);
  });

  it('can be taken back and made again', () => {
    const { session } = yearOf();
    const { vouchers } = postYearEnd(session, year);
    for (const { id } of vouchers.toReversed()) {
      const reversal = { day: '2026-12-31', reason: '漏记', way: 'red-letter' } as const;
      expect(reverseVoucher(session, id, reversal).findings).toEqual([]);
    }
    expect(yearEndAnswer(session, year)).toMatchObject({ done: false, resultFen: 90_000 });
    expect(postVoucher(session, rent('2026-11-05')).number).toBe(1);
    expect(postYearEnd(session, year).vouchers).toHaveLength(3);
    expect(yearEndAnswer(session, year).done).toBe(true);
  });

  it('comes before December is closed, and not before December', () => {
    const { session } = yearOf();
    close(session, ...months(1, 11));
    const { closed, findings } = closePeriod(session, '2026-12', confirmed);
    expect([closed, codesOf(findings)]).toEqual([
      false,
      ['period.year-end-first', 'period.not-over'],
    ]);
    postYearEnd(session, year);
    expect(closePeriod(session, '2026-12', confirmed).closed).toBe(true);
    const early = yearOf(on(2026, 11, 22)).session;
    expect(postYearEnd(early, year)).toMatchObject({
      vouchers: [],
      findings: [{ code: 'year-end.too-early' }],
    });
  });
});
