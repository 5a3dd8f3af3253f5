import { percentOf } from '../dues/percentOf.ts';
import { shareOut } from './shareOut.ts';

/** What a plan is worked out from, in fen. */
export interface DistributionBasis {
  /** 净收益 of the year; below 0 a loss. */
  readonly netIncomeFen: number;
  /** 年初未分配收益; below 0 a loss of earlier years. */
  readonly openingFen: number;
  /** 其他转入, e.g. from the reserve fund to cover losses; not below 0. */
  readonly transferredInFen: number;
  /** Share for the reserve fund by the charter: 20 is 20 %. */
  readonly reservePercent: number;
  /** For the members; null where they get all that is left. */
  readonly membersFen: number | null;
  /** 其他; not below 0. */
  readonly otherFen: number;
}

/** A member's or household's share in the quantified income rights. */
export interface RightHolder {
  readonly party: string;
  readonly shares: number;
}

/** What a plan comes to: rows 15 to 21 of the income statement (domain.md 6.8, 6.9). */
export interface DistributionPlan {
  /** 可分配收益: net income + opening + transferred in. Below 0 where losses are not covered. */
  readonly distributableFen: number;
  /** Of the net income of the year: what covers losses of earlier years. */
  readonly lossCoveredFen: number;
  /** The reserve share is taken of this: the year's income after losses are covered. */
  readonly reserveBaseFen: number;
  readonly reserveFen: number;
  readonly membersFen: number;
  readonly otherFen: number;
  /** 年末未分配收益; below 0 where more is given out than there is, or a loss is left. */
  readonly leftFen: number;
}

/**
 * The order of domain.md 6.9: losses of earlier years are covered first, then the reserve fund gets
 * its share, then the members, then others. What was left of earlier years had its reserve share
 * then, so that only this year's income is counted for it. A year with a loss gives no reserve.
 */
export function planDistribution(basis: DistributionBasis): DistributionPlan {
  const { netIncomeFen, openingFen, transferredInFen, otherFen } = basis;
  const distributableFen = netIncomeFen + openingFen + transferredInFen;
  const uncoveredFen = Math.max(0, -(openingFen + transferredInFen));
  const reserveBaseFen = Math.max(0, Math.min(netIncomeFen, distributableFen));
  const reserveFen = percentOf(reserveBaseFen, basis.reservePercent, 'fen');
  const restFen = Math.max(0, distributableFen - reserveFen - otherFen);
  const membersFen = basis.membersFen ?? restFen;
  return {
    distributableFen,
    lossCoveredFen: Math.min(uncoveredFen, Math.max(0, netIncomeFen)),
    reserveBaseFen,
    reserveFen,
    membersFen,
    otherFen,
    leftFen: distributableFen - reserveFen - membersFen - otherFen,
  };
}

/** What one member or household gets. */
export interface MemberShare extends RightHolder {
  readonly amountFen: number;
}

/**
 * The members' part shared out by their shares in the income rights (domain.md 6.9): whole fen, the
 * fen that are left to the largest remainders, so that together it is the amount exactly.
 */
export function shareAmongMembers(
  amountFen: number,
  holders: readonly RightHolder[],
): readonly MemberShare[] {
  const parts = shareOut(
    amountFen,
    holders.map(({ shares }) => shares),
  );
  return holders.map((holder, at) => ({ ...holder, amountFen: parts[at] ?? 0 }));
}

/** The whole yuan and fen that one share gets, for the plan as it is shown; null without shares. */
export function perShareFen(amountFen: number, holders: readonly RightHolder[]): number | null {
  const shares = holders.reduce((sum, holder) => sum + Math.max(0, holder.shares), 0);
  return shares === 0 ? null : amountFen / shares;
}
