import type { Finding } from '../../../shared/fields/finding.ts';
import type { Label } from '../../../shared/label.ts';
import type { Account } from '../../../shared/rules/accounts/types.ts';
import type { EventDirection } from '../../../shared/rules/accounts/voucherEvent.ts';

export type * from './bookAnswers.ts';
export type * from './closingAnswers.ts';

// What the routes of the books answer (domain.md 6). Money is whole fen; where one amount stands
// for a balance, debit is positive and credit negative. Days are ISO, months `YYYY-MM`.

/** A record that is named. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An account of the chart with what stands on it today, its sub-accounts with it. */
export interface ChartAccount extends Account {
  /** Lines may stand on it: no sub-account of it is in use. */
  readonly leaf: boolean;
  /** 1 for three digits, 2 for five. */
  readonly level: number;
  readonly balanceFen: number;
  /** The user's own row in the register `accounts`; null where the account is as shipped. */
  readonly recordId: string | null;
}

/** A usual sub-account that the chart has not. */
export interface SuggestedAccount extends Label {
  readonly code: string;
}

export interface ChartAnswer {
  readonly accounts: readonly ChartAccount[];
  readonly suggestions: readonly SuggestedAccount[];
}

/** A line of a voucher as it is shown. */
export interface ShownLine {
  readonly id: string;
  readonly position: number;
  readonly account: string;
  readonly name: Label;
  readonly summary: string | null;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly party: Named | null;
  readonly growthWay: string | null;
}

/** Another voucher, by what it is called in the books. */
export interface VoucherMention {
  readonly id: string;
  readonly type: string;
  readonly number: number | null;
  readonly day: string;
}

/** A voucher as it is listed. */
export interface ListedVoucher {
  readonly id: string;
  readonly version: number;
  readonly type: string;
  /** Null while it is a draft. */
  readonly number: number | null;
  readonly day: string;
  readonly summary: string;
  readonly state: 'draft' | 'posted';
  readonly source: string;
  readonly event: string | null;
  readonly redLetter: boolean;
  readonly closing: boolean;
  readonly attachments: number | null;
  readonly preparedBy: string | null;
  readonly checkedBy: string | null;
  readonly postedBy: string | null;
  readonly cashier: string | null;
  readonly reverses: VoucherMention | null;
  readonly reversedBy: VoucherMention | null;
  readonly reversalReason: string | null;
  readonly remarks: string | null;
  /** Sum of the debit side. */
  readonly amountFen: number;
  readonly lines: readonly ShownLine[];
}

export interface VoucherListAnswer {
  /** Of all that fit, not of the page alone. */
  readonly total: number;
  readonly debitFen: number;
  readonly vouchers: readonly ListedVoucher[];
}

/** One voucher with its neighbours by day, type and number. */
export interface VoucherAnswer extends ListedVoucher {
  readonly voidedAt: string | null;
  /** Posted, not taken back yet and not itself a reversal. */
  readonly canReverse: boolean;
  /** Its month is closed. */
  readonly closedMonth: boolean;
  readonly previous: string | null;
  readonly next: string | null;
}

/** What came of writing a voucher; `id` is there where it was written, `number` where it was posted. */
export interface Written {
  readonly id?: string;
  readonly number?: number | null;
  readonly findings: readonly Finding[];
}

/** The voucher that would be written. */
export interface PlannedVoucher {
  readonly day: string;
  readonly type: string;
  /** The number that it would get; null where it could not be posted. */
  readonly number: number | null;
  readonly summary: string;
  readonly attachments: number | null;
  readonly event: string | null;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly lines: readonly Omit<ShownLine, 'id'>[];
  readonly findings: readonly Finding[];
}

/** What came of posting several drafts. */
export interface PostedAnswer {
  readonly posted: readonly { readonly id: string; readonly number: number }[];
  /** Those that stayed drafts, with the reason. */
  readonly refused: readonly { readonly id: string; readonly findings: readonly Finding[] }[];
}

/** An account that an event may be booked on. */
export interface OfferedAccount {
  readonly code: string;
  readonly name: Label;
  readonly byParty: boolean;
}

/** An everyday event with the accounts that it offers, the usual one first. */
export interface OfferedEvent {
  readonly key: string;
  readonly label: Label;
  readonly direction: EventDirection;
  readonly debit: readonly OfferedAccount[];
  readonly credit: readonly OfferedAccount[];
  readonly asksParty: boolean;
  readonly asksGrowthWay: boolean;
  readonly summary: string | null;
  readonly note: Label | null;
}

export interface EventsAnswer {
  readonly events: readonly OfferedEvent[];
}
