import { contractAlerts } from '../../../shared/rules/accounts/contractAlerts.ts';
import {
  type ContractArrears,
  type Settlement,
  allocateReceipt,
  contractArrears,
  settle,
} from '../../../shared/rules/accounts/contractArrears.ts';
import { medianRent, rentPerMu } from '../../../shared/rules/accounts/rentPerMu.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { ContractFacts, KnownDue } from './contractFacts.ts';

/** How a contract stands at a day. */
export interface ContractStanding {
  readonly settlement: Settlement<KnownDue>;
  readonly arrears: ContractArrears<KnownDue>;
  /** What of each due was paid before its time and is still put aside. */
  readonly prepaid: ReadonlyMap<KnownDue, number>;
}

/** Every receipt counts, whenever it was. */
export const afterAll = '9999-12-31';

/** What is settled, late and put aside of a contract's dues at a day (domain.md 6.10). */
export function standingAt({ dues, receipts }: ContractFacts, asOf: string): ContractStanding {
  const settlement = settle(dues, receipts, asOf);
  return {
    settlement,
    arrears: contractArrears(settlement, asOf),
    prepaid: prepaidByDue({ dues, receipts: receipts.filter(({ day }) => day <= asOf) }),
  };
}

/**
 * Which due the money put aside is for: of each receipt its last shares, as the latest dues are
 * those before their time. What is above all that is due belongs to none. A due whose income was
 * booked has nothing put aside any more.
 */
function prepaidByDue({
  dues,
  receipts,
}: Pick<ContractFacts, 'dues' | 'receipts'>): ReadonlyMap<KnownDue, number> {
  const prepaid = new Map<KnownDue, number>();
  const before: { day: string; amountFen: number }[] = [];
  for (const { day, amountFen, prepaidFen } of receipts) {
    if (prepaidFen > 0) {
      const { shares, aboveFen } = allocateReceipt(amountFen, settle(dues, before, afterAll));
      let left = Math.max(0, prepaidFen - aboveFen);
      for (const { due, paidFen } of shares.toReversed()) {
        const part = Math.min(left, paidFen);
        left -= part;
        if (part > 0 && due.voucher === null) prepaid.set(due, (prepaid.get(due) ?? 0) + part);
      }
    }
    before.push({ day, amountFen });
  }
  return prepaid;
}

/** The village's median rents by kind of resource, in fen per mu and year (domain.md 6.10). */
export function medianRents(
  all: readonly ContractFacts[],
  asOf: string,
): ReadonlyMap<string, number | null> {
  const rents = new Map<string, number[]>();
  for (const { contract, resourceKind } of all) {
    const rent = contract.direction === 'in' ? rentPerMu(contract, asOf) : null;
    if (rent === null || resourceKind === null) continue;
    rents.set(resourceKind, [...(rents.get(resourceKind) ?? []), rent]);
  }
  return new Map([...rents].map(([kind, each]) => [kind, medianRent(each)]));
}

/** What is to be done about a contract at a day. */
export const alertsOf = (
  { contract, resourceKind }: ContractFacts,
  arrears: ContractArrears,
  seen: {
    readonly asOf: string;
    readonly expiryDays: readonly number[];
    readonly medianRentFen: number | null;
  },
): readonly Finding[] =>
  contractAlerts(contract, {
    asOf: seen.asOf,
    expiryDays: [...seen.expiryDays].sort((a, b) => b - a),
    arrears,
    resourceKind,
    rentPerMuFen: rentPerMu(contract, seen.asOf),
    medianRentFen: seen.medianRentFen,
  });
