import type { Finding } from '../../../shared/fields/finding.ts';
import type { Label } from '../../../shared/label.ts';
import type { BooksCheck } from '../../../shared/rules/accounts/types.ts';
import type { ShownLine } from './answers.ts';

// Opening balances, months and the year's end, as `answers.ts`.

/** An opening balance as it is entered. */
export interface OpeningRow {
  readonly account: string;
  readonly party: string | null;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly yearDebitFen: number;
  readonly yearCreditFen: number;
}

/** An opening balance as it is shown. */
export interface ShownOpening extends OpeningRow {
  readonly name: Label;
  readonly partyName: string | null;
}

export interface OpeningDraft {
  readonly begin: string;
  readonly rows: readonly OpeningRow[];
}

export interface OpeningAnswer {
  /** The first month of the books, and whether it was chosen or only follows from the vouchers. */
  readonly begin: string;
  readonly chosen: boolean;
  readonly rows: readonly ShownOpening[];
  /** Work that was kept unfinished. */
  readonly draft: OpeningDraft | null;
  readonly totals: {
    readonly debitFen: number;
    readonly creditFen: number;
    readonly differenceFen: number;
  };
  /** Why the opening balances cannot be changed: a refusal. */
  readonly locked: { readonly code: string; readonly params: Finding['params'] } | null;
  readonly findings: readonly Finding[];
}

/** What came of saving the opening balances. */
export interface OpeningSaved {
  readonly saved: boolean;
  readonly findings: readonly Finding[];
}

/** One thing that a month is looked through for before it is closed. */
export interface PeriodCheck extends BooksCheck {
  /** How many drafts, gaps …; what the amounts do not say. */
  readonly count: number | null;
}

/** A month of the books. */
export interface PeriodMonth {
  readonly month: string;
  readonly state: 'closed' | 'open' | 'future' | 'before';
  readonly vouchers: number;
  readonly drafts: number;
  /** Sum of the debit side of its vouchers. */
  readonly debitFen: number;
  readonly checks: readonly PeriodCheck[];
  readonly closing: { readonly closedOn: string; readonly closedBy: string | null } | null;
  readonly depreciation: {
    /** Assets that depreciate in the month and are not booked yet. */
    readonly due: number;
    readonly amountFen: number;
    /** All that is due is booked. */
    readonly posted: boolean;
  };
}

export interface PeriodsAnswer {
  readonly year: number;
  readonly begin: string;
  readonly months: readonly PeriodMonth[];
  /** The month that comes to be closed next; null where all up to now are closed. */
  readonly next: string | null;
  /** The month that can be reopened: the last closed. */
  readonly last: string | null;
  readonly yearEnd: { readonly posted: boolean };
}

/** What came of closing a month. */
export interface PeriodClosed {
  readonly closed: boolean;
  /** Warnings keep the month open unless they were confirmed. */
  readonly findings: readonly Finding[];
}

/** The transfer of a year's result (domain.md 6.4). */
export interface YearEndAnswer {
  readonly year: number;
  /** Already transferred. */
  readonly done: boolean;
  /** Income less expenditure, in fen. */
  readonly resultFen: number;
  readonly vouchers: readonly {
    readonly summary: string;
    readonly lines: readonly Omit<ShownLine, 'id'>[];
    readonly amountFen: number;
  }[];
  readonly findings: readonly Finding[];
}

export interface YearEndPosted {
  readonly vouchers: readonly { readonly id: string; readonly number: number }[];
  readonly findings: readonly Finding[];
}
