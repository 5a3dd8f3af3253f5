import type { Finding } from '../../../shared/fields/finding.ts';
import type { Label } from '../../../shared/label.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { MonthShare } from '../../../shared/rules/dues/allocate.ts';
import type { ArrearsLevel } from '../../../shared/rules/dues/arrears.ts';
import type { DuesCell, DuesTotals } from '../../../shared/rules/dues/grid.ts';

/** A record that is named. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A member with the branch that the row is of. */
export interface NamedMember extends Named {
  readonly branch: Named;
}

/** Two sums that must be the same, worked out in two ways. */
export interface DuesCheck {
  /**
   * `receipts-shares`: the regular receipts and their months. `shares-grid`: the months paid and
   * the grid. `cash`: what went in and out, and what is in hand; not ok also where it was below
   * nothing on any day. `large`: the same of the large dues.
   */
  readonly code: 'receipts-shares' | 'shares-grid' | 'cash' | 'large';
  readonly ok: boolean;
  readonly aFen: number;
  readonly bFen: number;
  /** Which day was below nothing, and by how much. */
  readonly findings: readonly Finding[];
}

/** A row of the yearly grid (domain.md 5.3): a member in a branch. */
export interface DuesYearRow {
  /** Tells rows apart: who moved within the year has one in each branch, with the months there. */
  readonly key: string;
  readonly member: NamedMember;
  /** False for who has left the roll since. */
  readonly onRoll: boolean;
  /** Of the latest month due, or of the first where all are to come; null where none is due. */
  readonly kind: string | null;
  readonly assumed: boolean;
  readonly baseFen: number | null;
  readonly percent: number | null;
  readonly monthFen: number | null;
  /** January to December. */
  readonly cells: readonly DuesCell[];
  readonly dueFen: number;
  readonly paidFen: number;
  /** Open of the months of the year that have ended. */
  readonly arrearsFen: number;
  readonly upcomingFen: number;
  /** Paid beyond what is due. */
  readonly aboveFen: number;
  /** Of what is paid: after the last day on which it was not late. */
  readonly backPaidFen: number;
  /** The approval of the relief that holds in any of the months. */
  readonly relief: string | null;
  /** Received in the year by this branch. */
  readonly voluntaryFen: number;
  readonly largeFen: number;
}

export interface DuesYearTotals extends Omit<DuesTotals, 'paidLateFen'> {
  readonly months: readonly { readonly dueFen: number; readonly paidFen: number }[];
  readonly backPaidFen: number;
  readonly voluntaryFen: number;
  readonly largeFen: number;
  /** Paid of what is due in the year, 0 to 1 (domain.md 5.3: 实交合计 of 应交合计); null where nothing is. */
  readonly rate: number | null;
}

/** GET /api/dues/year */
export interface DuesYearAnswer {
  readonly year: number;
  /** Today. */
  readonly asOf: string;
  /** The first month of which the ledger keeps the dues, `YYYY-MM`. */
  readonly ledgerFrom: string;
  readonly branches: readonly Named[];
  readonly rows: readonly DuesYearRow[];
  readonly totals: DuesYearTotals;
  readonly checks: readonly DuesCheck[];
}

/** A finding of one item of several. */
export interface ItemFinding extends Finding {
  /** The place of the item, from 0. */
  readonly item: number;
}

/** POST /api/dues/collect/plan */
export interface CollectingPlan {
  readonly items: readonly {
    readonly member: Named;
    readonly amountFen: number;
    readonly shares: readonly MonthShare[];
    readonly findings: readonly Finding[];
  }[];
  readonly amountFen: number;
}

/** A receipt that was written. */
export interface WrittenReceipt {
  readonly id: string;
  readonly number: number;
}

/** POST /api/dues/collect: all of it, or nothing where there is an error. */
export interface Collected {
  readonly count: number;
  readonly receipts: readonly WrittenReceipt[];
  readonly findings: readonly ItemFinding[];
}

/** POST /api/dues/receipts and /receipts/:id/reverse; written where there is an id. */
export interface Received {
  readonly id?: string;
  readonly number?: number;
  readonly findings: readonly Finding[];
}

