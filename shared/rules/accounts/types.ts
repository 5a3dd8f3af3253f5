import type { Label } from '../../label.ts';

// What the rules of the accounts hand to each other (domain.md 6). Money is whole fen, months are
// `YYYY-MM`; where one number stands for a balance, debit is positive and credit negative.

/** Where an account belongs: code list accountElements. */
export type AccountElement = 'asset' | 'liability' | 'equity' | 'cost' | 'income' | 'expense';

/** On which side its balance normally stands: code list accountSides. */
export type AccountSide = 'debit' | 'credit' | 'both';

/** An account of the chart, with what it inherits filled in (domain.md 6.2). */
export interface Account extends Label {
  /** Three digits, and two more for each level below. */
  readonly code: string;
  readonly element: AccountElement;
  readonly side: AccountSide;
  /** It is deducted from the assets that it belongs to. */
  readonly contra: boolean;
  /** Its lines name a party, e.g. the household. */
  readonly byParty: boolean;
  /** What the rules know it by: code list accountRoles. */
  readonly role: string | null;
  readonly stopped: boolean;
  readonly shipped: boolean;
}

/** An amount on either side. */
export interface DebitCredit {
  readonly debitFen: number;
  readonly creditFen: number;
}

/** The accounts in force; made by `chartOf`. */
export interface Chart {
  /** By code, the stopped ones too. */
  readonly accounts: readonly Account[];
  readonly find: (code: string) => Account | undefined;
  readonly parent: (code: string) => Account | undefined;
  /** Its sub-accounts of the next level that are in use. */
  readonly children: (code: string) => readonly Account[];
  /** It is in the chart and no sub-account of it is in use: lines may stand on it. */
  readonly isLeaf: (code: string) => boolean;
  /** The code itself and those of all its sub-accounts, the stopped ones too. */
  readonly under: (prefix: string) => readonly string[];
}

/** A line of a voucher: an amount on one of the two sides, negative only in red letters. */
export interface Line {
  readonly account: string;
  readonly party: string | null;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly summary?: string | null;
  readonly growthWay?: string | null;
}

/** All posted lines of an account and party in a month, summed. */
export interface MonthTurnover {
  readonly account: string;
  readonly party: string | null;
  readonly month: string;
  /** Of closing vouchers: statements of income leave them out. */
  readonly closing: boolean;
  readonly debitFen: number;
  readonly creditFen: number;
}

/** What stood on an account and party when the books began. */
export interface Opening {
  readonly account: string;
  readonly party: string | null;
  readonly debitFen: number;
  readonly creditFen: number;
  /** Turnover of the year before the beginning, for books that begin within a year. */
  readonly yearDebitFen: number;
  readonly yearCreditFen: number;
}

/** All that the sums are made of. */
export interface Books {
  readonly chart: Chart;
  /** The first month of the books. */
  readonly beginMonth: string;
  readonly openings: readonly Opening[];
  readonly turnovers: readonly MonthTurnover[];
}

/** A month, a quarter or a year; both months belong to it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What stands on a detail or an account, and what moved: debit positive in the single numbers. */
export interface Balance {
  readonly account: string;
  readonly party: string | null;
  /** At the beginning of the period. */
  readonly openingFen: number;
  /** Of the period. */
  readonly debitFen: number;
  readonly creditFen: number;
  /** Of the period, without closing vouchers. */
  readonly plainDebitFen: number;
  readonly plainCreditFen: number;
  /** From January to the end of the period. */
  readonly yearDebitFen: number;
  readonly yearCreditFen: number;
  /** At the end of the period. */
  readonly closingFen: number;
  /** At 1 January of the year in which the period ends. */
  readonly yearOpeningFen: number;
}

/** The balances of a period; made by `balancesOf`. */
export interface Balances {
  readonly period: Period;
  /** One for each account and party on which something stands or moved, by code and party. */
  readonly details: readonly Balance[];
  /** By code: the account's own amounts with those of all its sub-accounts; `party` is null. */
  readonly accounts: ReadonlyMap<string, Balance>;
  /** As in `accounts`; all zero where nothing ever moved. */
  readonly of: (code: string) => Balance;
}

/** A row of a statement's layout: register statementRows (domain.md 6.7, 6.8). */
export interface LayoutRow extends Label {
  readonly statement: StatementKey;
  /** Its place; with the statement the key under which a user's row stands in its place. */
  readonly position: number;
  /** The number that is printed, by which formulas name the row. */
  readonly row: number | null;
  readonly side: 'left' | 'right' | null;
  readonly formula: string | null;
  readonly style: 'heading' | 'row' | 'sub' | 'total';
  /** Worked out for the rows that name it, but not shown. */
  readonly off: boolean;
}

export type StatementKey =
  'balance-sheet' | 'income-statement' | 'balance-sheet-2004' | 'income-statement-2004';

/** Two amounts that must be the same (domain.md 6.6); its sentence is that of a finding. */
export interface BooksCheck {
  readonly code: string;
  /** What it says when they are not. */
  readonly level: 'error' | 'warning';
  readonly ok: boolean;
  readonly aFen: number;
  readonly bFen: number;
  /** a − b. */
  readonly differenceFen: number;
}
