import { addMonths } from '../../rules/calendar.ts';
import { Chance, demoIds } from '../chance.ts';
import { demoYear } from '../distributions.ts';
import type { DemoRow } from '../person.ts';
import { DemoAssets } from './assets.ts';
import { demoBank } from './bank.ts';
import { DemoBook } from './book.ts';
import { withBankWalks } from './cashBox.ts';
import { cashCountRows } from './cashCounts.ts';
import { accountRows } from './chart.ts';
import { claimsAndDebts } from './claimsAndDebts.ts';
import { demoContracts } from './contracts.ts';
import { demoEnd, monthOf } from './days.ts';
import { depreciate } from './depreciation.ts';
import { tellOccasions } from './occasions.ts';
import { openingCashFen, openingRows } from './openings.ts';
import { disclosureRows } from './openness.ts';
import { DemoParties } from './parties.ts';
import { regularMonth } from './regular.ts';
import { demoResources } from './resources.ts';
import { grantRows, rightRows } from './shares.ts';
import type { VillageBooks } from './tables.ts';
import { upTo } from './upTo.ts';
import { voucherRows } from './voucherRows.ts';
import { signers } from './words.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * The accounts of the village in the demo's year (domain.md 6), the same every time: more than three
 * hundred vouchers from the events of 6.4, with what they belong to.
 * @param until the last day that has come; what is later is not there yet
 */
export function villageBooks(until: string = demoEnd): VillageBooks {
  const chance = new Chance(20_261_125);
  const newId = demoIds(chance, Date.UTC(demoYear, 6, 1));
  const parties = new DemoParties(chance, newId);
  const assets = new DemoAssets(newId);
  const resources = demoResources(newId);
  const book = new DemoBook(newId, parties);
  for (const month of months)
    for (const happening of regularMonth(month, parties, chance)) book.happen(happening);
  const contracts = demoContracts({ parties, assets, resources: resources.ids, book, newId });
  const told = tellOccasions(book, parties);
  for (const key of ['desks', 'laptop', 'workshop', 'canal'])
    assets.get(key)['voucher'] = told.get(key) ?? null;
  const depreciations = months.flatMap((month) => depreciate(month, assets.rows, book, newId));
  const written = voucherRows(withBankWalks(book.vouchers, openingCashFen, newId), newId);
  const grants = grantRows(assets, told, newId);
  return upTo(until, {
    accounts: accountRows(newId),
    parties: parties.rows,
    openingBalances: openingRows(parties, assets, newId),
    vouchers: written.vouchers.map(({ row }) => row),
    voucherLines: written.vouchers.flatMap(({ lines }) => lines),
    grants,
    assets: assets.rows,
    depreciations,
    resources: resources.rows,
    ...contracts,
    ...claimsAndDebts(parties, told, newId),
    incomeRights: rightRows(parties, grants, newId),
    disclosures: disclosureRows(newId),
    ...demoBank(written, parties, newId),
    cashCounts: cashCountRows(written, newId),
    periodClosings: closings(newId),
  });
}

/** Every month is closed on the fifth of the next. */
const closings = (newId: () => string): DemoRow[] =>
  months.map((month) => ({
    id: newId(),
    month: monthOf(month),
    closedOn: `${addMonths(monthOf(month), 1)}-05`,
    closedBy: signers.preparedBy,
  }));
