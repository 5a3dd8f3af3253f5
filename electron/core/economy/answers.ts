import type { Finding } from '../../../shared/fields/finding.ts';
import type { Label } from '../../../shared/label.ts';
import type { ShownLine, VoucherMention } from '../accounts/answers.ts';

// What /api/economy answers (domain.md 6.5, 6.9 to 6.11). Money is whole fen, days are ISO days,
// months `YYYY-MM`.

export type { Named, VoucherMention } from '../accounts/answers.ts';
export type * from './assetAnswers.ts';
export type * from './bankAnswers.ts';
export type * from './contractAnswers.ts';
export type * from './debtAnswers.ts';
export type * from './distributionAnswers.ts';
export type * from './registerAnswers.ts';

/** An account of the chart. */
export interface NamedAccount extends Label {
  readonly code: string;
}

/** A voucher before it is written. */
export interface ShownVoucher {
  readonly day: string;
  readonly summary: string;
  readonly lines: readonly Omit<ShownLine, 'id'>[];
  readonly amountFen: number;
}

/**
 * What every act answers that moves money: receipt, repayment, disposal, depreciation, distribution.
 * All of it is written in one act with its vouchers, or nothing where there is an error. With
 * `plan: true` in the body nothing is written and the vouchers are shown.
 */
export interface Posting {
  /** The record that was written or changed: the card, the receipt, the plan; only where it was. */
  readonly id?: string;
  /** What would be written, or was. */
  readonly vouchers: readonly ShownVoucher[];
  /** What was written, in the same order; empty where nothing was. */
  readonly posted: readonly VoucherMention[];
  readonly findings: readonly Finding[];
}

/** What a save without a voucher answers; written where there is an id. */
export interface Kept {
  readonly id?: string;
  readonly findings: readonly Finding[];
}
