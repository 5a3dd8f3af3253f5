import { describe, expect, it, test } from 'vitest';
import { eventDirections } from '../../../../shared/codes/eventDirections.ts';
import { chartOf } from '../../../../shared/rules/accounts/chart.ts';
import { leafAccount } from '../../../../shared/rules/accounts/leafAccount.ts';
import { type EventEntry, linesOfEvent } from '../../../../shared/rules/accounts/linesOfEvent.ts';
import {
  shippedEventNotesEn,
  shippedEvents,
} from '../../../../shared/rules/accounts/shippedEvents.ts';
import { usualSubAccounts } from '../../../../shared/rules/accounts/usualSubAccounts.ts';
import {
  offeredAccounts,
  readEvent,
  summaryOf,
} from '../../../../shared/rules/accounts/voucherEvent.ts';
import { voucherEvents } from '../../../../shared/registers/voucherEvents.ts';

const plain = chartOf([]);
const full = chartOf([
  ...usualSubAccounts,
  { code: '10201', zh: '农商行', en: 'Rural bank' },
  { code: '10202', zh: '信用社', en: 'Credit union' },
  { code: '5010301', zh: '厂房', en: 'Workshops' },
]);
const events = shippedEvents.map(readEvent);
const event = (key: string) => {
  const found = events.find((each) => each.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

test.each<[string, string | null, string | null]>([
  ['102', '102', '10201'],
  ['501@出租', '501', '5010301'],
  ['501@发包', '501', '50104'],
  ['501@没有的', '501', '50101'],
  ['322@to-members', '322', '32202'],
  ['513@running-costs', '513', '51306'],
  ['501@to-members', '501', null],
  ['50104', null, '50104'],
  ['999', null, null],
])('%s is %s, with sub-accounts %s', (wanted, bare, withSubs) => {
  expect([leafAccount(plain, wanted), leafAccount(full, wanted)]).toEqual([bare, withSubs]);
});

it('takes no stopped account', () => {
  const chart = chartOf([{ code: '111', zh: '短期投资', en: 'Investments', stopped: true }]);
  expect(leafAccount(chart, '111')).toBeNull();
  expect(offeredAccounts(['111', '141'], chart)).toEqual(['141']);
});

describe('the shipped events', () => {
  it('have each a key of its own and fill what the register asks for', () => {
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
    for (const record of shippedEvents) {
      expect(Object.keys(record).sort()).toEqual(Object.keys(voucherEvents.fields).sort());
      for (const [key, field] of Object.entries(voucherEvents.fields))
        if ('max' in field && typeof field.max === 'number')
          expect(String(record[key] ?? '').length).toBeLessThanOrEqual(field.max);
      expect(eventDirections.items.map(({ code }) => code)).toContain(record['direction']);
    }
  });

  it('have notes in both languages', () => {
    for (const { key, note } of events) expect(shippedEventNotesEn.has(key)).toBe(note !== null);
  });

  it.each(events.map((each) => [each.key, each] as const))(
    '%s is booked on leaves that there are, with and without sub-accounts',
    (_key, each) => {
      for (const chart of [plain, full]) {
        for (const side of [each.debit, each.credit])
          expect(
            side.filter((code) => leafAccount(chart, code) === null && !code.includes('@')),
          ).toEqual([]);
        const { lines, findings } = linesOfEvent(
          each,
          { amountFen: 100, party: 'p1', growthWay: 'leasing' },
          chart,
        );
        expect(findings).toEqual([]);
        expect(lines.map(({ debitFen, creditFen }) => [debitFen, creditFen])).toEqual([
          [100, 0],
          [0, 100],
        ]);
        expect(lines.every(({ account }) => chart.isLeaf(account))).toBe(true);
      }
    },
  );

  // domain.md 6.4, line by line: the first choice of each side.
  test.each<[string, string, string]>([
    ['rent-received', '102', '501'],
    ['rent-prepaid', '102', '211'],
    ['prepaid-earned', '211', '501'],
    ['fee-due', '112', '501'],
    ['running-grant', '102', '503'],
    ['project-grant', '102', '241'],
    ['project-paid', '153', '102'],
    ['project-owed', '153', '211'],
    ['project-finished', '151', '153'],
    ['project-fund-used', '241', '311'],
    ['one-matter-approved', '113', '231'],
    ['one-matter-cash', '101', '113'],
    ['one-matter-finished', '231', '311'],
    ['land-compensation-collective', '102', '311'],
    ['land-compensation-members', '102', '211'],
    ['asset-donated', '151', '311'],
    ['donation-cash', '102', '311'],
    ['depreciation', '511', '152'],
    ['wages-accrued', '513', '212'],
    ['labour-accrued', '401', '213'],
    ['interest-paid', '515', '102'],
    ['bank-interest', '102', '504'],
    ['stock-loss', '181', '121'],
    ['stock-loss-approved', '515', '181'],
    ['uncollectable', '515', '112'],
    ['unpayable', '211', '504'],
    ['reserve-taken', '322', '311'],
    ['members-distributed', '322', '113'],
    ['members-paid', '113', '102'],
    ['cash-drawn', '101', '102'],
    ['cash-paid-in', '102', '101'],
  ])('%s: %s to %s', (key, debit, credit) => {
    const { lines } = linesOfEvent(event(key), { amountFen: 1 }, plain);
    expect(lines.map(({ account }) => account)).toEqual([debit, credit]);
  });
});

describe('the lines', () => {
  it('bear the party and the way of growth where they belong', () => {
    const entry = { amountFen: 500, party: 'p1', growthWay: 'leasing' };
    expect(linesOfEvent(event('fee-due'), entry, full).lines).toEqual([
      { account: '112', party: 'p1', debitFen: 500, creditFen: 0 },
      { account: '50104', party: null, debitFen: 0, creditFen: 500, growthWay: 'leasing' },
    ]);
  });

  test.each<[string, EventEntry, string[]]>([
    ['nothing', { amountFen: 0 }, ['error event.amount-not-positive']],
    ['below zero', { amountFen: -1 }, ['error event.amount-not-positive']],
    ['part of a fen', { amountFen: 0.5 }, ['error event.amount-not-positive']],
    ['a choice of the event', { amountFen: 1, debit: '113' }, []],
    ['another leaf of its account', { amountFen: 1, credit: '50101' }, []],
    ['an account with sub-accounts', { amountFen: 1, credit: '501' }, []],
    ['another account', { amountFen: 1, credit: '504' }, ['warning event.account-unusual']],
    [
      'one with sub-accounts that it does not offer',
      { amountFen: 1, credit: '513' },
      ['error event.account-unfit'],
    ],
    ['one that is not there', { amountFen: 1, debit: '999' }, ['error event.account-unfit']],
    [
      'the same on both sides',
      { amountFen: 1, debit: '50104' },
      ['warning event.account-unusual', 'error event.same-account'],
    ],
  ])('%s', (_what, entry, expected) => {
    const given = { party: 'p1', growthWay: 'leasing', ...entry };
    const { lines, findings } = linesOfEvent(event('fee-due'), given, full);
    expect(findings.map(({ code, level }) => `${level} ${code}`)).toEqual(expected);
    expect(lines.length).toBe(expected.some((each) => each.startsWith('error')) ? 0 : 2);
  });

  it('miss what the event asks for with a warning', () => {
    const { lines, findings } = linesOfEvent(event('fee-due'), { amountFen: 1 }, plain);
    expect(lines).toHaveLength(2);
    expect(findings.map(({ code, level }) => `${level} ${code}`)).toEqual([
      'warning event.party-missing',
      'warning event.growth-way-missing',
    ]);
  });

  it('are none of an event whose accounts are not in the chart', () => {
    const own = readEvent({ key: 'x', zh: '某事', debit: '998，997', credit: '101' });
    expect(linesOfEvent(own, { amountFen: 1 }, plain)).toEqual({
      lines: [],
      findings: [
        {
          level: 'error',
          code: 'event.account-missing',
          field: 'debit',
          params: { account: '998、997' },
        },
      ],
    });
  });
});

it('offers what is meant first, then the other leaves, each once', () => {
  expect(offeredAccounts(['501@出租', '501@发包', '504'], full)).toEqual([
    ...['5010301', '50104', '504', '50101', '50102'],
  ]);
});

test.each<[string, string | null, string]>([
  ['rent-received', '张三', '收到张三租金'],
  ['rent-received', null, '收到租金'],
  ['bank-interest', '张三', '收到存款利息'],
])('the summary of %s with %s', (key, party, expected) => {
  expect(summaryOf(event(key), party)).toBe(expected);
});
