import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';

/** The part of a receipt that is of one month. */
export interface MonthShare {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly amountFen: number;
}

export interface Allocation {
  /** One for each month, in order; together the whole amount. */
  readonly shares: readonly MonthShare[];
  readonly findings: readonly Finding[];
}

/**
 * Shares an amount out among the months that it pays: each what is still open, the earliest first;
 * what does not suffice ends in the month that it reaches. Where nothing is open in any of them, as
 * for exempt months, it is shared evenly, the rest on the last month.
 * @param months at least one, or there is nothing to share among (error `dues.months-missing`)
 * @param open what is still to pay of each month, in fen; none where a month is not named
 * @returns an error `dues.too-much` above what is open, a note `dues.part-paid` below it
 */
export function allocate(
  amountFen: number,
  months: readonly string[],
  open: ReadonlyMap<string, number>,
): Allocation {
  const ordered = [...new Set(months)].sort();
  if (ordered.length === 0)
    return {
      shares: [],
      findings: [{ level: 'error', code: 'dues.months-missing', field: 'months' }],
    };
  const due = ordered.map((month) => Math.max(0, open.get(month) ?? 0));
  const openFen = due.reduce((sum, each) => sum + each, 0);
  const parts = openFen === 0 ? evenly(amountFen, due.length) : inTurn(amountFen, due);
  return {
    shares: ordered.map((month, at) => ({ month, amountFen: parts[at] ?? 0 })),
    findings: openFen === 0 ? [] : compare(amountFen, openFen),
  };
}

/** What is above all that is open stays with the last month, so that nothing gets lost. */
function inTurn(amountFen: number, due: readonly number[]): number[] {
  let left = amountFen;
  return due.map((openFen, at) => {
    const part = at === due.length - 1 ? left : Math.max(0, Math.min(openFen, left));
    left -= part;
    return part;
  });
}

function evenly(amountFen: number, count: number): number[] {
  const part = Math.trunc(amountFen / count);
  const last = amountFen - part * (count - 1);
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? last : part));
}

function compare(amountFen: number, openFen: number): Finding[] {
  if (amountFen === openFen) return [];
  const params = { amount: showYuan(amountFen), open: showYuan(openFen) };
  return amountFen > openFen
    ? [{ level: 'error', code: 'dues.too-much', field: 'amountFen', params }]
    : [{ level: 'note', code: 'dues.part-paid', field: 'amountFen', params }];
}
