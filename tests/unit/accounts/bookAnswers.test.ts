import { describe, expect, it } from 'vitest';
import type { Drill } from '../../../electron/core/accounts/answers.ts';
import { drill, drillSchema } from '../../../electron/core/accounts/drill.ts';
import { eventsAnswer, planEvent, writeEvent } from '../../../electron/core/accounts/events.ts';
import { villageFigures } from '../../../electron/core/accounts/figures.ts';
import { incomeBySource } from '../../../electron/core/accounts/incomeBySource.ts';
import { journal } from '../../../electron/core/accounts/journal.ts';
import { journalText } from '../../../electron/core/accounts/journalBook.ts';
import { partyBalances } from '../../../electron/core/accounts/partyBalances.ts';
import { saveOpening } from '../../../electron/core/accounts/saveOpening.ts';
import { statementAnswer } from '../../../electron/core/accounts/statementAnswer.ts';
import { trialBalance } from '../../../electron/core/accounts/trialBalance.ts';
import { voucherAnswer } from '../../../electron/core/accounts/voucherAnswer.ts';
import type { Session } from '../../../electron/core/session.ts';
import { saved, testSession } from '../../support/session.ts';
import { codesOf, cr, dr, opening, posted, rent, rowsOf, village } from './support.ts';

/** Two months of a village: rent by bank and from a household, costs in cash. */
function twoMonths() {
  const all = village();
  const { session, li, wang } = all;
  posted(
    session,
    rent('2026-01-10', {
      lines: [dr('102', 120_000), cr('501', 120_000, { growthWay: 'assets' })],
    }),
  );
  posted(
    session,
    rent('2026-01-20', {
      summary: '李建国承包费',
      lines: [dr('113', 40_000, { party: li }), cr('501', 40_000)],
    }),
  );
  posted(
    session,
    rent('2026-02-03', { summary: '办公费', lines: [dr('513', 9_000), cr('101', 9_000)] }),
  );
  posted(
    session,
    rent('2026-02-05', {
      summary: '李建国交款',
      lines: [dr('101', 25_000), cr('113', 25_000, { party: li })],
    }),
  );
  posted(
    session,
    rent('2026-02-06', {
      summary: '王秀英借款',
      lines: [dr('113', 150_000, { party: wang }), cr('102', 150_000)],
    }),
  );
  return all;
}

const drilled = (session: Session, spec: Drill | null | undefined) =>
  drill(session, drillSchema.parse(spec));

describe('journals', () => {
  it('run the balance of the cash box', () => {
    const { session } = twoMonths();
    const cash = journal(session, 'cash', { period: '2026-02' });
    expect(cash).toMatchObject({
      account: { code: '101', name: { zh: '库存现金' } },
      openingFen: 500_000,
      closingFen: 516_000,
      months: [
        {
          ...{ month: '2026-02', debitFen: 25_000, creditFen: 9_000, balanceFen: 516_000 },
          ...{ yearDebitFen: 25_000, yearCreditFen: 9_000 },
        },
      ],
    });
    expect(cash.rows).toMatchObject([
      {
        day: '2026-02-03',
        number: 1,
        creditFen: 9_000,
        balanceFen: 491_000,
        counter: [{ code: '513' }],
      },
      { day: '2026-02-05', debitFen: 25_000, balanceFen: 516_000, counter: [{ code: '113' }] },
    ]);
    expect(cash.accounts.map(({ code }) => code)).toEqual(['101']);
  });

  it('show an account of the ledger, also of one party', () => {
    const { session, li } = twoMonths();
    const all = journal(session, 'ledger', { period: '2026', account: '113' });
    expect([all.openingFen, all.closingFen]).toEqual([200_000, 365_000]);
    const own = journal(session, 'ledger', { period: '2026', account: '113', party: li });
    expect(own).toMatchObject({
      ...{ openingFen: 300_000, closingFen: 315_000, party: { id: li, name: '李建国户' } },
      rows: [{ debitFen: 40_000, balanceFen: 340_000 }, { creditFen: 25_000 }],
      months: [{ month: '2026-01' }, { month: '2026-02', balanceFen: 315_000 }],
    });
    expect(() => journal(session, 'bank', { period: '2026', account: '113' })).toThrow(
      'request.invalid',
    );
    expect(() => journal(session, 'bank', { period: 'soon' })).toThrow('request.invalid');
  });
});

