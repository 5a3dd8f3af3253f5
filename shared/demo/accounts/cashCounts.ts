import { pieces } from '../../rules/accounts/cashCount.ts';
import type { DemoRow } from '../person.ts';
import { cashOf } from './cashBox.ts';
import { fen, on } from './days.ts';
import { openingCashFen } from './openings.ts';
import type { VoucherRows } from './voucherRows.ts';
import * as words from './words.ts';

/** The days on which the cash box was counted, and the yuan that were missing. */
const counts = [
  ['06-30', 5],
  ['10-31', 0],
] as const;

/** Counts of the cash box by its notes and coins (domain.md 6.10). */
export const cashCountRows = ({ vouchers }: VoucherRows, newId: () => string): DemoRow[] =>
  counts.map(([monthDay, missing]) => {
    const countedOn = on(monthDay);
    const bookFen = vouchers
      .filter(({ voucher }) => voucher.day <= countedOn)
      .reduce((sum, { voucher }) => sum + cashOf(voucher), openingCashFen);
    const countedFen = bookFen - fen(missing);
    return {
      ...{ id: newId(), countedOn, bookFen, countedFen },
      reason: missing === 0 ? null : words.shortCash,
      ...words.cashCounter,
      ...inPieces(countedFen),
    };
  });

function inPieces(amountFen: number): Record<string, number> {
  let left = amountFen;
  return Object.fromEntries(
    pieces.map(({ key, fen: worth }) => {
      const count = Math.floor(left / worth);
      left -= count * worth;
      return [key, count];
    }),
  );
}
