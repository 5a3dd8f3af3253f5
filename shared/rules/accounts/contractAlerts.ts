import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import { addMonths, daysBetween } from '../calendar.ts';
import { type Contract, contractState, endOfTerm, hasTerm } from './contract.ts';
import type { ContractArrears } from './contractArrears.ts';

/** A lease of more years is void for the rest (civil code; domain.md 6.10). */
const longestLeaseYears = 20;

/** The statutory terms of contracting out land, by resourceKinds (domain.md 6.10, GKV). */
const statutoryYears: Readonly<Record<string, number>> = {
  arable: 30,
  grass: 50,
  forest: 70,
};

/** What the alerts of a contract look at beside the contract itself. */
export interface AlertFacts {
  /** ISO day. */
  readonly asOf: string;
  /** So many days before the end it is told, the largest first: 90, 30, 0. */
  readonly expiryDays: readonly number[];
  readonly arrears: ContractArrears;
  /** Code of resourceKinds; null where its subject is no resource. */
  readonly resourceKind: string | null;
  /** Rent per mu and year of the contract and the village's median for the kind; null where unknown. */
  readonly rentPerMuFen: number | null;
  readonly medianRentFen: number | null;
}

const warning = (code: string, field: string, params: Finding['params'] = {}): Finding => ({
  level: 'warning',
  code,
  field,
  params,
});
const asNote = (finding: Finding): Finding => ({ ...finding, level: 'note' });

/** What is to be done about a contract at a day (domain.md 6.10); nothing of one that was ended. */
export function contractAlerts(contract: Contract, facts: AlertFacts): readonly Finding[] {
  const state = contractState(contract, facts.asOf);
  const arrears = checkArrears(contract, facts);
  if (state === 'ended' || !hasTerm(contract)) return arrears;
  return [
    ...checkExpiry(contract, facts),
    ...checkTerm(contract, facts.resourceKind),
    ...arrears,
    ...(state === 'expired' ? [] : checkRent(contract, facts)),
  ];
}

function checkExpiry(
  { toOn, state }: Contract,
  { asOf, expiryDays }: AlertFacts,
): readonly Finding[] {
  const days = daysBetween(asOf, toOn);
  if (days < 0) return state === 'running' ? [warning('contract.over', 'state', { on: toOn })] : [];
  if (days === 0) return [warning('contract.ends-today', 'toOn', { on: toOn })];
  const reached = expiryDays.filter((each) => days <= each);
  if (reached.length === 0) return [];
  const finding = warning('contract.ends-soon', 'toOn', { on: toOn, days });
  // The first of several reminders only tells: there is time to prepare the next letting.
  const first = reached.length === 1 && expiryDays.some((each) => each > 0 && each < days);
  return [first ? asNote(finding) : finding];
}

function checkTerm(contract: Contract, resourceKind: string | null): readonly Finding[] {
  const longest =
    contract.kind === 'lease'
      ? longestLeaseYears
      : contract.kind === 'contracting'
        ? statutoryYears[resourceKind ?? '']
        : undefined;
  if (longest === undefined || endOfTerm(contract) <= addMonths(contract.fromOn, longest * 12))
    return [];
  return [
    contract.kind === 'lease'
      ? warning('contract.lease-too-long', 'toOn', { longest })
      : warning('contract.term-too-long', 'toOn', { longest }),
  ];
}

/** What they owe us is to be asked for; what we owe them is to be paid. */
function checkArrears({ direction }: Contract, { arrears }: AlertFacts): readonly Finding[] {
  const { amountFen, since, years } = arrears;
  if (since === null) return [];
  const ours = direction === 'out';
  const params = { amount: showYuan(amountFen), since };
  if (years < 1)
    return [{ level: 'note', code: ours ? 'contract.to-pay' : 'contract.unpaid', params }];
  return [
    {
      level: 'warning',
      code: ours ? 'contract.to-pay-for-years' : 'contract.unpaid-for-years',
      params: { ...params, years },
    },
  ];
}

function checkRent({ direction }: Contract, facts: AlertFacts): readonly Finding[] {
  const { rentPerMuFen, medianRentFen } = facts;
  if (direction === 'out' || rentPerMuFen === null || medianRentFen === null) return [];
  if (rentPerMuFen >= medianRentFen) return [];
  const params = { rent: showYuan(rentPerMuFen), median: showYuan(medianRentFen) };
  return [warning('contract.rent-low', 'yearlyFen', params)];
}