describe('the statements', () => {
  it('open the lines behind each figure, which come to the figure', () => {
    const { session } = twoMonths();
    const months = ['2026-01', '2026-02', '2026'];
    const kinds = ['balance-sheet', 'income-statement'] as const;
    let seen = 0;
    for (const period of months)
      for (const kind of kinds) {
        const { rows, checks, findings } = statementAnswer(session, kind, { period });
        expect([findings, checks.filter(({ ok }) => !ok)]).toEqual([[], []]);
        for (const { amounts, row } of rows)
          for (const { fen, drill: spec } of amounts) {
            if (fen === null || row === null) continue;
            if (spec === null) throw new RangeError(`Nothing behind row ${row} of ${kind}`);
            seen += 1;
            expect([kind, row, Math.abs(drilled(session, spec).sumFen)]).toEqual([
              ...[kind, row, Math.abs(fen)],
            ]);
          }
      }
    expect(seen).toBeGreaterThan(100);
  });

  it('part the details of 113 by what they owe and are owed', () => {
    const { session, li, wang } = twoMonths();
    const { rows } = statementAnswer(session, 'balance-sheet', { period: '2026-01' });
    const receivable = rows.find(({ row }) => row === 3)?.amounts[0];
    const payable = rows.find(({ row }) => row === 26)?.amounts[0];
    expect([receivable?.fen, payable?.fen]).toEqual([340_000, 100_000]);
    const behind = drilled(session, receivable?.drill);
    expect(behind).toMatchObject({ openingFen: 300_000, sumFen: 340_000, total: 1 });
    expect(behind.lines[0]?.party?.id).toBe(li);
    expect(drilled(session, payable?.drill)).toMatchObject({ sumFen: -100_000, total: 0 });
    const trial = trialBalance(session, { period: '2026-02', details: true, idle: false });
    expect(trial.rows.filter(({ party }) => party !== null)).toMatchObject([
      { account: '113', party: { id: li }, closing: { debitFen: 315_000 } },
      { account: '113', party: { id: wang }, closing: { debitFen: 50_000 } },
    ]);
    for (const row of trial.rows) {
      const { debitFen, creditFen } = drilled(session, row.drill);
      expect([row.account, debitFen, creditFen]).toEqual([
        ...[row.account, row.turnover.debitFen, row.turnover.creditFen],
      ]);
    }
  });

  it('of books that begin within a year say what stood in January', () => {
    const session = testSession();
    const rows = [
      opening('102', 900_000, { yearDebitFen: 500_000, yearCreditFen: 100_000 }),
      opening('501', -400_000, { yearCreditFen: 500_000, yearDebitFen: 100_000 }),
      opening('301', -500_000),
    ];
    expect(saveOpening(session, { begin: '2026-07', rows }).saved).toBe(true);
    posted(session, rent('2026-08-01'));
    const sheet = statementAnswer(session, 'balance-sheet', { period: '2026' });
    const money = sheet.rows.find(({ row }) => row === 1)?.amounts ?? [];
    expect(money.map(({ fen }) => fen)).toEqual([1_020_000, 500_000]);
    expect(money.map(({ drill: spec }) => drilled(session, spec).sumFen)).toEqual([
      1_020_000, 500_000,
    ]);
    const { rows: income, totalFen } = incomeBySource(session, { period: '2026' });
    expect(totalFen).toBe(520_000);
    expect(income[0]?.monthsFen).toEqual([0, 0, 0, 0, 0, 400_000, 0, 120_000, 0, 0, 0, 0]);
  });
});

describe('parties', () => {
  it('are told by what they owe and are owed, with the last day', () => {
    const { session, li, wang } = twoMonths();
    expect(partyBalances(session, { account: '113', period: '2026-02' })).toMatchObject({
      rows: [
        {
          party: { id: li },
          openingFen: 340_000,
          creditFen: 25_000,
          closingFen: 315_000,
          lastOn: '2026-02-05',
        },
        { party: { id: wang }, openingFen: -100_000, debitFen: 150_000, closingFen: 50_000 },
      ],
      totals: { openingFen: 240_000, closingFen: 365_000, owingFen: 365_000, owedFen: 0 },
    });
    expect(partyBalances(session, { account: '113', period: '2026-01' }).totals).toMatchObject({
      ...{ owingFen: 340_000, owedFen: 100_000 },
    });
  });
});

