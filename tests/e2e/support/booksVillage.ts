import { Ledger } from '../../../electron/core/ledger.ts';
import { testDerivation, villageSetup } from '../../support/ledger.ts';

/** The instant at which the story of the books is told: January and February are over. */
export const booksClock = '2026-03-05T02:00:00Z';
export const booksToday = '2026-03-05';

/** A village that has never kept its accounts here: no balances, no parties, no vouchers. */
export async function booksVillage(dataDir: string): Promise<void> {
  const ledger = new Ledger({
    dataDir,
    derivation: testDerivation,
    now: () => new Date(booksClock),
  });
  await ledger.setUp(villageSetup, { demo: true });
  await ledger.close();
}
