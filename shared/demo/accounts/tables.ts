import type { DemoRow } from '../person.ts';

/** The tables of the village's accounts. */
export type BooksTable =
  | 'accounts'
  | 'parties'
  | 'openingBalances'
  | 'vouchers'
  | 'voucherLines'
  | 'assets'
  | 'depreciations'
  | 'resources'
  | 'contracts'
  | 'contractDues'
  | 'contractReceipts'
  | 'debts'
  | 'debtPayments'
  | 'claims'
  | 'claimReceipts'
  | 'grants'
  | 'incomeRights'
  | 'disclosures'
  | 'bankAccounts'
  | 'bankLines'
  | 'cashCounts'
  | 'periodClosings';

/** In the order in which they are to be written; the months are closed last. */
export type VillageBooks = Readonly<Record<BooksTable, readonly DemoRow[]>>;
