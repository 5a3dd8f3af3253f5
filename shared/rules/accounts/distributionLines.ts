import type { Finding } from '../../fields/finding.ts';
import type { ProposedLines } from './depreciationLines.ts';
import type { DistributionPlan, MemberShare } from './distribution.ts';
import { leafAccount } from './leafAccount.ts';
import type { Chart, Line } from './types.ts';

/** Where a distribution is booked (domain.md 6.4); each may be chosen otherwise. */
export interface DistributionAccounts {
  readonly reserve: string;
  readonly toReserve: string;
  readonly toMembers: string;
  readonly other: string;
  readonly transferredIn: string;
  /** What is owed to the members: 113 or 211. */
  readonly members: string;
  /** What the other distribution is owed on. */
  readonly otherOwed: string;
}

export const usualDistributionAccounts: DistributionAccounts = {
  reserve: '311',
  toReserve: '322@to-reserve',
  toMembers: '322@to-members',
  other: '322@distributed-other',
  transferredIn: '322@transferred-in',
  members: '113',
  otherOwed: '211',
};

/**
 * The voucher of a plan (domain.md 6.4, 6.9): what comes in from the reserve fund to cover losses,
 * the reserve share, what each member is to get and what others get. Paying it out is a voucher of
 * its own.
 * @param transferredInFen out of the reserve fund
 * @returns no lines where an account is missing (error `distribution.account-missing`)
 */
export function distributionLines(
  plan: Pick<DistributionPlan, 'reserveFen' | 'membersFen' | 'otherFen'>,
  shares: readonly MemberShare[],
  transferredInFen: number,
  chart: Chart,
  accounts: DistributionAccounts = usualDistributionAccounts,
): ProposedLines {
  // A chart without an account of its own for it takes it with what is undistributed.
  const transferredIn = leafAccount(chart, accounts.transferredIn)
    ? accounts.transferredIn
    : '322@undistributed';
  return proposed(chart, [
    debit(accounts.reserve, transferredInFen),
    credit(transferredIn, transferredInFen),
    debit(accounts.toReserve, plan.reserveFen),
    credit(accounts.reserve, plan.reserveFen),
    debit(accounts.toMembers, plan.membersFen),
    ...shares.map(({ party, amountFen }) => credit(accounts.members, amountFen, party)),
    debit(accounts.other, plan.otherFen),
    credit(accounts.otherOwed, plan.otherFen),
  ]);
}

const debit = (account: string, debitFen: number, party: string | null = null): Line => ({
  account,
  party,
  debitFen,
  creditFen: 0,
});
const credit = (account: string, creditFen: number, party: string | null = null): Line => ({
  account,
  party,
  debitFen: 0,
  creditFen,
});

/** On the leaves, without the lines of nothing. */
function proposed(chart: Chart, wanted: readonly Line[]): ProposedLines {
  const moving = wanted.filter((line) => line.debitFen !== 0 || line.creditFen !== 0);
  const missing = [...new Set(moving.map(({ account }) => account))].filter(
    (account) => leafAccount(chart, account) === null,
  );
  if (missing.length > 0)
    return {
      lines: [],
      findings: missing.map((account): Finding => ({
        level: 'error',
        code: 'distribution.account-missing',
        params: { account: account.slice(0, 3) },
      })),
    };
  return {
    lines: moving.map((line) => ({
      ...line,
      account: leafAccount(chart, line.account) ?? line.account,
    })),
    findings: [],
  };
}
