import type { DistributionAnswer } from '../../../electron/core/economy/answers.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { checkPlan } from '../../../shared/rules/accounts/checkDistribution.ts';
import {
  type DistributionPlan,
  perShareFen,
  planDistribution,
  shareAmongMembers,
} from '../../../shared/rules/accounts/distribution.ts';
import { readAmount, typedAmount } from '../../accounts/inputs/amount.ts';

/** The amounts of a plan as they are typed. */
export interface TypedPlan {
  readonly reservePercent: string;
  readonly transferred: string;
  /** Empty: all that is left. */
  readonly members: string;
  readonly other: string;
  readonly otherNote: string;
  readonly meeting: string | null;
  readonly meetingNote: string;
  readonly remarks: string;
}

/** What stands in the form at first. A proposal gives the members all that is left. */
export const typedPlan = ({ plan }: DistributionAnswer): TypedPlan => ({
  reservePercent: String(plan.reservePercent),
  transferred: typedAmount(plan.transferredFen),
  members: plan.id === null || plan.leftFen === 0 ? '' : typedAmount(plan.membersFen),
  other: typedAmount(plan.otherFen),
  otherNote: plan.otherNote ?? '',
  meeting: plan.meeting?.id ?? null,
  meetingNote: plan.meetingNote ?? '',
  remarks: plan.remarks ?? '',
});

/** The amounts as they are read; null where one cannot be. */
export interface ReadPlan {
  readonly reservePercent: number;
  readonly transferredFen: number;
  readonly membersFen: number | null;
  readonly otherFen: number;
}

/** A share in per cent as people type it. */
export function readPercent(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[%\s]/g, '');
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(plain)) return null;
  return Number(plain) <= 100 ? Number(plain) : null;
}

export function readPlan(typed: TypedPlan): ReadPlan | null {
  const [transferred, members, other] = [typed.transferred, typed.members, typed.other].map(
    readAmount,
  );
  const reservePercent = readPercent(typed.reservePercent);
  if (reservePercent === null || !transferred || !members || !other) return null;
  if (transferred.wrong || members.wrong || other.wrong) return null;
  return {
    reservePercent,
    transferredFen: transferred.fen ?? 0,
    membersFen: members.fen,
    otherFen: other.fen ?? 0,
  };
}

/** What the typed amounts come to, by the rules that the program itself goes by. */
export interface WorkedPlan {
  readonly plan: DistributionPlan;
  readonly perShareFen: number | null;
  readonly findings: readonly Finding[];
}

export function workOut(
  { figures, shares, money }: DistributionAnswer,
  read: ReadPlan,
): WorkedPlan {
  const plan = planDistribution({
    netIncomeFen: figures.netFen,
    openingFen: figures.openingFen,
    transferredInFen: read.transferredFen,
    reservePercent: read.reservePercent,
    membersFen: read.membersFen,
    otherFen: read.otherFen,
  });
  const holders = shares.map(({ party, shares: held }) => ({ party: party.id, shares: held }));
  return {
    plan,
    perShareFen: perShareFen(plan.membersFen, holders),
    findings: checkPlan(plan, shareAmongMembers(plan.membersFen, holders), money),
  };
}
