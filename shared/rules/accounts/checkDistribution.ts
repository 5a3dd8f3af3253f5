import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import { daysBetween } from '../calendar.ts';
import type { DistributionPlan, MemberShare } from './distribution.ts';

/** Report, accounts and plan are open to the members before (domain.md 6.9, GKV). */
const leastOpenDays = 10;

/** The money that there is to pay out of, in fen, on the day of the plan. */
export interface FreeMoney {
  /** 101 and 102. */
  readonly cashFen: number;
  /** 241 and 231: money for one purpose. */
  readonly earmarkedFen: number;
  /** 201 and the borrowings in 221. */
  readonly borrowedFen: number;
}

/** What is known of how the plan came to be. */
export interface DistributionProcess {
  /** The meeting of members or representatives that approved it; null where there is none yet. */
  readonly approvedOn: string | null;
  /** From which day it was open to the members. */
  readonly openedOn: string | null;
  /** The day on which it is carried out, or today. */
  readonly asOf: string;
}

const error = (code: string, field: string, params?: Finding['params']): Finding => ({
  level: 'error',
  code,
  field,
  ...(params && { params }),
});
const warning = (code: string, field: string, params?: Finding['params']): Finding => ({
  ...error(code, field, params),
  level: 'warning',
});

/**
 * The rules over a plan's amounts (domain.md 6.9): no more than there is, to somebody, and neither
 * out of borrowings nor out of money for one purpose.
 */
export function checkPlan(
  plan: DistributionPlan,
  shares: readonly MemberShare[],
  money: FreeMoney,
): readonly Finding[] {
  const { reserveFen, membersFen, otherFen, distributableFen } = plan;
  const findings: Finding[] = [];
  const wantedFen = reserveFen + membersFen + otherFen;
  if (membersFen < 0 || otherFen < 0) findings.push(error('distribution.negative', 'membersFen'));
  if (distributableFen <= 0)
    findings.push(
      (wantedFen > 0 ? error : warning)('distribution.nothing', 'membersFen', {
        distributable: showYuan(distributableFen),
      }),
    );
  else if (wantedFen > distributableFen)
    findings.push(
      error('distribution.above-distributable', 'membersFen', {
        wanted: showYuan(wantedFen),
        distributable: showYuan(distributableFen),
        difference: showYuan(wantedFen - distributableFen),
      }),
    );
  findings.push(...checkShares(membersFen, shares), ...checkMoney(membersFen + otherFen, money));
  if (plan.reserveBaseFen > 0 && reserveFen === 0)
    findings.push(warning('distribution.no-reserve', 'reservePercent'));
  return findings;
}

function checkShares(membersFen: number, shares: readonly MemberShare[]): Finding[] {
  if (membersFen <= 0) return [];
  const sharedFen = shares.reduce((sum, { amountFen }) => sum + amountFen, 0);
  if (shares.every((holder) => holder.shares <= 0))
    return [error('distribution.no-shares', 'membersFen')];
  if (sharedFen === membersFen) return [];
  const params = {
    shared: showYuan(sharedFen),
    members: showYuan(membersFen),
    difference: showYuan(Math.abs(membersFen - sharedFen)),
  };
  return [error('distribution.shares-differ', 'membersFen', params)];
}

function checkMoney(
  paidOutFen: number,
  { cashFen, earmarkedFen, borrowedFen }: FreeMoney,
): Finding[] {
  const freeFen = Math.max(0, cashFen - earmarkedFen - borrowedFen);
  if (paidOutFen <= freeFen) return [];
  const params = { amount: showYuan(paidOutFen), free: showYuan(freeFen) };
  return [warning('distribution.not-own-money', 'membersFen', params)];
}

/**
 * What must have been done before a plan is posted (domain.md 6.9): approved by the members' or
 * representatives' meeting, and open to the members for ten days before.
 * @param leastDays how long it is open at least
 */
export function checkProcess(
  { approvedOn, openedOn, asOf }: DistributionProcess,
  leastDays: number = leastOpenDays,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (approvedOn === null) findings.push(error('distribution.not-approved', 'approvedOn'));
  else if (approvedOn > asOf)
    findings.push(error('distribution.approved-later', 'approvedOn', { on: approvedOn }));
  if (openedOn === null) {
    findings.push(warning('distribution.not-opened', 'openedOn', { least: leastDays }));
    return findings;
  }
  // It is to be open before the members decide on it.
  const days = daysBetween(openedOn, approvedOn ?? asOf);
  if (days < leastDays)
    findings.push(
      warning('distribution.opened-briefly', 'openedOn', {
        on: openedOn,
        days: Math.max(0, days),
        least: leastDays,
      }),
    );
  return findings;
}