/** What is printed of a receipt. */
export interface PrintedReceipt {
  readonly id: string;
  readonly branch: Named;
  readonly member: Named;
  /** `2026-0012` */
  readonly numberText: string;
  readonly number: number;
  readonly receivedOn: string;
  /** A code of duesReceiptKinds. */
  readonly kind: string;
  readonly months: readonly string[];
  readonly monthsText: Label;
  readonly shares: readonly MonthShare[];
  /** Below 0 in a reversal. */
  readonly amountFen: number;
  /** 人民币壹元整 */
  readonly capitals: string;
  /** A code of duesWays. */
  readonly way: string;
  readonly payer: string | null;
  readonly receiver: string | null;
  readonly paidElsewhere: boolean;
  readonly proof: string | null;
  readonly reason: string | null;
  readonly remarks: string | null;
  /** The receipt that it takes back, and the one that takes it back: as they are numbered. */
  readonly reverses: string | null;
  readonly reversedBy: string | null;
  readonly reversalReason: string | null;
}

/** Who spoke with a member about unpaid dues. */
export interface FollowUp {
  readonly id: string;
  readonly on: string;
  readonly speaker: string;
  /** A code of contactWays. */
  readonly way: string | null;
  readonly result: string;
  readonly nextOn: string | null;
}

export interface ArrearsRow {
  /** The phone is masked; null where none is known. */
  readonly member: NamedMember & { readonly phone: string | null };
  /** No longer on the roll: behind the others and not counted. */
  readonly gone: boolean;
  readonly months: readonly string[];
  readonly inARow: number;
  readonly inARowSince: string | null;
  readonly amountFen: number;
  readonly since: string | null;
  readonly level: ArrearsLevel;
  readonly lastPaidOn: string | null;
  /** The last three, the latest first. */
  readonly followUps: readonly FollowUp[];
  readonly nextOn: string | null;
}

/** GET /api/dues/arrears: the worst first. */
export interface ArrearsAnswer {
  readonly asOf: string;
  /** Members on the roll by level. */
  readonly counts: Readonly<Record<'1' | '3' | '5' | '6', number>>;
  readonly amountFen: number;
  readonly rows: readonly ArrearsRow[];
}

export interface CashEntry {
  readonly on: string;
  readonly what: 'receipt' | 'remittance' | 'return' | 'spending';
  readonly id: string;
  readonly branch: Named;
  /** Whom, for which period, from whom, or for what. */
  readonly text: string;
  /** The number of the receipt, the voucher or the document. */
  readonly number: string | null;
  /** Large dues only pass through: they have a balance of their own. */
  readonly large: boolean;
  /** Below 0 where a receipt is taken back. */
  readonly inFen: number;
  readonly outFen: number;
  /** After it, of the same pot. */
  readonly balanceFen: number;
}

/** What came in and went out up to the end of `to`, of all years. */
export interface CashSums {
  readonly collectedFen: number;
  readonly remittedFen: number;
  readonly returnedFen: number;
  readonly spentFen: number;
  readonly inHandFen: number;
}

/** GET /api/dues/cash */
export interface CashAnswer {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly CashEntry[];
  /** Entries of the span that are left out because there are too many: the earliest. */
  readonly leftOut: number;
  /** Before the first of the entries. */
  readonly opening: { readonly ownFen: number; readonly largeFen: number };
  readonly own: CashSums;
  readonly large: Pick<CashSums, 'collectedFen' | 'remittedFen' | 'inHandFen'>;
  /** Between `from` and `to` only. */
  readonly span: {
    readonly own: CashSums;
    readonly large: Pick<CashSums, 'collectedFen' | 'remittedFen' | 'inHandFen'>;
    readonly elsewhereFen: number;
  };
  readonly elsewhereFen: number;
  readonly checks: readonly DuesCheck[];
  readonly loveFund: {
    readonly inFen: number;
    readonly outFen: number;
    readonly balanceFen: number;
  };
}

/** GET /api/dues/members/:id */
export interface MemberDues {
  readonly year: number;
  readonly asOf: string;
  readonly ledgerFrom: string;
  /** What is due for the month of today (domain.md 1.1, 47); null where nothing is. */
  readonly monthFen: number | null;
  /** One for each branch in which the member was in the year. */
  readonly rows: readonly DuesYearRow[];
  /** All of them, the latest first. */
  readonly receipts: readonly PrintedReceipt[];
  readonly payers: readonly AnyRecord[];
  readonly reliefs: readonly AnyRecord[];
  readonly arrears: ArrearsRow;
}
