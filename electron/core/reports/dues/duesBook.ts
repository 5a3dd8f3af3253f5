import { duesReceiptMonths } from '../../../../shared/registers/duesReceiptMonths.ts';
import { duesReceipts } from '../../../../shared/registers/duesReceipts.ts';
import { duesRemittances } from '../../../../shared/registers/duesRemittances.ts';
import { duesReturns } from '../../../../shared/registers/duesReturns.ts';
import { duesSpendings } from '../../../../shared/registers/duesSpendings.ts';
import type { AnyRecord } from '../../../../shared/registers/define.ts';
import type { MonthShare } from '../../../../shared/rules/dues/allocate.ts';
import type { CashBook, Moved } from '../../../../shared/rules/dues/cash.ts';
import { numberIn, textIn } from '../../../../shared/rules/reading.ts';
import { type DuesReceipt, readReceipt } from '../../../../shared/rules/dues/receipt.ts';
import { rowsOf } from '../../dues/duesFacts.ts';
import type { Store } from '../../store/store.ts';

/** A receipt as the sheets show it, with what of it is for which month. */
export interface BookReceipt extends DuesReceipt {
  /** 2026-0012: the year and the running number in four digits. */
  readonly number: string;
  readonly running: number;
  readonly way: string;
  readonly receiver: string | null;
  readonly remarks: string | null;
  readonly shares: readonly MonthShare[];
}

/** Money that went, with the record that tells of it. */
export interface BookMove extends Moved {
  readonly branch: string;
  readonly record: AnyRecord;
}

/** All that was received, remitted, allocated and spent, of all branches and years. */
export interface DuesBook {
  readonly receipts: readonly BookReceipt[];
  readonly remittances: readonly (BookMove & { readonly kind: 'dues' | 'large' })[];
  readonly returns: readonly BookMove[];
  readonly spendings: readonly BookMove[];
}

/** Reads the book of dues. */
export function duesBook(store: Store): DuesBook {
  const shares = Map.groupBy(rowsOf(store, duesReceiptMonths), ({ receipt }) => String(receipt));
  return {
    receipts: rowsOf(store, duesReceipts)
      .map((record) => bookReceipt(record, shares.get(String(record['id'])) ?? []))
      .sort((a, b) => compare(a.number, b.number) || compare(a.id, b.id)),
    remittances: rowsOf(store, duesRemittances)
      .map((record) => ({
        ...moveOf(record),
        kind: record['kind'] === 'large' ? ('large' as const) : ('dues' as const),
      }))
      .sort(byDay),
    returns: rowsOf(store, duesReturns).map(moveOf).sort(byDay),
    spendings: rowsOf(store, duesSpendings).map(moveOf).sort(byDay),
  };
}

/** What of the book is of one of these branches. */
export function bookOf(book: DuesBook, isIn: (branch: string) => boolean): DuesBook & CashBook {
  const own = <T extends { readonly branch: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ branch }) => isIn(branch));
  return {
    receipts: own(book.receipts),
    remittances: own(book.remittances),
    returns: own(book.returns),
    spendings: own(book.spendings),
  };
}

function bookReceipt(record: AnyRecord, shares: readonly AnyRecord[]): BookReceipt {
  const receipt = readReceipt(record);
  const running = numberIn(record, 'number') ?? 0;
  return {
    ...receipt,
    running,
    number: `${receipt.receivedOn.slice(0, 4)}-${String(running).padStart(4, '0')}`,
    way: textIn(record, 'way') ?? '',
    receiver: textIn(record, 'receiver'),
    remarks: textIn(record, 'remarks'),
    shares: shares
      .map((share) => ({
        month: textIn(share, 'month') ?? '',
        amountFen: numberIn(share, 'amountFen') ?? 0,
      }))
      .sort((a, b) => compare(a.month, b.month)),
  };
}

const moveOf = (record: AnyRecord): BookMove => ({
  on: textIn(record, 'on') ?? '',
  amountFen: numberIn(record, 'amountFen') ?? 0,
  branch: textIn(record, 'branch') ?? '',
  record,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byDay = (a: BookMove, b: BookMove): number => compare(a.on, b.on);
