import { behindAfterOf, payByOf, ledgerStart, type DuesTerms, termsInForce } from './terms.ts';
import { type DuesMember, branchIn } from './duesMember.ts';
import { type MonthlyDues, monthlyDues } from './monthlyDues.ts';
import { monthsFrom } from './months.ts';
import { type NotOwed, owedMonths } from './owedMonths.ts';
import { type DuesPayer, assumedPayer, payerInForce } from './payers.ts';
import { type DuesRate, ratesInForce } from './rates.ts';
import { type DuesRelief, type Relieved, reliefInForce } from './reliefs.ts';

/**
 * Why a month stands as it does. Nothing due: NotOwed, before the ledger begins, or no rate yet.
 * Exempt: by a relief, or the base is nothing. Due: by the rate, by a relief, or the base is
 * missing and the amount is not known.
 */
export type DueReason =
  NotOwed | 'before-ledger' | 'no-rate' | 'relief' | 'nothing' | 'rate' | 'base-missing';

/** What a member owes for one month. */
export interface DueMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly state: 'not-due' | 'exempt' | 'due';
  /** 0 unless due. */
  readonly amountFen: number;
  readonly why: DueReason;
  /** The branch that the month belongs to. */
  readonly branch: string | null;
  /** Code of payerKinds, with the base and the rate; null where nothing is due. */
  readonly kind: string | null;
  readonly baseFen: number | null;
  readonly percent: number | null;
  /** Taken for a farmer, because no row says as what the member pays. */
  readonly assumed: boolean;
  /** A relief leaves less to pay, or nothing. */
  readonly reduced: boolean;
  /** The id of that relief and the number of its approval. */
  readonly relief: string | null;
  readonly approvalNo: string | null;
  /** The last day on which the month is not paid late. */
  readonly payByOn: string;
  /** The last day on which the month, unpaid, is not behind yet. */
  readonly behindAfterOn: string;
}

/** The dated rows that dues are worked out from: payers and reliefs of the one member. */
export interface DuesRows {
  readonly payers: readonly DuesPayer[];
  readonly reliefs: readonly DuesRelief[];
  readonly terms: readonly DuesTerms[];
  readonly rates: readonly DuesRate[];
}

type Plain = Pick<DueMonth, 'kind' | 'baseFen' | 'assumed'> &
  Pick<MonthlyDues, 'amountFen' | 'percent'> & { readonly why: 'rate' | 'base-missing' };

/**
 * What a member owes for each month from one to another (domain.md 5.1), by what held in that
 * month: rows that hold from a later month change nothing about it.
 * @param from first month, `YYYY-MM`
 * @param to last month
 */
export function dueMonths(
  member: DuesMember,
  rows: DuesRows,
  from: string,
  to: string,
): readonly DueMonth[] {
  const notOwed = notOwedIn(member, rows);
  const basisOf = basisMonths(rows, notOwed);
  return monthsFrom(from, to).map((month): DueMonth => {
    const branch = branchIn(member, month);
    const terms = termsInForce(rows.terms, branch, month);
    const days = { payByOn: payByOf(month, terms), behindAfterOn: behindAfterOf(month, terms) };
    const why = notOwed(month);
    if (why !== null) return { ...nothingDue, month, branch, why, ...days };
    const plain = plainDues(member, rows, terms.yearFixed ? basisOf(month) : month);
    return { ...relieved(plain, reliefInForce(rows.reliefs, month)), month, branch, ...days };
  });
}

const nothingDue = {
  state: 'not-due',
  amountFen: 0,
  kind: null,
  baseFen: null,
  percent: null,
  assumed: false,
  reduced: false,
  relief: null,
  approvalNo: null,
} as const;

/** Why nothing is due for a month; null where something is. */
function notOwedIn(member: DuesMember, rows: DuesRows): (month: string) => DueReason | null {
  const owed = owedMonths(member);
  return (month) => {
    const why = owed(month);
    if (why !== null) return why;
    const start = ledgerStart(rows.terms, branchIn(member, month));
    if (start !== null && month < start) return 'before-ledger';
    const { kind } = payerInForce(rows.payers, month) ?? assumedPayer;
    return ratesInForce(rows.rates, kind, month).length === 0 ? 'no-rate' : null;
  };
}

/**
 * The month whose amount holds all year, where the branch fixes it: the first of the year that is
 * due and has a row of the payer. What is only assumed fixes nothing.
 */
function basisMonths(
  { payers }: DuesRows,
  notOwed: (month: string) => DueReason | null,
): (month: string) => string {
  const known = new Map<string, string>();
  const isBasis = (month: string): boolean =>
    notOwed(month) === null && payerInForce(payers, month) !== undefined;
  return (month) => {
    const year = month.slice(0, 4);
    const found = known.get(year) ?? monthsFrom(`${year}-01`, month).find(isBasis);
    if (found !== undefined) known.set(year, found);
    return found ?? month;
  };
}

/** The dues of a month before any relief. */
function plainDues(member: DuesMember, rows: DuesRows, month: string): Plain {
  const payer = payerInForce(rows.payers, month);
  const basis = payer ?? assumedPayer;
  const { rounding } = termsInForce(rows.terms, branchIn(member, month), month);
  const { amountFen, percent, findings } = monthlyDues(basis, month, rows.rates, rounding);
  const missing = findings.some(({ code }) => code === 'dues.base-missing');
  return {
    amountFen,
    percent,
    kind: basis.kind,
    baseFen: basis.baseFen,
    assumed: payer === undefined,
    why: missing ? 'base-missing' : 'rate',
  };
}

/** A relief never asks for more than the rate does; it stands in for a base that is missing. */
function relieved(
  { why, ...plain }: Plain,
  held: Relieved | undefined,
): Omit<DueMonth, 'month' | 'branch' | 'payByOn' | 'behindAfterOn'> {
  const none = { reduced: false, relief: null, approvalNo: null };
  if (held === undefined || (why === 'rate' && held.amountFen >= plain.amountFen)) {
    if (why === 'rate' && plain.amountFen === 0)
      return { ...plain, ...none, state: 'exempt', why: 'nothing' };
    return { ...plain, ...none, state: 'due', why };
  }
  const { amountFen, relief } = held;
  return {
    ...plain,
    amountFen,
    state: amountFen > 0 ? 'due' : 'exempt',
    why: 'relief',
    reduced: true,
    relief: relief.id,
    approvalNo: relief.approvalNo,
  };
}
