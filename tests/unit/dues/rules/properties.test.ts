import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOf } from '../../../../shared/rules/calendar.ts';
import { type MonthShare, allocate } from '../../../../shared/rules/dues/allocate.ts';
import { arrears } from '../../../../shared/rules/dues/arrears.ts';
import { type CashBook, cash, checkCash } from '../../../../shared/rules/dues/cash.ts';
import { checkReceipt } from '../../../../shared/rules/dues/checkReceipt.ts';
import { type DueMonth, dueMonths } from '../../../../shared/rules/dues/dueMonths.ts';
import { type PaidShare, grid, openByMonth } from '../../../../shared/rules/dues/grid.ts';
import type { DuesReceipt } from '../../../../shared/rules/dues/receipt.ts';
import { checkReversal, reversedShares } from '../../../../shared/rules/dues/reversal.ts';
import {
  type History,
  allMonths,
  dayIn,
  firstMonth,
  history,
  historyAndLater,
  lastMonth,
  monthIn,
  together,
} from './histories.ts';
import { receiptOf } from './support.ts';

/** What somebody does at the desk: `part` is how much of the open amount, in hundredths. */
const deed = fc.record({
  on: dayIn(),
  what: fc.constantFrom(
    'pay',
    'pay',
    'pay',
    'pay',
    'voluntary',
    'large',
    'reverse',
    'remit',
    'return',
    'spend',
  ),
  month: monthIn(),
  count: fc.integer({ min: 1, max: 12 }),
  part: fc.constantFrom(1, 50, 99, 100, 100, 100),
  payer: fc.option(fc.constant('李四')),
  paidElsewhere: fc.boolean(),
  pick: fc.nat(20),
  amountFen: fc.integer({ min: 1, max: 300_000 }),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;
const deeds = fc
  .array(deed, { maxLength: 25 })
  .map((list) => list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));

interface Desk {
  readonly receipts: { readonly receipt: DuesReceipt; readonly shares: readonly MonthShare[] }[];
  readonly remittances: CashBook['remittances'][number][];
  readonly returns: CashBook['returns'][number][];
  readonly spendings: CashBook['spendings'][number][];
}

const paidShares = ({ receipts }: Desk): PaidShare[] =>
  receipts.flatMap(({ receipt, shares }) => shares.map((share) => ({ ...share, receipt })));
const bookOf = (desk: Desk): CashBook => ({
  ...desk,
  receipts: desk.receipts.map(({ receipt }) => receipt),
});
const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, each) => total + each, 0);
const accepted = (findings: readonly { readonly level: string }[]): boolean =>
  findings.every(({ level }) => level !== 'error');

/** Works through the deeds as the program would: what the checks refuse does not happen. */
function work(due: readonly DueMonth[], list: readonly Deed[]): Desk {
  const desk: Desk = { receipts: [], remittances: [], returns: [], spendings: [] };
  list.forEach((each, at) => doOne(desk, due, each, `r${at}`));
  return desk;
}

function doOne(desk: Desk, due: readonly DueMonth[], each: Deed, id: string): void {
  const { on, what, amountFen } = each;
  const { inHandFen, largeInHandFen } = cash(bookOf(desk), on);
  if (what === 'return') desk.returns.push({ on, amountFen });
  else if (what === 'remit') {
    if (inHandFen > 0) desk.remittances.push({ on, kind: 'dues', amountFen: inHandFen });
    if (largeInHandFen > 0) desk.remittances.push({ on, kind: 'large', amountFen: largeInHandFen });
  } else if (what === 'spend') {
    if (inHandFen > 0) desk.spendings.push({ on, amountFen: Math.min(amountFen, inHandFen) });
  } else if (what === 'reverse') reverse(desk, each, id);
  else receive(desk, due, each, id);
}

function reverse(desk: Desk, { on, pick }: Deed, id: string): void {
  const original = desk.receipts[pick % Math.max(1, desk.receipts.length)];
  if (original === undefined) return;
  const receipt = {
    ...original.receipt,
    id,
    amountFen: -original.receipt.amountFen,
    receivedOn: on,
    reverses: original.receipt.id,
    reversalReason: '记错',
  };
  const reversed = new Set(desk.receipts.flatMap(({ receipt: { reverses } }) => reverses ?? []));
  if (!accepted(checkReversal(receipt, original.receipt, reversed))) return;
  desk.receipts.push({ receipt, shares: reversedShares(original.shares) });
}

