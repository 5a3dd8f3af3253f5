import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { FreeMoney } from '../../../shared/rules/accounts/checkDistribution.ts';
import type { DistributionPlan } from '../../../shared/rules/accounts/distribution.ts';
import type { Named, VoucherMention } from '../accounts/answers.ts';
import type { NamedAccount } from './answers.ts';

// What /api/economy answers of distribution and grants (domain.md 6.9, 6.12). Money is whole fen.

/** A holder's part of a plan. */
export interface ShareRow {
  /** Null while it is not stored. */
  readonly id: string | null;
  readonly party: Named;
  readonly shares: number;
  readonly amountFen: number;
  readonly paidOn: string | null;
  readonly voucher: VoucherMention | null;
}

/** GET /distribution */
export interface DistributionAnswer {
  readonly year: number;
  readonly asOf: string;
  /** From the books, in fen. */
  readonly figures: {
    readonly incomeFen: number;
    readonly expenseFen: number;
    readonly netFen: number;
    readonly openingFen: number;
  };
  /** True once the year's income was transferred to 322. */
  readonly transferred: boolean;
  readonly money: FreeMoney;
  /** The stored plan, or what would be planned. */
  readonly plan: DistributionPlan & {
    /** Null where it is a proposal. */
    readonly id: string | null;
    readonly version: number | null;
    readonly reservePercent: number;
    readonly transferredFen: number;
    readonly otherNote: string | null;
    readonly openedOn: string | null;
    readonly approvedOn: string | null;
    readonly meeting: Named | null;
    readonly meetingNote: string | null;
    readonly remarks: string | null;
    readonly voucher: VoucherMention | null;
  };
  /** One share gets so much; a fraction of a fen is left in it; null without shares. */
  readonly perShareFen: number | null;
  readonly totalShares: number;
  readonly shares: readonly ShareRow[];
  readonly paidFen: number;
  readonly unpaidFen: number;
  /** proposal → draft → approved → posted → paid */
  readonly state: 'proposal' | 'draft' | 'approved' | 'posted' | 'paid';
  readonly findings: readonly Finding[];
  /** Years of which there is a plan. */
  readonly years: readonly number[];
}

/** GET /grants */
export interface GrantsAnswer {
  readonly rows: readonly {
    readonly id: string;
    readonly version: number;
    readonly record: AnyRecord;
    readonly name: string;
    readonly amountFen: number;
    readonly account: NamedAccount | null;
    readonly asset: Named | null;
    readonly quantified: boolean;
    readonly voucher: VoucherMention | null;
    /** Shares of the income rights that came of it. */
    readonly shares: number;
  }[];
  readonly totals: {
    readonly amountFen: number;
    readonly quantifiedFen: number;
    readonly open: number;
  };
}
