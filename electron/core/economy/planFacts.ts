import { distributionPlans } from '../../../shared/registers/distributionPlans.ts';
import { distributionShares } from '../../../shared/registers/distributionShares.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import {
  type DistributionBasis,
  type DistributionPlan,
  type MemberShare,
  planDistribution,
} from '../../../shared/rules/accounts/distribution.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { DistributionAnswer } from './answers.ts';
import { recordsOf, recordsWith } from './estate.ts';

/** A stored plan with the parts of the holders. */
export interface PlanFacts {
  readonly record: StoredRecord;
  readonly shares: readonly StoredRecord[];
}

/** All plans that are not voided, the latest year first. */
export const allPlans = ({ store }: Session): readonly StoredRecord[] =>
  recordsOf(store, distributionPlans).toSorted((a, b) => Number(b['year']) - Number(a['year']));

/** The plan of a year. */
export function planOf(session: Session, year: number): PlanFacts | undefined {
  const record = allPlans(session).find((plan) => plan['year'] === year);
  return record === undefined ? undefined : planFacts(session, record);
}

export const planFacts = ({ store }: Session, record: StoredRecord): PlanFacts => ({
  record,
  shares: recordsWith(store, distributionShares, 'plan', record.id),
});

/** What a stored plan comes to; its own figures, also where the books say something else since. */
export const readPlan = (record: AnyRecord): DistributionPlan =>
  withReserve(
    planDistribution({
      netIncomeFen: numberIn(record, 'netFen') ?? 0,
      openingFen: numberIn(record, 'openingFen') ?? 0,
      transferredInFen: numberIn(record, 'transferredFen') ?? 0,
      reservePercent: numberIn(record, 'reservePercent') ?? 0,
      membersFen: numberIn(record, 'membersFen'),
      otherFen: numberIn(record, 'otherFen') ?? 0,
    }),
    numberIn(record, 'reserveFen'),
  );

/** An imported plan may take another sum to the reserve than its percentage comes to. */
function withReserve(plan: DistributionPlan, reserveFen: number | null): DistributionPlan {
  if (reserveFen === null || reserveFen === plan.reserveFen) return plan;
  return { ...plan, reserveFen, leftFen: plan.leftFen + plan.reserveFen - reserveFen };
}

export const readShare = (record: AnyRecord): MemberShare => ({
  party: textIn(record, 'party') ?? '',
  shares: numberIn(record, 'shares') ?? 0,
  amountFen: numberIn(record, 'amountFen') ?? 0,
});

/** The basis of a plan by what the books say. */
export const basisOf = (
  figures: DistributionAnswer['figures'],
  asked: Pick<DistributionBasis, 'transferredInFen' | 'reservePercent' | 'membersFen' | 'otherFen'>,
): DistributionBasis => ({
  netIncomeFen: figures.netFen,
  openingFen: figures.openingFen,
  ...asked,
});