function receive(desk: Desk, due: readonly DueMonth[], each: Deed, id: string): void {
  const { on, what, payer, paidElsewhere, part } = each;
  const standing = new Map(due.map((one) => [one.month, one]));
  const open = openByMonth(grid(due, paidShares(desk), on).cells);
  const from = allMonths.indexOf(each.month);
  const months = allMonths
    .slice(from, from + each.count)
    .filter(
      (month) =>
        standing.get(month)?.state !== 'not-due' &&
        ((open.get(month) ?? 0) > 0 || standing.get(month)?.state === 'exempt'),
    );
  const openFen = sum(months.map((month) => open.get(month) ?? 0));
  const common = { id, receivedOn: on, payer, paidElsewhere, proof: '收据', reason: '外出' };
  const receipt =
    what === 'pay'
      ? receiptOf({
          ...common,
          months,
          amountFen: openFen === 0 ? each.amountFen : Math.ceil((openFen * part) / 100),
        })
      : receiptOf({
          ...common,
          kind: what === 'large' ? 'large' : 'voluntary',
          months: [],
          amountFen: what === 'large' ? 100_000 + each.amountFen : Math.ceil(each.amountFen / 3),
        });
  if (!accepted(checkReceipt(receipt, standing, open))) return;
  const { shares, findings } =
    what === 'pay' ? allocate(receipt.amountFen, months, open) : { shares: [], findings: [] };
  if (accepted(findings)) desk.receipts.push({ receipt, shares });
}

const dueOfHistory = ({ member, rows }: History): readonly DueMonth[] =>
  dueMonths(member, rows, firstMonth, lastMonth);

/** Every sum is taken here from the receipts themselves. */
function expectTiedOut(due: readonly DueMonth[], desk: Desk, asOf: string): void {
  const received = desk.receipts.filter(({ receipt }) => receipt.receivedOn <= asOf);
  const regular = received.filter(({ receipt }) => receipt.kind === 'regular');
  for (const { receipt, shares } of regular)
    expect(sum(shares.map(({ amountFen }) => amountFen))).toBe(receipt.amountFen);

  const { cells, totals } = grid(due, paidShares(desk), asOf);
  expect(totals.paidFen).toBe(sum(regular.map(({ receipt }) => receipt.amountFen)));
  expect(totals.paidFen).toBe(sum(cells.map(({ paidFen }) => paidFen)));
  expect(totals.dueFen).toBe(sum(due.map(({ amountFen }) => amountFen)));
  expect(totals.dueFen - totals.paidFen).toBe(
    totals.arrearsFen + totals.upcomingFen - totals.aboveFen,
  );
  const behind = arrears(cells, asOf);
  expect(behind.amountFen).toBe(totals.arrearsFen);
  expect(behind.level === 0).toBe(totals.arrearsFen === 0);
  // Who is behind is asked about the months of a running quarter too.
  const open = cells.filter(
    ({ month, dueFen, paidFen }) => paidFen < dueFen && lastDayOf(month) < asOf,
  );
  expect(behind.inARow).toBeLessThanOrEqual(open.length);
  if (behind.months.length === 0) expect(behind.inARow).toBe(0);

  const figures = cash(bookOf(desk), asOf);
  const small = received.filter(
    ({ receipt }) => receipt.kind !== 'large' && !receipt.paidElsewhere,
  );
  const elsewhere = received.filter(({ receipt }) => receipt.paidElsewhere);
  const out = (moves: readonly { readonly on: string; readonly amountFen: number }[]): number =>
    sum(moves.filter(({ on }) => on <= asOf).map(({ amountFen }) => amountFen));
  expect(figures.collectedFen).toBe(sum(small.map(({ receipt }) => receipt.amountFen)));
  expect(figures.elsewhereFen).toBe(sum(elsewhere.map(({ receipt }) => receipt.amountFen)));
  expect(figures.collectedFen + figures.elsewhereFen + figures.largeCollectedFen).toBe(
    sum(received.map(({ receipt }) => receipt.amountFen)),
  );
  expect(figures.inHandFen).toBe(
    figures.collectedFen -
      out(desk.remittances.filter(({ kind }) => kind === 'dues')) +
      out(desk.returns) -
      out(desk.spendings),
  );
  expect(figures.largeInHandFen).toBe(
    figures.largeCollectedFen - out(desk.remittances.filter(({ kind }) => kind === 'large')),
  );
}

