import type { Finding } from '../../../shared/fields/finding.ts';
import type { Label } from '../../../shared/label.ts';
import type { SignedTerm } from '../../../shared/rules/accounts/figureTerms.ts';
import type { TrialAmounts } from '../../../shared/rules/accounts/trialBalance.ts';
import type { BooksCheck } from '../../../shared/rules/accounts/types.ts';
import type { Named } from './answers.ts';

// The statements, the journals and the figures, as `answers.ts`.

export interface ShownTrialRow extends TrialAmounts {
  readonly account: string;
  readonly name: Label;
  readonly party: Named | null;
  readonly level: number;
  readonly drill: Drill;
}

export interface TrialBalanceAnswer {
  readonly period: ShownPeriod;
  readonly rows: readonly ShownTrialRow[];
  readonly totals: TrialAmounts;
  readonly checks: readonly BooksCheck[];
}

/** A period as it was asked for (`2026`, `2026-Q3`, `2026-11`), with its months. */
export interface ShownPeriod {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** Which lines of vouchers a figure is made of: what `GET /drill` takes. */
export interface Drill {
  /** Codes, each with all below it. */
  readonly accounts: readonly string[];
  /** Only of these accounts and parties, where given. */
  readonly details?: readonly { readonly account: string; readonly party: string | null }[];
  /**
   * Besides the accounts: what stands under a code, only the accounts and parties with a debit (D)
   * or credit (C) balance, or the sub-accounts with a role, where that is said.
   */
  readonly terms?: readonly DrillTerm[];
  /** What stood on these at the beginning comes before the lines, as what is carried forward. */
  readonly carried?: readonly DrillTerm[];
  /** First and last month; without a first from the beginning of the books, the opening balance with it. */
  readonly from: string | null;
  readonly to: string;
  /** Closing vouchers are left out. */
  readonly plain: boolean;
}

/** What is added by one term and deducted by another is no part of the figure. */
export type DrillTerm = SignedTerm;

/** A figure of a statement. */
export interface StatementAmount {
  /** Null where nothing stands in the column, as in a heading. */
  readonly fen: number | null;
  /** Null where no vouchers stand behind it. */
  readonly drill: Drill | null;
}

export interface ShownStatementRow extends Label {
  readonly position: number;
  readonly row: number | null;
  readonly side: 'left' | 'right' | null;
  readonly style: 'heading' | 'row' | 'sub' | 'total';
  /** Balance sheet: at the end, at the year's begin. Income statement: this period, the one before. */
  readonly amounts: readonly [StatementAmount, StatementAmount];
}

export interface StatementAnswer {
  readonly statement: string;
  readonly period: ShownPeriod;
  readonly rows: readonly ShownStatementRow[];
  readonly checks: readonly BooksCheck[];
  /** Of the layout, e.g. a formula that cannot be read. */
  readonly findings: readonly Finding[];
}

/** A line of a journal or ledger. */
export interface JournalRow {
  /** Of the line. */
  readonly id: string;
  readonly voucher: string;
  readonly day: string;
  readonly type: string;
  readonly number: number;
  readonly account: string;
  readonly summary: string;
  /** The accounts on the other side, by code. */
  readonly counter: readonly { readonly code: string; readonly name: Label }[];
  readonly party: Named | null;
  readonly debitFen: number;
  readonly creditFen: number;
  /** After the line, debit positive. */
  readonly balanceFen: number;
}

/** 本月合计 and 本年累计, below the lines of a month. */
export interface JournalMonth {
  readonly month: string;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly yearDebitFen: number;
  readonly yearCreditFen: number;
  readonly balanceFen: number;
}

export interface Journal {
  readonly kind: 'cash' | 'bank' | 'ledger';
  readonly period: ShownPeriod;
  /** The account whose lines these are, its sub-accounts with it. */
  readonly account: { readonly code: string; readonly name: Label };
  /** The accounts that there are to choose from. */
  readonly accounts: readonly { readonly code: string; readonly name: Label }[];
  readonly party: Named | null;
  readonly openingFen: number;
  readonly rows: readonly JournalRow[];
  readonly months: readonly JournalMonth[];
  readonly closingFen: number;
}

/** A line behind a figure. */
export interface DrilledLine {
  readonly id: string;
  readonly voucher: string;
  readonly day: string;
  readonly type: string;
  readonly number: number;
  readonly account: string;
  readonly name: Label;
  readonly summary: string;
  readonly party: Named | null;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly closing: boolean;
}

export interface DrillAnswer {
  /** What the opening balances bring, where the figure goes back to them; debit positive. */
  readonly openingFen: number;
  readonly lines: readonly DrilledLine[];
  /** Of all lines, also where only the first were asked for. */
  readonly total: number;
  readonly debitFen: number;
  readonly creditFen: number;
  /** openingFen + debit − credit. */
  readonly sumFen: number;
}

/** What a party owes (debit) or is owed (credit). */
export interface PartyBalance {
  readonly account: string;
  readonly name: Label;
  readonly party: Named | null;
  readonly openingFen: number;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly closingFen: number;
  /** The last day on which something moved in the period or before. */
  readonly lastOn: string | null;
}

export interface PartiesAnswer {
  readonly account: string;
  readonly period: ShownPeriod;
  readonly rows: readonly PartyBalance[];
  readonly totals: {
    readonly openingFen: number;
    readonly debitFen: number;
    readonly creditFen: number;
    readonly closingFen: number;
    /** What is owed to the collective and what it owes, not set off against each other. */
    readonly owingFen: number;
    readonly owedFen: number;
  };
}

/** Income by where it came from (domain.md 6.12). */
export interface IncomeAnswer {
  readonly period: ShownPeriod;
  readonly months: readonly string[];
  readonly rows: readonly {
    readonly account: string;
    readonly name: Label;
    /** Code of growthWays; null where none was given. */
    readonly growthWay: string | null;
    readonly monthsFen: readonly number[];
    readonly amountFen: number;
    readonly drill: Drill;
  }[];
  /** The same by way of growth alone. */
  readonly ways: readonly { readonly growthWay: string | null; readonly amountFen: number }[];
  readonly totalFen: number;
}

/** The figures of the village in one year (domain.md 6.10, 6.12). */
export interface YearFigures {
  readonly year: number;
  /** The books do not hold the whole year. */
  readonly partial: boolean;
  readonly incomeFen: number;
  readonly expenseFen: number;
  readonly netFen: number;
  readonly operatingIncomeFen: number;
  readonly subsidyFen: number;
  readonly assetsFen: number;
  readonly liabilitiesFen: number;
  readonly liquidAssetsFen: number;
  readonly equityFen: number;
  /** 0 without income, then 1 …; an index into `tiers`. */
  readonly tier: number;
  readonly shell: boolean;
  readonly debtRatio: number | null;
  readonly indebted: boolean;
  readonly indebtedReasons: readonly string[];
  /** Of operating income against the year before; null where there is none or it was nothing. */
  readonly growth: number | null;
}

export interface FiguresAnswer {
  readonly year: number;
  /** Oldest first, up to the year asked for. */
  readonly years: readonly YearFigures[];
  readonly tiers: readonly {
    readonly tier: number;
    readonly fromFen: number | null;
    readonly belowFen: number | null;
    readonly label: Label;
  }[];
  /** Operating income of the year by second-level account, the largest first. */
  readonly sources: readonly {
    readonly code: string;
    readonly name: Label;
    readonly amountFen: number;
    readonly share: number;
  }[];
  readonly largestShare: number;
  readonly herfindahl: number;
  /** All income of the year by way of growth. */
  readonly ways: readonly { readonly growthWay: string | null; readonly amountFen: number }[];
  /** January to December: income and expenditure. */
  readonly months: readonly {
    readonly month: string;
    readonly incomeFen: number;
    readonly expenseFen: number;
  }[];
}
