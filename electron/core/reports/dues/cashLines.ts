import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { addDays } from '../../../../shared/rules/calendar.ts';
import {
  type CashBook,
  type DuesCash,
  cash,
  checkCash,
} from '../../../../shared/rules/dues/cash.ts';
import { signedDay } from '../../../../shared/rules/period.ts';
import type { DuesBook } from './duesBook.ts';
import { sumFen } from '../columns.ts';
import { type DuesFrame, checkLine } from './frame.ts';

/** The cash before a span, at its end, and what came and went within it. */
export interface CashSpan {
  readonly opening: DuesCash;
  readonly now: DuesCash;
  readonly span: DuesCash;
}

/** @param from ISO day @param to ISO day */
export function cashBetween(book: CashBook, from: string, to: string): CashSpan {
  const [opening, now] = [cash(book, addDays(from, -1)), cash(book, to)];
  const less = (key: keyof DuesCash): number => now[key] - opening[key];
  return {
    opening,
    now,
    span: {
      collectedFen: less('collectedFen'),
      remittedFen: less('remittedFen'),
      returnedFen: less('returnedFen'),
      spentFen: less('spentFen'),
      inHandFen: less('inHandFen'),
      largeCollectedFen: less('largeCollectedFen'),
      largeRemittedFen: less('largeRemittedFen'),
      largeInHandFen: less('largeInHandFen'),
      elsewhereFen: less('elsewhereFen'),
    },
  };
}

/** The cash of the period of a sheet. */
export const cashIn = (book: CashBook, { period, endOn }: DuesFrame): CashSpan =>
  cashBetween(book, period.from, endOn);

/**
 * collected − remitted + returned − spent = in hand (domain.md 5.3), where what was collected is
 * once the sum of the receipts and once that of their months and of what was given beside them; and
 * a line of its own for a day on which less than nothing was in hand.
 * @param unit whose it is, where the sheet does not say so
 */
export function cashCheck(book: DuesBook, { endOn }: DuesFrame, unit?: string): Label[] {
  const now = cash(book, endOn);
  const byMonths =
    collectedByMonths(book, endOn) - now.remittedFen + now.returnedFen - now.spentFen;
  const line = checkLine(
    unit === undefined ? 'dues.check.cash' : 'dues.check.cash-of',
    {
      unit: unit ?? '',
      day: signedDay(endOn),
      collected: showYuan(now.collectedFen),
      remitted: showYuan(now.remittedFen),
      returned: showYuan(now.returnedFen),
      spent: showYuan(now.spentFen),
      inHand: showYuan(now.inHandFen),
    },
    [now.inHandFen, byMonths],
  );
  return [line, ...shortfalls(book, endOn)];
}

function collectedByMonths({ receipts }: DuesBook, endOn: string): number {
  const here = receipts.filter(
    ({ receivedOn, paidElsewhere, kind }) =>
      receivedOn <= endOn && !paidElsewhere && kind !== 'large',
  );
  return sumFen(here, ({ kind, amountFen, shares }) =>
    kind === 'regular' ? sumFen(shares, (share) => share.amountFen) : amountFen,
  );
}

function shortfalls(book: DuesBook, endOn: string): Label[] {
  const until = <T extends { readonly on: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ on }) => on <= endOn);
  const findings = checkCash({
    receipts: book.receipts.filter(({ receivedOn }) => receivedOn <= endOn),
    remittances: until(book.remittances),
    returns: until(book.returns),
    spendings: until(book.spendings),
  });
  return findings.map(({ code, params }) =>
    sheetText(code === 'dues.large-below-zero' ? 'dues.large-below-zero' : 'dues.cash-below-zero', {
      on: signedDay(String(params?.['on'])),
      amount: String(params?.['amount']),
    }),
  );
}
