import type { Value } from '../../fields/field.ts';
import type { DemoRow } from '../person.ts';
import type { BooksTable, VillageBooks } from './tables.ts';

/** Fields that say on which day a row comes to be. */
const dayOf: Partial<Record<BooksTable, string>> = {
  vouchers: 'day',
  contractReceipts: 'day',
  debtPayments: 'day',
  claimReceipts: 'day',
  bankLines: 'day',
  assets: 'acquiredOn',
  grants: 'receivedOn',
  incomeRights: 'fromOn',
  disclosures: 'fromOn',
  cashCounts: 'countedOn',
  periodClosings: 'closedOn',
};

/** Parts that go with their whole. */
const wholeOf: Partial<Record<BooksTable, string>> = {
  voucherLines: 'voucher',
  depreciations: 'voucher',
};

/** What there is of the year on a day: later rows are left out, and what rows say of later vouchers. */
export function upTo(until: string, books: VillageBooks): VillageBooks {
  const come = (row: DemoRow, field: string | undefined): boolean =>
    field === undefined || String(row[field]) <= until;
  const kept = new Set(books.vouchers.filter((row) => come(row, 'day')).map(({ id }) => id));
  const isLater = (id: Value | undefined): boolean => typeof id === 'string' && !kept.has(id);
  // The keys of a record of all tables.
  const tables = Object.keys(books) as BooksTable[];
  const entries = tables.map((table): [BooksTable, DemoRow[]] => {
    const whole = wholeOf[table];
    const rows = books[table]
      .filter((row) => come(row, dayOf[table]))
      .filter((row) => whole === undefined || !isLater(row[whole]))
      .map((row) => (isLater(row['voucher']) ? { ...row, ...notYet(row) } : row));
    return [table, rows];
  });
  return Object.fromEntries(entries) as Record<BooksTable, DemoRow[]>; // of all tables, as above
}

/** Without the voucher, and without the day on which it will be quantified. */
const notYet = (row: DemoRow): Record<string, null> => ({
  voucher: null,
  ...('quantifiedOn' in row && { quantifiedOn: null, sharePercent: null }),
});
