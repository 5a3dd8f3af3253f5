import type { DemoRow } from '../person.ts';
import type { DemoVoucher } from './book.ts';
import * as words from './words.ts';

/** The rows of a voucher. */
export interface VoucherRow {
  readonly voucher: DemoVoucher;
  readonly row: DemoRow;
  readonly lines: readonly DemoRow[];
}

export interface VoucherRows {
  readonly vouchers: readonly VoucherRow[];
}

/**
 * Vouchers as rows of the registers, numbered without gaps in their months (domain.md 6.4).
 * @param vouchers by day
 */
export function voucherRows(vouchers: readonly DemoVoucher[], newId: () => string): VoucherRows {
  const numbers = new Map<string, number>();
  return {
    vouchers: vouchers.map((voucher) => {
      const month = voucher.day.slice(0, 7);
      const number = (numbers.get(month) ?? 0) + 1;
      numbers.set(month, number);
      return { voucher, row: rowOf(voucher, number), lines: linesOf(voucher, newId) };
    }),
  };
}

const rowOf = (voucher: DemoVoucher, number: number): DemoRow => {
  const { id, day, summary, source, event, attachments, reversal } = voucher;
  return {
    id,
    day,
    type: 'general',
    number,
    summary,
    attachments,
    state: 'posted',
    ...words.signers,
    source,
    event,
    redLetter: reversal === null ? null : true,
    reverses: reversal?.of ?? null,
    reversalReason: reversal?.reason ?? null,
  };
};

const linesOf = ({ id, lines }: DemoVoucher, newId: () => string): DemoRow[] =>
  lines.map(({ account, party, debitFen, creditFen, growthWay }, index) => ({
    id: newId(),
    voucher: id,
    position: index + 1,
    account,
    debitFen,
    creditFen,
    party,
    growthWay: growthWay ?? null,
  }));
