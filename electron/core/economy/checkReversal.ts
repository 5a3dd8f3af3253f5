import type { Finding } from '../../../shared/fields/finding.ts';
import { assets } from '../../../shared/registers/assets.ts';
import { contractDues } from '../../../shared/registers/contractDues.ts';
import { contracts } from '../../../shared/registers/contracts.ts';
import { depreciations } from '../../../shared/registers/depreciations.ts';
import { distributionPlans } from '../../../shared/registers/distributionPlans.ts';
import { distributionShares } from '../../../shared/registers/distributionShares.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import { storedLines } from '../accounts/voucherDesk.ts';
import { getRecord } from '../registers/get.ts';
import type { Session } from '../session.ts';
import { contractFactsOf } from './contractFacts.ts';
import { afterAll, standingAt } from './contractStanding.ts';
import { recordsWith } from './estate.ts';
import { prepaidAccounts } from './prepaid.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';

const error = (code: string, params: Finding['params'] = {}): Finding => ({
  level: 'error',
  code,
  field: 'reverses',
  params,
});

/**
 * What keeps a voucher from being taken back: others that stand on it have to be taken back first,
 * the latest before the earliest.
 */
export const checkReversal = (session: Session, voucher: string): readonly Finding[] => [
  ...boughtAndDepreciated(session, voucher),
  ...depreciatedAndDisposed(session, voucher),
  ...distributedAndPaid(session, voucher),
  ...claimedAndReceived(session, voucher),
];

function boughtAndDepreciated({ store }: Session, voucher: string): readonly Finding[] {
  const cards = recordsWith(store, assets, 'voucher', voucher).filter(
    ({ id }) => recordsWith(store, depreciations, 'asset', id).length > 0,
  );
  // A voucher of the same file is not stored yet, and no card refers to it.
  if (cards.length === 0 || getRecord(store, vouchers, voucher)['source'] !== 'asset') return [];
  return cards.map((card) =>
    error('asset.depreciation-first', { name: textIn(card, 'name') ?? '' }),
  );
}

function depreciatedAndDisposed({ store }: Session, voucher: string): readonly Finding[] {
  const ids = recordsWith(store, depreciations, 'voucher', voucher).map((row) =>
    String(row['asset']),
  );
  return [...new Set(ids)]
    .map((id) => getRecord(store, assets, id))
    .filter((card) => textIn(card, 'disposedOn') !== null)
    .map((card) => error('asset.disposal-first', { name: textIn(card, 'name') ?? '' }));
}

function distributedAndPaid({ store }: Session, voucher: string): readonly Finding[] {
  return recordsWith(store, distributionPlans, 'voucher', voucher).flatMap((plan) => {
    const paid = recordsWith(store, distributionShares, 'plan', plan.id).filter(
      (share) => textIn(share, 'paidOn') !== null,
    );
    return paid.length === 0 ? [] : [error('distribution.paid-first', { count: paid.length })];
  });
}

/** What came in against a claim would clear nothing any more. */
function claimedAndReceived(session: Session, voucher: string): readonly Finding[] {
  const { store } = session;
  return recordsWith(store, contractDues, 'voucher', voucher).flatMap((row) => {
    const facts = contractFactsOf(session, getRecord(store, contracts, String(row['contract'])));
    const { settlement } = standingAt(facts, afterAll);
    const openFen = settlement.dues.find(({ due }) => due.id === row.id)?.openFen ?? 0;
    const { direction } = facts.contract;
    const side = direction === 'in' ? 'debitFen' : 'creditFen';
    const claimedFen = sumOf(
      storedLines(store, voucher)
        .filter((line) => textIn(line, 'account')?.startsWith(prepaidAccounts[direction]) !== true)
        .map((line) => numberIn(line, side) ?? 0),
    );
    return claimedFen > openFen
      ? [error('contract.receipts-first', { name: facts.contract.name })]
      : [];
  });
}
