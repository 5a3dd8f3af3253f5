import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { Named, VoucherMention } from '../accounts/answers.ts';
import type { NamedAccount, ShownVoucher } from './answers.ts';

// What /api/economy answers of assets and their depreciation (domain.md 6.5). Money is whole fen.

/** An asset card with what the books say of it. */
export interface AssetRow {
  readonly id: string;
  readonly version: number;
  /** The card, with the keys of the register assets. */
  readonly record: AnyRecord;
  readonly name: string;
  readonly code: string | null;
  /** The accounts as the rules take them, also where the card leaves them out. */
  readonly account: NamedAccount;
  readonly expenseAccount: NamedAccount;
  readonly costFen: number;
  /** Taken over and posted up to and with the month of the day. */
  readonly accumulatedFen: number;
  readonly netFen: number;
  /** Of the month of the day: what is due, and whether it is posted; 0 where nothing is. */
  readonly monthFen: number;
  /**
   * `posted` and `due`: depreciation of the month. `none`: not depreciated. `later`: from next
   * month on. `full`: nothing is left. `disposed`: gone at the day.
   */
  readonly state: 'posted' | 'due' | 'none' | 'later' | 'full' | 'disposed';
  /** The last month that is posted. */
  readonly postedTo: string | null;
  readonly voucher: VoucherMention | null;
  readonly findings: readonly Finding[];
}

/** GET /assets */
export interface AssetsAnswer {
  readonly asOf: string;
  readonly rows: readonly AssetRow[];
  readonly totals: AssetTotals;
  readonly byClass: readonly (AssetTotals & { readonly class: string })[];
  readonly byCategory: readonly (AssetTotals & { readonly category: string })[];
}

/** Of assets that are held. */
export interface AssetTotals {
  readonly count: number;
  readonly costFen: number;
  readonly accumulatedFen: number;
  readonly netFen: number;
  readonly idle: number;
}

/** What one asset is depreciated by in a month. */
export interface DepreciationRow {
  readonly asset: Named;
  readonly code: string | null;
  readonly method: 'straight-line' | 'work-done';
  readonly expenseAccount: NamedAccount;
  readonly costFen: number;
  readonly accumulatedFen: number;
  /** Of the month; 0 for work-done until its work is given. */
  readonly amountFen: number;
  /** The unit of work that is asked for; null for straight-line. */
  readonly workUnit: string | null;
  readonly workTotal: number | null;
  readonly workBefore: number;
}

/** GET /depreciation: of the month asked for, or of the earliest that is due. */
export interface DepreciationAnswer {
  readonly month: string;
  /** The earliest month in which something is due and not posted; null where nothing is. */
  readonly earliest: string | null;
  /** The months before this one in which something is due and not posted. */
  readonly missed: readonly string[];
  /** What is due and not posted. */
  readonly rows: readonly DepreciationRow[];
  readonly amountFen: number;
  /** What is posted of the month already. */
  readonly postedFen: number;
  readonly postedCount: number;
  readonly vouchers: readonly VoucherMention[];
  /** The day that the voucher gets: the month's last, or of the first open month after it. */
  readonly day: string;
  readonly shown: ShownVoucher | null;
  readonly findings: readonly Finding[];
}
