import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { booksOf } from '../../../electron/core/accounts/books.ts';
import { closePeriod, reopenPeriod } from '../../../electron/core/accounts/closePeriod.ts';
import { lastClosed } from '../../../electron/core/accounts/closedMonths.ts';
import { drill, drillSchema } from '../../../electron/core/accounts/drill.ts';
import { journal } from '../../../electron/core/accounts/journal.ts';
import { reverseVoucher } from '../../../electron/core/accounts/reverseVoucher.ts';
import { postDraft, saveVoucher, voidDraft } from '../../../electron/core/accounts/saveVoucher.ts';
import { statementAnswer } from '../../../electron/core/accounts/statementAnswer.ts';
import { trialBalance } from '../../../electron/core/accounts/trialBalance.ts';
import { postYearEnd } from '../../../electron/core/accounts/yearEnd.ts';
import { saveRecords } from '../../../electron/core/exchange/import/saveRecords.ts';
import { Refusal } from '../../../electron/core/refusal.ts';
import type { Session } from '../../../electron/core/session.ts';
import { check } from '../../../electron/core/store/check.ts';
import { lastAct, undo } from '../../../electron/core/store/undo.ts';
import { registers } from '../../../shared/registers/index.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import { netOf, on, rowsOf, village } from './support.ts';

const accounts = ['101', '102', '112', '113', '121', '151', '153', '201', '211', '241', '311'];
const results = ['501', '503', '504', '511', '513', '515'];
const account = fc.constantFrom(...accounts, ...results, ...results);
const day = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `${addMonths('2026-01', month)}-${String(date).padStart(2, '0')}`);

