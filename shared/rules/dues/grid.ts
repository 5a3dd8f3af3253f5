import type { MonthShare } from './allocate.ts';
import type { DueMonth } from './dueMonths.ts';
import type { DuesReceipt } from './receipt.ts';

/** The share of a month, with what counts of its receipt. */
export interface PaidShare extends MonthShare {
  readonly receipt: Pick<DuesReceipt, 'id' | 'receivedOn' | 'payer' | 'paidElsewhere' | 'reverses'>;
}

/** late, proxy and elsewhere are paid in full; late stands before elsewhere, and that before proxy. */
export type CellState =
  'not-due' | 'exempt' | 'upcoming' | 'unpaid' | 'part' | 'paid' | 'late' | 'proxy' | 'elsewhere';

/** One month of one member in the yearly grid. */
export interface DuesCell {
  readonly month: string;
  readonly state: CellState;
  readonly dueFen: number;
  readonly paidFen: number;
  /** The last day on which the month is not paid late. */
  readonly payByOn: string;
  /** The last day on which the month, unpaid, is not behind yet. */
  readonly behindAfterOn: string;
  /** The receipts that pay it and are not taken back, by day. */
  readonly receipts: readonly string[];
  /** Marks that may hold together, also of a month paid in part. */
  readonly late: boolean;
  readonly proxy: boolean;
  readonly elsewhere: boolean;
}

/**
 * due − paid = arrears + upcoming − above. `above` is what was paid beyond what is due, as when
 * a relief was granted or a base corrected after the payment.
 */
export interface DuesTotals {
  readonly dueFen: number;
  readonly paidFen: number;
  /** Open of months that should have been paid by now. */
  readonly arrearsFen: number;
  /** Open of months that may still be paid in time. */
  readonly upcomingFen: number;
  readonly aboveFen: number;
  /** Of what is paid: after the last day on which the month was not late. */
  readonly paidLateFen: number;
}

export interface DuesGrid {
  readonly cells: readonly DuesCell[];
  readonly totals: DuesTotals;
}

/** What is still to pay. */
export const openFen = ({ dueFen, paidFen }: Pick<DuesCell, 'dueFen' | 'paidFen'>): number =>
  Math.max(0, dueFen - paidFen);

/** Whether the month should have been paid by the end of a day. */
export const isOverdue = (
  { behindAfterOn }: Pick<DuesCell, 'behindAfterOn'>,
  asOf: string,
): boolean => behindAfterOn < asOf;

/** What is still to pay of each month, as `allocate` and `checkReceipt` ask for it. */
export const openByMonth = (cells: readonly DuesCell[]): ReadonlyMap<string, number> =>
  new Map(cells.map((cell) => [cell.month, openFen(cell)]));

/**
 * One member's row of the yearly grid (domain.md 5.3), drawn from the receipts as they stood at the
 * end of a day: those received later do not count yet.
 * @param months what is owed, each month once
 * @param shares of regular receipts; those of other months are left out
 */
export function grid(
  months: readonly DueMonth[],
  shares: readonly PaidShare[],
  asOf: string,
): DuesGrid {
  const received = shares.filter(({ receipt }) => receipt.receivedOn <= asOf);
  const reversed = new Set(received.map(({ receipt }) => receipt.reverses));
  const byMonth = Map.groupBy(received, ({ month }) => month);
  const rows = months.map((due) => {
    const own = byMonth.get(due.month) ?? [];
    const valid = own
      .filter(({ amountFen }) => amountFen !== 0)
      .filter(({ receipt }) => receipt.reverses === null && !reversed.has(receipt.id))
      .sort((a, b) => comparing(a.receipt.receivedOn, b.receipt.receivedOn));
    const paidFen = own.reduce((sum, { amountFen }) => sum + amountFen, 0);
    return { cell: cellOf(due, valid, paidFen, asOf), lateFen: lateFen(due, valid) };
  });
  const cells = rows.map(({ cell }) => cell);
  return {
    cells,
    totals: {
      ...totalsOf(cells, asOf),
      paidLateFen: rows.reduce((sum, row) => sum + row.lateFen, 0),
    },
  };
}

const comparing = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function cellOf(
  due: DueMonth,
  valid: readonly PaidShare[],
  paidFen: number,
  asOf: string,
): DuesCell {
  const marks = {
    late: paidFullyOn(due, valid) > due.payByOn,
    proxy: valid.some(({ receipt }) => receipt.payer !== null),
    elsewhere: valid.some(({ receipt }) => receipt.paidElsewhere),
  };
  return {
    month: due.month,
    state: stateOf(due, paidFen, marks, asOf),
    dueFen: due.amountFen,
    paidFen,
    payByOn: due.payByOn,
    behindAfterOn: due.behindAfterOn,
    receipts: [...new Set(valid.map(({ receipt }) => receipt.id))],
    ...marks,
  };
}

/** The day on which nothing more was open; before all days where that is not so or nothing is due. */
function paidFullyOn({ amountFen }: DueMonth, valid: readonly PaidShare[]): string {
  let left = amountFen;
  for (const share of amountFen > 0 ? valid : []) {
    left -= share.amountFen;
    if (left <= 0) return share.receipt.receivedOn;
  }
  return '';
}

const lateFen = ({ payByOn }: DueMonth, valid: readonly PaidShare[]): number =>
  valid
    .filter(({ receipt }) => receipt.receivedOn > payByOn)
    .reduce((sum, { amountFen }) => sum + amountFen, 0);

function stateOf(
  due: DueMonth,
  paidFen: number,
  marks: Pick<DuesCell, 'late' | 'proxy' | 'elsewhere'>,
  asOf: string,
): CellState {
  if (due.state !== 'due') return due.state;
  if (paidFen <= 0) return isOverdue(due, asOf) ? 'unpaid' : 'upcoming';
  if (paidFen < due.amountFen) return 'part';
  return marks.late ? 'late' : marks.elsewhere ? 'elsewhere' : marks.proxy ? 'proxy' : 'paid';
}

function totalsOf(cells: readonly DuesCell[], asOf: string): Omit<DuesTotals, 'paidLateFen'> {
  const sum = (of: (cell: DuesCell) => number): number =>
    cells.reduce((total, cell) => total + of(cell), 0);
  return {
    dueFen: sum(({ dueFen }) => dueFen),
    paidFen: sum(({ paidFen }) => paidFen),
    arrearsFen: sum((cell) => (isOverdue(cell, asOf) ? openFen(cell) : 0)),
    upcomingFen: sum((cell) => (isOverdue(cell, asOf) ? 0 : openFen(cell))),
    aboveFen: sum(({ dueFen, paidFen }) => Math.max(0, paidFen - dueFen)),
  };
}

/** The totals of several members, as in the foot of the grid. */
export const addTotals = (all: readonly DuesTotals[]): DuesTotals =>
  all.reduce(
    (sum, each) => ({
      dueFen: sum.dueFen + each.dueFen,
      paidFen: sum.paidFen + each.paidFen,
      arrearsFen: sum.arrearsFen + each.arrearsFen,
      upcomingFen: sum.upcomingFen + each.upcomingFen,
      aboveFen: sum.aboveFen + each.aboveFen,
      paidLateFen: sum.paidLateFen + each.paidLateFen,
    }),
    { dueFen: 0, paidFen: 0, arrearsFen: 0, upcomingFen: 0, aboveFen: 0, paidLateFen: 0 },
  );
