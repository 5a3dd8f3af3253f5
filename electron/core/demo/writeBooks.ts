import type { VillageBooks } from '../../../shared/demo/accounts/tables.ts';
import type { Writing } from '../store/writing.ts';
import { asRecord } from './asRecord.ts';

/**
 * Writes the accounts of the demo. The store takes a voucher as a draft with its lines and then has
 * it posted; the months are closed when all is posted.
 */
export function writeBooks(writing: Writing, books: VillageBooks): void {
  const { vouchers, periodClosings, ...others } = books;
  for (const row of vouchers) writing.insert('vouchers', { ...asRecord(row), state: 'draft' });
  for (const [table, rows] of Object.entries(others))
    for (const row of rows) writing.insert(table, asRecord(row));
  for (const { id } of vouchers) writing.update('vouchers', id, { state: 'posted' });
  for (const row of periodClosings) writing.insert('periodClosings', asRecord(row));
}
