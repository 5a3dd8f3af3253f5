import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { BankLine, BankMatch, BookLine } from '../../../shared/rules/accounts/bankMatching.ts';
import type { Reconciliation } from '../../../shared/rules/accounts/reconciliation.ts';
import type { Named, VoucherMention } from '../accounts/answers.ts';
import type { NamedAccount } from './answers.ts';

// What /api/economy answers of bank and cash (domain.md 6.4, 6.10). Money is whole fen.

/** A line of the bank account in the books. */
export interface BankBookLine extends BookLine {
  readonly voucher: VoucherMention;
  /** The line of the statement that it was matched with. */
  readonly matched: string | null;
}

export interface BankStatementLine extends BankLine {
  readonly summary: string | null;
  readonly balanceFen: number | null;
  /** The line of the books that it was matched with. */
  readonly matched: string | null;
}

/** GET /bank */
export interface BankAnswer {
  readonly account: Named & { readonly number: string; readonly ledger: NamedAccount };
  readonly month: string;
  /** From this day on lines are matched: the month of the first statement line. */
  readonly since: string | null;
  /** Of the month, and those before it that are still open. */
  readonly bookLines: readonly BankBookLine[];
  readonly bankLines: readonly BankStatementLine[];
  /** What would be matched by amount, day and words. */
  readonly proposed: readonly BankMatch[];
  readonly openingFen: number;
  readonly closingFen: number;
  /** What the bank states at the end of the month; null where no line says so. */
  readonly bankFen: number | null;
  /** Null without a balance of the bank. */
  readonly reconciliation: Reconciliation | null;
  readonly notInBooks: readonly BankStatementLine[];
  readonly notAtBank: readonly BankBookLine[];
  readonly findings: readonly Finding[];
}

/** POST /bank/match and /bank/unmatch */
export interface Matched {
  readonly count: number;
}

/** GET /cash-count */
export interface CashCountAnswer {
  readonly day: string;
  /** In the books at the end of the day. */
  readonly bookFen: number;
  readonly accounts: readonly (NamedAccount & { readonly balanceFen: number })[];
  /** The limit of the settings; 0 where there is none. */
  readonly limitFen: number;
  /** Drafts up to the day that are not posted: they are not in the balance. */
  readonly drafts: number;
  readonly counts: readonly AnyRecord[];
}
