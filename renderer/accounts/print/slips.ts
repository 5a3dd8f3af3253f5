import type { ShownLine, VoucherAnswer } from '../booksData.ts';

/** Half a page: so many lines of a voucher as have room on it. */
export interface Slip {
  readonly key: string;
  readonly voucher: VoucherAnswer;
  readonly lines: readonly ShownLine[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** So many lines have room; the sums stand on the last half page. */
export const linesOnSlip = 6;

/** Vouchers in halves of a sheet; a long one takes several. */
export const slipsOf = (vouchers: readonly VoucherAnswer[]): readonly Slip[] =>
  vouchers.flatMap((voucher) => {
    const pages = Math.max(1, Math.ceil(voucher.lines.length / linesOnSlip));
    return Array.from({ length: pages }, (_, at) => ({
      key: `${voucher.id}-${at}`,
      voucher,
      lines: voucher.lines.slice(at * linesOnSlip, (at + 1) * linesOnSlip),
      page: at + 1,
      pages,
    }));
  });