/** What somebody does at the books; `pick` is taken modulo how many there are. */
const deed = fc.record({
  what: fc.constantFrom(
    ...[
      'post',
      'post',
      'post',
      'post',
      'post',
      'post',
      'draft',
      'post-draft',
      'void',
      'reverse',
      'reverse',
      'file',
    ],
    ...['close', 'close', 'reopen', 'year-end', 'undo', 'unbalanced'],
  ),
  day,
  lines: fc.array(
    fc.record({ account, fen: fc.integer({ min: -900_000, max: 900_000 }), who: fc.nat(2) }),
    { minLength: 1, maxLength: 5, size: 'max' },
  ),
  against: account,
  type: fc.constantFrom('general', 'general', 'receipt', 'payment'),
  pick: fc.nat(40),
  yes: fc.boolean(),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

type Books = ReturnType<typeof village>;

/** The lines of a deed with one more that makes them balance, unless they are not to. */
function linesOf({ li, wang }: Books, { what, lines, against, yes }: Deed) {
  const parties = [null, li, wang];
  const drawn = lines.map(({ account: code, fen, who }) => ({
    account: code,
    party: parties[who] ?? null,
    debitFen: Math.max(fen, 0),
    creditFen: Math.max(-fen, 0),
  }));
  const net = drawn.reduce((sum, line) => sum + line.debitFen - line.creditFen, 0);
  const rest = what === 'unbalanced' ? net + 1 : net;
  const last = { account: against, debitFen: Math.max(-rest, 0), creditFen: Math.max(rest, 0) };
  return yes || rest !== 0 ? [...drawn, { ...last, party: null }] : drawn;
}

const idsOf = (session: Session, state: string): string[] =>
  rowsOf(session, 'vouchers')
    .filter((row) => row['state'] === state)
    .map(({ id }) => String(id));

/** What the program refuses does not happen; that is all that may go wrong. */
function work(books: Books, each: Deed): void {
  const { session } = books;
  const { what, day: on_, type, pick, yes } = each;
  const voucher = { day: on_, type, summary: '随手一笔', lines: linesOf(books, each) };
  const picked = (state: string): string => {
    const ids = idsOf(session, state);
    return ids[pick % Math.max(ids.length, 1)] ?? '';
  };
  switch (what) {
    case 'post':
    case 'unbalanced':
      saveVoucher(session, voucher, { post: true });
      break;
    case 'draft':
      saveVoucher(session, voucher, { post: false });
      break;
    case 'post-draft':
      postDraft(session, picked('draft'));
      break;
    case 'void':
      voidDraft(session, picked(yes ? 'draft' : 'posted'));
      break;
    case 'reverse': {
      const way = yes ? 'red-letter' : 'opposite';
      reverseVoucher(session, picked('posted'), { day: on_, reason: '记错', way });
      break;
    }
    case 'file':
      saveRecords(session, registers.vouchers, [
        { ...voucher, ...(yes && { number: (pick % 9) + 1 }) },
        { ...voucher, summary: '同一天又一笔' },
      ]);
      break;
    case 'close': {
      const last = lastClosed(session);
      const month = last === null ? '2026-01' : addMonths(last, 1);
      closePeriod(session, month, { confirm: true });
      break;
    }
    case 'reopen':
      reopenPeriod(session, lastClosed(session) ?? '2026-01', '补记');
      break;
    case 'year-end':
      postYearEnd(session, { year: 2026 });
      break;
    case 'undo': {
      const act = lastAct(session.store);
      // Nothing that was set up before the deeds.
      if (act?.what.startsWith('voucher') === true) {
        undo(session.store, { operatorId: session.operator.id }, act.seq);
      }
      break;
    }
    default:
      throw new Error(what);
  }
}

/** What was posted, as it can never change again. */
const postedNow = (session: Session): ReadonlyMap<string, string> => {
  const lines = Map.groupBy(rowsOf(session, 'voucherLines'), ({ voucher }) => String(voucher));
  return new Map(
    rowsOf(session, 'vouchers')
      .filter(({ state }) => state === 'posted')
      .map((row) => [String(row['id']), JSON.stringify([row, lines.get(String(row['id']))])]),
  );
};

/** Whatever was done: the books balance, nothing posted changed, and no number is missing or twice. */
function inOrder(session: Session, before: ReadonlyMap<string, string>, numbers: boolean): void {
  const after = postedNow(session);
  for (const [id, row] of before) expect(after.get(id)).toBe(row);
  expect(netOf(session)).toBe(0);
  const series = Map.groupBy(
    rowsOf(session, 'vouchers').filter(({ state }) => state === 'posted'),
    ({ type, day: on_ }) => `${String(type)} ${String(on_).slice(0, 7)}`,
  );
  for (const [key, own] of series) {
    const given = own.map(({ number }) => Number(number)).sort((a, b) => a - b);
    expect([key, new Set(given).size]).toEqual([key, given.length]);
    if (numbers) expect([key, given]).toEqual([key, given.map((_, at) => at + 1)]);
  }
  const drafts = rowsOf(session, 'vouchers').filter(({ state }) => state === 'draft');
  expect(drafts.every(({ number, closing }) => number === null && closing === null)).toBe(true);
}

/** All ways to a figure come to the same. */
function agreeing(session: Session): void {
  for (const period of ['2026-03', '2026-Q2', '2026', '2027-01']) {
    const trial = trialBalance(session, { period, details: false, idle: false });
    expect(trial.checks.filter(({ ok }) => !ok)).toEqual([]);
    for (const row of trial.rows.filter(({ level }) => level === 1)) {
      const asked = drillSchema.parse({ ...row.drill, limit: 0 });
      const { debitFen, creditFen } = drill(session, asked);
      expect([row.account, debitFen, creditFen]).toEqual([
        ...[row.account, row.turnover.debitFen, row.turnover.creditFen],
      ]);
      const own = journal(session, 'ledger', { period, account: row.account });
      const net = ({ debitFen: a, creditFen: b }: { debitFen: number; creditFen: number }) => a - b;
      expect([row.account, own.openingFen, own.closingFen]).toEqual([
        ...[row.account, net(row.opening), net(row.closing)],
      ]);
    }
    const { checks } = statementAnswer(session, 'balance-sheet', { period });
    const wrong = checks.filter(({ ok, level }) => !ok && level === 'error');
    // What is posted straight on 311 or 322 is no matter of the income statement.
    expect(wrong.filter(({ code }) => code !== 'statement.undistributed-differs')).toEqual([]);
  }
}

describe('the books, whatever is done to them', () => {
  test('balance to the fen, keep what was posted, and number it without gaps', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 5, maxLength: 50, size: 'max' }), (deeds) => {
        const books = village(on(2026, 12, 31));
        const { session } = books;
        let numbered = true;
        for (const each of deeds) {
          const before = postedNow(session);
          // A number that comes with a voucher may leave a gap, which is told at closing.
          if (each.what === 'file' && each.yes) numbered = false;
          try {
            work(books, each);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
          inOrder(session, before, numbered);
        }
        agreeing(session);
        expect(check(session.store)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('a reversal brings every account back to what it was', () => {
    fc.assert(
      fc.property(
        fc.array(deed, { minLength: 1, maxLength: 12, size: 'max' }),
        fc.boolean(),
        (deeds, red) => {
          const books = village(on(2026, 12, 31));
          const { session } = books;
          const written = deeds.flatMap((each) => {
            const lines = linesOf(books, { ...each, what: 'post' });
            const voucher = { day: each.day, summary: '一笔', lines };
            return saveVoucher(session, voucher, { post: true }).id ?? [];
          });
          for (const id of written) {
            const way = red ? 'red-letter' : 'opposite';
            const { findings } = reverseVoucher(session, id, {
              day: '2027-01-31',
              reason: '错',
              way,
            });
            expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
          }
          const sums = new Map<string, number>();
          for (const { account: code, party, debitFen, creditFen } of booksOf(session).turnovers) {
            const key = `${code}/${party ?? ''}`;
            sums.set(key, (sums.get(key) ?? 0) + debitFen - creditFen);
          }
          expect([...sums.values()].filter((fen) => fen !== 0)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
