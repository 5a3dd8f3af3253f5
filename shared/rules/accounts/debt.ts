import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import type { AnyRecord } from '../../registers/define.ts';
import { numberIn, textIn } from '../reading.ts';
import { sumOf } from '../sumOf.ts';
import { type AgeBand, ageBand } from './ageing.ts';
import { accruedInterest } from './interest.ts';

/** A debt, or its mirror, a claim, as the rules read it (registers debts, claims; domain.md 6.10). */
export interface Debt {
  readonly incurredOn: string | null;
  readonly principalFen: number;
  /** Per cent a year; 0 where there is none. */
  readonly rate: number;
  /** Interest that both sides agree is owed; null where it is reckoned by the rate. */
  readonly interestOwedFen: number | null;
  readonly dueOn: string | null;
  readonly settledOn: string | null;
}

/** A repayment of a debt, or what came in of a claim. */
export interface Repayment {
  /** ISO day. */
  readonly day: string;
  readonly principalFen: number;
  readonly interestFen: number;
}

/** @param record of debts */
export const readDebt = (record: AnyRecord): Debt => ({
  incurredOn: textIn(record, 'incurredOn'),
  principalFen: numberIn(record, 'principalFen') ?? 0,
  rate: numberIn(record, 'rate') ?? 0,
  interestOwedFen: numberIn(record, 'interestOwedFen'),
  dueOn: textIn(record, 'dueOn'),
  settledOn: textIn(record, 'settledOn'),
});

/** @param record of claims, which bear no interest */
export const readClaim = (record: AnyRecord): Debt => ({
  ...readDebt(record),
  principalFen: numberIn(record, 'amountFen') ?? 0,
  rate: 0,
  interestOwedFen: null,
});

/** @param record of debtPayments or claimReceipts */
export const readRepayment = (record: AnyRecord): Repayment => ({
  day: textIn(record, 'day') ?? '',
  principalFen: numberIn(record, 'principalFen') ?? numberIn(record, 'amountFen') ?? 0,
  interestFen: numberIn(record, 'interestFen') ?? 0,
});

/** How a debt or claim stands at the end of a day. */
export interface DebtStanding {
  readonly repaidFen: number;
  readonly balanceFen: number;
  readonly interestPaidFen: number;
  /** As agreed, or reckoned up to the day less what was paid; never below 0. */
  readonly interestOwedFen: number;
  /** Balance and interest. */
  readonly totalFen: number;
  /** From the day on which it arose; null where the day is not known or nothing is open. */
  readonly band: AgeBand | null;
  /** Its day is past and something is open. */
  readonly overdue: boolean;
  readonly findings: readonly Finding[];
}

/** The balance, interest and age of a debt or claim (domain.md 6.10). @param repayments later ones do not count yet */
export function debtAt(debt: Debt, repayments: readonly Repayment[], asOf: string): DebtStanding {
  const done = repayments.filter(({ day }) => day <= asOf);
  const repaidFen = sumOf(done.map(({ principalFen }) => principalFen));
  const interestPaidFen = sumOf(done.map(({ interestFen }) => interestFen));
  const balanceFen = debt.principalFen - repaidFen;
  const interestOwedFen =
    debt.interestOwedFen ?? Math.max(0, accruedInterest(debt, done, asOf) - interestPaidFen);
  const open = balanceFen > 0;
  return {
    repaidFen,
    balanceFen,
    interestPaidFen,
    interestOwedFen,
    totalFen: balanceFen + interestOwedFen,
    band: open ? ageBand(debt.incurredOn, asOf) : null,
    overdue: open && debt.dueOn !== null && debt.dueOn < asOf,
    findings: check(debt, balanceFen, asOf),
  };
}

function check({ settledOn, principalFen }: Debt, balanceFen: number, asOf: string): Finding[] {
  if (balanceFen < 0) {
    const params = { principal: showYuan(principalFen), above: showYuan(-balanceFen) };
    return [{ level: 'error', code: 'debt.repaid-above', params }];
  }
  const amount = showYuan(balanceFen);
  if (balanceFen > 0 && settledOn !== null && settledOn <= asOf)
    return [
      { level: 'warning', code: 'debt.settled-but-open', field: 'settledOn', params: { amount } },
    ];
  return [];
}

/** New debt is normally barred without the township's approval (domain.md 6.10, LOCAL). @param record of debts */
export const checkNewDebt = (record: AnyRecord): readonly Finding[] =>
  textIn(record, 'approval') === null && record['kind'] !== 'old'
    ? [{ level: 'warning', code: 'debt.not-approved', field: 'approval' }]
    : [];
