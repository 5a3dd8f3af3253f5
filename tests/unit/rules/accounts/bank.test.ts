import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type BankLine,
  type BookLine,
  matchBank,
} from '../../../../shared/rules/accounts/bankMatching.ts';
import { reconcile } from '../../../../shared/rules/accounts/reconciliation.ts';
import { addDays } from '../../../../shared/rules/calendar.ts';

const bank = (
  id: string,
  on: string,
  amountFen: number,
  more: Partial<BankLine> = {},
): BankLine => ({
  ...{ id, on, amountFen, reference: null, counterparty: null },
  ...more,
});
const book = (
  id: string,
  day: string,
  amountFen: number,
  more: Partial<BookLine> = {},
): BookLine => ({
  ...{ id, day, amountFen, text: '', party: null },
  ...more,
});
const pairs = (bankLines: readonly BankLine[], bookLines: readonly BookLine[], days = 5) =>
  matchBank(bankLines, bookLines, days).matches.map(
    ({ bankLine, bookLine }) => `${bankLine}-${bookLine}`,
  );

describe('matching', () => {
  test.each<[string, BankLine[], BookLine[], string[]]>([
    [
      'the same amount and day',
      [bank('a', '2026-03-01', 100)],
      [book('x', '2026-03-01', 100)],
      ['a-x'],
    ],
    [
      'the last day that counts',
      [bank('a', '2026-03-06', 100)],
      [book('x', '2026-03-01', 100)],
      ['a-x'],
    ],
    ['a day more', [bank('a', '2026-03-07', 100)], [book('x', '2026-03-01', 100)], []],
    [
      'booked after the bank',
      [bank('a', '2026-03-01', 100)],
      [book('x', '2026-03-06', 100)],
      ['a-x'],
    ],
    ['a fen off', [bank('a', '2026-03-01', 100)], [book('x', '2026-03-01', 101)], []],
    ['the other side', [bank('a', '2026-03-01', 100)], [book('x', '2026-03-01', -100)], []],
    [
      'the nearest day',
      [bank('a', '2026-03-03', 100)],
      [book('x', '2026-03-01', 100), book('y', '2026-03-04', 100)],
      ['a-y'],
    ],
    [
      'the party before the day',
      [bank('a', '2026-03-03', 100, { counterparty: '幸福养殖有限公司' })],
      [book('x', '2026-03-03', 100), book('y', '2026-03-06', 100, { party: '幸福养殖' })],
      ['a-y'],
    ],
    [
      'the party in the summary',
      [bank('a', '2026-03-03', 100, { counterparty: '李四' })],
      [
        book('x', '2026-03-03', 100, { text: '收到张三租金' }),
        book('y', '2026-03-06', 100, { text: '收到李四租金' }),
      ],
      ['a-y'],
    ],
    [
      'the reference before the party',
      [bank('a', '2026-03-03', 100, { counterparty: '李四', reference: '00412' })],
      [
        book('x', '2026-03-03', 100, { party: '李四' }),
        book('y', '2026-03-06', 100, { text: '支票00412' }),
      ],
      ['a-y'],
    ],
    [
      'a short reference says nothing',
      [bank('a', '2026-03-03', 100, { reference: '12' })],
      [book('x', '2026-03-03', 100), book('y', '2026-03-06', 100, { text: '12号' })],
      ['a-x'],
    ],
    [
      'the earlier line where nothing tells them apart',
      [bank('b', '2026-03-02', 100), bank('a', '2026-03-01', 100)],
      [book('y', '2026-03-02', 100), book('x', '2026-03-01', 100), book('z', '2026-03-02', 100)],
      ['a-x', 'b-y'],
    ],
  ])('%s', (_what, bankLines, bookLines, expected) => {
    expect(pairs(bankLines, bookLines)).toEqual(expected);
    expect(pairs([...bankLines].reverse(), [...bookLines].reverse())).toEqual(expected);
  });

  const day = fc.nat(20).map((days) => addDays('2026-03-01', days));
  const amount = fc.constantFrom(-200, -100, 100, 200);

  it('is one to one, exact, in no order, and leaves nothing out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, amount), { maxLength: 15 }),
        fc.array(fc.tuple(day, amount), { maxLength: 15 }),
        fc.nat(6),
        (ofBank, ofBooks, days) => {
          const bankLines = ofBank.map(([on, fen], at) => bank(`a${at}`, on, fen));
          const bookLines = ofBooks.map(([on, fen], at) => book(`x${at}`, on, fen));
          const { matches, notInBooks, notAtBank } = matchBank(bankLines, bookLines, days);
          const once = (ids: string[]) => new Set(ids).size === ids.length;
          expect(once(matches.map(({ bankLine }) => bankLine))).toBe(true);
          expect(once(matches.map(({ bookLine }) => bookLine))).toBe(true);
          expect(matches.length + notInBooks.length).toBe(bankLines.length);
          expect(matches.length + notAtBank.length).toBe(bookLines.length);
          for (const { bankLine, bookLine } of matches) {
            const [a, x] = [
              bankLines.find(({ id }) => id === bankLine),
              bookLines.find(({ id }) => id === bookLine),
            ];
            expect(a?.amountFen).toBe(x?.amountFen);
            expect(addDays(a?.on ?? '', days) >= (x?.day ?? '')).toBe(true);
            expect(addDays(x?.day ?? '', days) >= (a?.on ?? '')).toBe(true);
          }
          // Nothing is left that could still be matched.
          for (const a of notInBooks)
            for (const x of notAtBank)
              expect(
                a.amountFen === x.amountFen &&
                  addDays(a.on, days) >= x.day &&
                  addDays(x.day, days) >= a.on,
              ).toBe(false);
          expect(
            matchBank([...bankLines].reverse(), [...bookLines].reverse(), days).matches,
          ).toEqual(matches);
        },
      ),
    );
  });
});

describe('the reconciliation', () => {
  it('comes to the same from both sides', () => {
    expect(reconcile(10_000, 10_250, [300, -50], [100, -100])).toEqual({
      books: { balanceFen: 10_000, plusFen: 300, minusFen: 50, adjustedFen: 10_250 },
      bank: { balanceFen: 10_250, plusFen: 100, minusFen: 100, adjustedFen: 10_250 },
      differenceFen: 0,
      findings: [],
    });
  });

  it('tells a difference', () => {
    const { differenceFen, findings } = reconcile(10_000, 10_001, [], []);
    expect(differenceFen).toBe(-1);
    expect(findings).toEqual([
      {
        level: 'error',
        code: 'bank.not-reconciled',
        params: { books: '100.00', bank: '100.01', difference: '0.01' },
      },
    ]);
  });

  it('agrees whatever is matched, where both sides began and moved alike', () => {
    const amounts = fc.array(fc.integer({ min: -1000, max: 1000 }));
    fc.assert(
      fc.property(fc.integer(), amounts, amounts, amounts, (start, both, atBank, inBooks) => {
        const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
        const books = start + sum(both) + sum(inBooks);
        const stated = start + sum(both) + sum(atBank);
        expect(reconcile(books, stated, atBank, inBooks).differenceFen).toBe(0);
      }),
    );
  });
});
