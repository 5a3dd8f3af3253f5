import { describe, expect, it } from 'vitest';
import type {
  DisclosuresAnswer,
  RemindersAnswer,
  ResourcesAnswer,
} from '../../../electron/core/economy/answers.ts';
import { card, codesOf, estate, lease } from './support.ts';

describe('the resources', () => {
  it('are summed by kind and use, and looked at beside the contracts', async () => {
    const { add, get } = await estate();
    const party = await add('parties', { name: '张大山', kind: 'household' });
    const land = (name: string, area: number, use: string, more: object = {}) =>
      add('resources', { name, kind: 'arable', area, use, ...more });
    const first = await land('东坡地', 10.1, 'idle', { foundLater: true });
    await land('西坡地', 20.2, 'contracted', { yearlyFen: 100_000 });
    await land('水塘', 5, 'own', { kind: 'water' });
    await add('contracts', lease(party, { resource: first, area: 12, yearlyFen: 120_000 }));
    const answer = await get<ResourcesAnswer>('/economy/resources');
    expect(answer.totals).toEqual({
      ...{ count: 3, area: 35.3, yearlyFen: 100_000 },
      idle: { count: 1, area: 10.1, yearlyFen: 0 },
      foundLater: { count: 1, area: 10.1, yearlyFen: 0 },
    });
    expect(answer.byKind).toMatchObject([
      { kind: 'arable', area: 30.3, byUse: { idle: { count: 1 }, contracted: { area: 20.2 } } },
      { kind: 'water', area: 5 },
    ]);
    expect(answer.byUse.map(({ use }) => use)).toEqual(['contracted', 'idle', 'own']);
    expect(answer.rows.map(({ name, findings }) => [name, ...codesOf(findings)])).toEqual([
      ['东坡地', 'warning resource.use-differs', 'warning resource.area-exceeded'],
      ['西坡地', 'warning resource.no-contract'],
      ['水塘'],
    ]);
    expect(answer.rows[0]).toMatchObject({ contract: { name: '鱼塘承包' }, rentPerMuFen: 10_000 });
  });
});

describe('disclosure', () => {
  const states = ({ duties }: DisclosuresAnswer): string[] =>
    duties.map(({ item, period, dueOn, state }) => [item, period, dueOn, state].join(' '));

  it('is due on the 10th after each quarter, from the beginning of the books', async () => {
    const { add, book, get } = await estate();
    const duties = async (asOf: string) =>
      states(await get<DisclosuresAnswer>('/economy/disclosures', { asOf }));
    expect(await duties('2026-11-22')).toEqual([]);
    await book('2026-01-05', '101', '301', 100);
    const posting = { item: 'accounts', place: '村务公开栏' };
    await add('disclosures', { ...posting, period: '2026-Q1', fromOn: '2026-04-10' });
    await add('disclosures', { ...posting, period: '2026-06', fromOn: '2026-07-11' });
    expect(await duties('2026-11-22')).toEqual([
      'accounts 2026-Q3 2026-10-10 overdue',
      'accounts 2026-Q2 2026-07-10 late',
      'accounts 2026-Q1 2026-04-10 posted',
    ]);
    expect(await duties('2026-10-10')).toContain('accounts 2026-Q3 2026-10-10 due');
    expect(await duties('2027-01-01')).toEqual(
      expect.arrayContaining([
        'accounts 2026-Q4 2027-01-10 due',
        'assets 2026 2027-01-10 due',
        'debts 2026 2027-01-10 due',
      ]),
    );
  });

  it('has its questions answered within ten days', async () => {
    const { add, get } = await estate();
    const posted = { item: 'accounts', period: '2026-Q3', place: '公开栏', fromOn: '2026-10-09' };
    await add('disclosures', { ...posted, objection: '招待费是什么？', objectedOn: '2026-11-12' });
    const inquiries = async (asOf: string) =>
      (await get<DisclosuresAnswer>('/economy/disclosures', { asOf })).inquiries;
    expect(await inquiries('2026-11-11')).toEqual([]);
    expect(await inquiries('2026-11-22')).toMatchObject([
      { answerBy: '2026-11-22', overdue: false, objection: '招待费是什么？' },
    ]);
    expect(await inquiries('2026-11-23')).toMatchObject([{ overdue: true }]);
  });
});

describe('reminders', () => {
  it('ask for nothing in a store without accounts', async () => {
    const { get } = await estate();
    expect(await get<RemindersAnswer>('/economy/reminders')).toEqual({
      ...{ asOf: '2026-11-22', begun: false, reminders: [] },
    });
  });

  it('name what is late, the most pressing first', async () => {
    const { add, book, get } = await estate();
    await book('2026-01-05', '101', '301', 100);
    await add('assets', card());
    const party = await add('parties', { name: '张大山', kind: 'household' });
    await add('contracts', lease(party, { toOn: '2026-12-31' }));
    const owed = { cause: '欠款', incurredOn: '2025-01-01', dueOn: '2026-01-01' };
    await add('debts', { ...owed, creditor: party, kind: 'personal', principalFen: 100_000 });
    await add('claims', { ...owed, debtor: party, kind: 'loan', amountFen: 50_000 });
    const { begun, reminders } = await get<RemindersAnswer>('/economy/reminders');
    expect(begun).toBe(true);
    expect(reminders.map(({ level, code, params }) => [level, code, params])).toEqual([
      ...[
        { period: '2026-Q3', on: '2026-10-10' },
        { period: '2026-Q2', on: '2026-07-10' },
        { period: '2026-Q1', on: '2026-04-10' },
      ].map((due) => [
        ...['warning', 'reminder.disclosure-overdue'],
        { item: '财务收支', itemEn: 'Income and expenditure', ...due },
      ]),
      [
        ...['warning', 'contract.unpaid-for-years'],
        { amount: '12,000.00', since: '2025-01-01', years: 1, name: '鱼塘承包' },
      ],
      ['warning', 'reminder.depreciation', { month: '2026-02', count: 9 }],
      ['warning', 'reminder.not-closed', { month: '2026-01', count: 10 }],
      ['warning', 'reminder.debts-overdue', { count: 1, amount: '1,000.00' }],
      ['warning', 'reminder.claims-overdue', { count: 1, amount: '500.00' }],
      ['note', 'contract.ends-soon', { on: '2026-12-31', days: 39, name: '鱼塘承包' }],
    ]);
  });
});
