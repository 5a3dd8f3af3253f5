import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { balancesOf } from '../../../../shared/rules/accounts/balances.ts';
import { type JournalBook, hledgerJournal } from '../../../../shared/rules/accounts/journalText.ts';
import { redLetterLines } from '../../../../shared/rules/accounts/reversal.ts';
import { addedUp, isInstalled } from '../../../support/plainTextAccounting.ts';
import { anyBooks, booksOf, credit, debit, fullChart, opens, plainChart } from './books.ts';

const voucher = (
  number: number | null,
  day: string,
  lines: JournalBook['vouchers'][number]['lines'],
  summary = '收租金',
) => ({ type: 'general', number, day, summary, lines });

const bookOf = (rest: Partial<JournalBook>): JournalBook => ({
  chart: plainChart,
  beginMonth: '2024-01',
  openings: [],
  vouchers: [],
  party: (id) => `户 ${id}`,
  language: 'zh',
  ...rest,
});

test('a journal as it is read', () => {
  const text = hledgerJournal(
    bookOf({
      chart: fullChart,
      openings: [opens('101', 100_050), opens('301', -100_050)],
      vouchers: [
        voucher(12, '2024-02-01', [debit('112', 5, 'zhang; [x]'), credit('50103', 5)]),
        voucher(1, '2024-01-31', [
          { ...debit('102', 120_000), summary: '租金: 2024-01' },
          credit('50103', 120_000),
        ]),
        voucher(2, '2024-02-02', redLetterLines([debit('101', 5), credit('504', 5)]), ' a\n b '),
      ],
    }),
  );
  expect(text.slice(text.indexOf('2024-01-01'))).toBe(`2024-01-01 * 期初余额
    资产:101 库存现金    1000.50 CNY
    所有者权益:301 资本    -1000.50 CNY

2024-01-31 * (记-001) 收租金
    资产:102 银行存款    1200.00 CNY
    ; 租金： 2024-01
    收入:501 经营收入:50103 出租收入    -1200.00 CNY

2024-02-01 * (记-012) 收租金
    资产:112 应收款    0.05 CNY
    ; party: 户 zhang； ［x］
    收入:501 经营收入:50103 出租收入    -0.05 CNY

2024-02-02 * (记-002) a b
    资产:101 库存现金    -0.05 CNY
    收入:504 其他收入    0.05 CNY
`);
  expect(text).toContain('account 收入:504 其他收入\n');
});

test('in English with English names', () => {
  const text = hledgerJournal(
    bookOf({
      language: 'en',
      vouchers: [voucher(1, '2024-01-31', [debit('101', 5), credit('504', 5)])],
    }),
  );
  expect(text).toContain('    Asset:101 Cash on hand    0.05 CNY');
  expect(text).toContain('(General-001)');
});

test('openings that do not balance show the difference, vouchers before the books are left out', () => {
  const text = hledgerJournal(
    bookOf({
      openings: [opens('101', 500)],
      vouchers: [voucher(1, '2023-12-31', [debit('101', 5), credit('504', 5)])],
    }),
  );
  expect(text).toContain('    所有者权益:期初差额    -5.00 CNY');
  expect(text).not.toContain('2023');
});

describe.each(['hledger', 'ledger'] as const)('%s', (name) => {
  const there = isInstalled(name);
  if (!there) console.log(`${name} is not installed: its reading of the journal is not checked`);

  it.skipIf(!there)('adds up the same balances from random books', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        anyBooks,
        fc.constantFrom('zh' as const, 'en' as const),
        ({ vouchers, rest }, language) => {
          const text = hledgerJournal({
            ...bookOf({ ...rest, language }),
            vouchers: vouchers.map(({ day, lines }, at) => voucher(at + 1, day, lines)),
          });
          const { details } = balancesOf(booksOf(vouchers, rest), {
            from: '2025-12',
            to: '2025-12',
          });
          const expected = new Map<string, number>();
          for (const { account, closingFen } of details)
            expected.set(account, (expected.get(account) ?? 0) + closingFen);
          expect(addedUp(name, text)).toEqual(
            new Map([...expected].filter(([, fen]) => fen !== 0)),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  it.skipIf(!there)('takes any words in summaries and names', { timeout: 60_000 }, () => {
    const strange = fc.oneof(
      fc.constantFrom(
        ...['; date:2024-13-01', '[2024-13-45]', '(x', '* !', '= {1}', '@ 5 USD', '| note', '"a'],
        ...['  two', 'tab\there', '\u0000', ':tag:', 'include x', '%1', '\\', "'", '💰', '\u2028'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(strange, { minLength: 40, maxLength: 40 }), (words) => {
        const vouchers = words.map((word, at) =>
          voucher(
            at + 1,
            '2024-05-01',
            [{ ...debit('112', 100, word), summary: words[at + 1] ?? word }, credit('501', 100)],
            word,
          ),
        );
        const text = hledgerJournal(bookOf({ vouchers, party: (id) => id }));
        expect(addedUp(name, text)).toEqual(
          new Map([
            ['112', 4000],
            ['501', -4000],
          ]),
        );
      }),
      { numRuns: 15 },
    );
  });
});