describe('for any history', () => {
  test('grid, receipts, arrears and cash tie out on any day', () => {
    fc.assert(
      fc.property(history, deeds, dayIn(), (past, list, asOf) => {
        const due = dueOfHistory(past);
        const desk = work(due, list);
        for (const day of [asOf, lastDayOf(lastMonth)]) expectTiedOut(due, desk, day);
      }),
    );
  });

  test('so they do after rows were added for months that are paid already', () => {
    fc.assert(
      fc.property(history, deeds, history, dayIn(), (past, list, more, asOf) => {
        const desk = work(dueOfHistory(past), list);
        expectTiedOut(dueOfHistory({ ...past, rows: together(past.rows, more.rows) }), desk, asOf);
      }),
    );
  });

  test('only what was given for exempt months is above what is due, as long as no row is added', () => {
    fc.assert(
      fc.property(history, deeds, dayIn(), (past, list, asOf) => {
        const due = dueOfHistory(past);
        const { cells, totals } = grid(due, paidShares(work(due, list)), asOf);
        const unasked = cells.filter(({ dueFen }) => dueFen === 0);
        expect(totals.aboveFen).toBe(sum(unasked.map(({ paidFen }) => paidFen)));
        expect(cells.every(({ paidFen }) => paidFen >= 0)).toBe(true);
      }),
    );
  });

  test('a receipt and its reversal leave everything as it was', () => {
    fc.assert(
      fc.property(history, deeds, (past, list) => {
        const due = dueOfHistory(past);
        const desk = work(
          due,
          list.filter(({ what }) => what === 'pay' || what === 'reverse'),
        );
        const reversed = new Set(desk.receipts.map(({ receipt }) => receipt.reverses));
        const standing = desk.receipts.filter(
          ({ receipt }) => receipt.reverses === null && !reversed.has(receipt.id),
        );
        const asOf = lastDayOf(lastMonth);
        const without = grid(due, paidShares({ ...desk, receipts: standing }), asOf);
        expect(grid(due, paidShares(desk), asOf)).toEqual(without);
      }),
    );
  });

  test('remitting what is in hand never brings the cash below nothing, unless a receipt is reversed', () => {
    fc.assert(
      fc.property(history, deeds, (past, list) => {
        const desk = work(
          dueOfHistory(past),
          list.filter(({ what }) => what !== 'reverse'),
        );
        expect(checkCash(bookOf(desk))).toEqual([]);
      }),
    );
  });

  test('a past month gives what it gave, whatever begins in later months', () => {
    fc.assert(
      fc.property(historyAndLater, ({ upTo, then, now }) => {
        expect(dueMonths(now.member, now.rows, firstMonth, upTo)).toEqual(
          dueMonths(then.member, then.rows, firstMonth, upTo),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('and a past day gives what it gave, whatever is received later', () => {
    fc.assert(
      fc.property(history, deeds, dayIn(), (past, list, asOf) => {
        const due = dueOfHistory(past);
        const now = work(due, list);
        const then = work(
          due,
          list.filter(({ on }) => on <= asOf),
        );
        expect(grid(due, paidShares(now), asOf)).toEqual(grid(due, paidShares(then), asOf));
        expect(cash(bookOf(now), asOf)).toEqual(cash(bookOf(then), asOf));
      }),
    );
  });

  test('a month is worked out the same alone as among others', () => {
    fc.assert(
      fc.property(history, monthIn(), ({ member, rows }, month) => {
        const among = dueMonths(member, rows, firstMonth, lastMonth).find(
          (each) => each.month === month,
        );
        expect(dueMonths(member, rows, month, month)).toEqual([among]);
      }),
    );
  });
});

test('shares always come to the amount, none of them below nothing', () => {
  const openOf = fc.dictionary(monthIn(), fc.integer({ min: -1000, max: 5000 }), {
    minKeys: 1,
    maxKeys: 12,
  });
  fc.assert(
    fc.property(openOf, fc.integer({ min: 0, max: 80_000 }), (open, amountFen) => {
      const { shares, findings } = allocate(
        amountFen,
        Object.keys(open),
        new Map(Object.entries(open)),
      );
      expect(sum(shares.map((share) => share.amountFen))).toBe(amountFen);
      expect(shares.every((share) => share.amountFen >= 0)).toBe(true);
      if (!accepted(findings)) return;
      const most = (month: string): number => Math.max(0, open[month] ?? 0);
      const openFen = sum(Object.keys(open).map(most));
      if (openFen > 0)
        expect(shares.every((share) => share.amountFen <= most(share.month))).toBe(true);
    }),
  );
});