describe('income and figures', () => {
  it('has no figures of books that have not begun', () => {
    expect(villageFigures(testSession(), { year: 2026 }).years).toEqual([]);
  });

  it('come by account, way of growth and month', () => {
    const { session } = twoMonths();
    const { rows, ways, totalFen, months } = incomeBySource(session, { period: '2026-Q1' });
    expect(months).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(rows).toMatchObject([
      { account: '501', growthWay: null, monthsFen: [40_000, 0, 0], amountFen: 40_000 },
      { account: '501', growthWay: 'assets', monthsFen: [120_000, 0, 0], amountFen: 120_000 },
    ]);
    expect(ways).toEqual([
      { growthWay: 'assets', amountFen: 120_000 },
      { growthWay: null, amountFen: 40_000 },
    ]);
    expect(totalFen).toBe(160_000);
  });

  it('put the village into its tier', () => {
    const { session } = twoMonths();
    const figures = villageFigures(session, { year: 2026 });
    expect(figures).toMatchObject({
      years: [
        {
          ...{ year: 2026, partial: true, incomeFen: 160_000, expenseFen: 9_000, netFen: 151_000 },
          ...{ operatingIncomeFen: 160_000, tier: 1, shell: true, indebted: false, growth: null },
          ...{ assetsFen: 55_851_000, liabilitiesFen: 0, liquidAssetsFen: 10_851_000 },
        },
      ],
      sources: [{ code: '501', amountFen: 160_000, share: 1 }],
      largestShare: 1,
    });
    expect(figures.tiers.map(({ label }) => label.zh)).toEqual([
      '无经营性收入',
      '5万元以下',
      '5万元（含）至10万元',
      '10万元（含）至50万元',
      '50万元（含）至100万元',
      '100万元及以上',
    ]);
    expect(figures.tiers.at(-1)?.label.en).toBe('1,000,000 yuan and more');
    expect(figures.months.map(({ incomeFen }) => incomeFen).slice(0, 2)).toEqual([160_000, 0]);
  });
});

describe('everyday events', () => {
  it('offer their accounts and write their voucher', () => {
    const { session, li } = village();
    const { events } = eventsAnswer(session);
    expect(events.length).toBeGreaterThan(30);
    expect(events.every(({ debit, credit }) => debit.length > 0 && credit.length > 0)).toBe(true);
    const event = events.find(
      ({ direction, asksGrowthWay }) => direction === 'in' && asksGrowthWay,
    );
    const entry = {
      ...{ event: event?.key ?? '', day: '2026-03-05', amountFen: 50_000 },
      ...{ party: li, growthWay: 'leasing', attachments: 1 },
    };
    const planned = planEvent(session, entry);
    expect(planned).toMatchObject({ number: 1, debitFen: 50_000, creditFen: 50_000 });
    const written = writeEvent(session, entry);
    expect(written.number).toBe(1);
    expect(voucherAnswer(session, written.id ?? '')).toMatchObject({
      ...{ source: 'form', event: entry.event, attachments: 1, summary: planned.summary },
      ...{ state: 'posted', amountFen: 50_000 },
    });
  });

  it('write nothing of an amount that is none, of an unknown event or party', () => {
    const { session } = village();
    const key = eventsAnswer(session).events[0]?.key ?? '';
    const entry = { event: key, day: '2026-03-05', amountFen: 0 };
    expect(codesOf(writeEvent(session, entry).findings)).toContain('event.amount-not-positive');
    const stranger = writeEvent(session, { ...entry, amountFen: 5, party: 'nobody' });
    expect(codesOf(stranger.findings)).toContain('reference.unknown');
    expect(rowsOf(session, 'vouchers')).toEqual([]);
    expect(() => planEvent(session, { ...entry, event: 'none' })).toThrow('request.invalid');
  });

  it('are laid over by the user, and can be switched off', () => {
    const { session } = village();
    const [first] = eventsAnswer(session).events;
    const row = {
      ...{ key: first?.key ?? '', zh: first?.label.zh ?? '', en: first?.label.en ?? '' },
      ...{ direction: 'in', debit: '102', credit: '501', off: true },
    };
    saved(session, 'voucherEvents', row);
    expect(eventsAnswer(session).events.map(({ key }) => key)).not.toContain(row.key);
  });
});

describe('the plain-text journal', () => {
  it('begins with what stood on the accounts when the period begins', () => {
    const { session } = twoMonths();
    const { text, vouchers } = journalText(session, '2026-02', 'zh');
    expect(vouchers).toBe(3);
    expect(text).toContain('2026-02-01 * 期初余额');
    expect(text).toContain('资产:102 银行存款    101200.00 CNY');
    expect(text).toContain('2026-02-03 * (记-001) 办公费');
    expect(text).not.toContain('2026-01');
    expect(journalText(session, '2025', 'en')).toMatchObject({ vouchers: 0 });
  });
});
