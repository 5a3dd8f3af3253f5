import { daysBetween, fullYears } from '../calendar.ts';
import { type Ageing, ageing } from './ageing.ts';
import type { ContractDue } from './contractDues.ts';

/** Money received or paid under a contract; below 0 where it was given back. */
export interface ContractReceipt {
  /** ISO day. */
  readonly day: string;
  readonly amountFen: number;
}

/** A payment due, with what is paid of it. */
export interface SettledDue<D extends ContractDue = ContractDue> {
  readonly due: D;
  readonly paidFen: number;
  readonly openFen: number;
}

export interface Settlement<D extends ContractDue = ContractDue> {
  /** By the day on which they are due. */
  readonly dues: readonly SettledDue<D>[];
  /** Paid beyond all that will ever be due; below 0 where more was given back than was paid. */
  readonly aboveFen: number;
}

/**
 * What was received shared out among what is due, the earliest first (domain.md 6.10). Together
 * what is paid and what is above is all that was received.
 * @param receipts those after the day are left out
 */
export function settle<D extends ContractDue>(
  dues: readonly D[],
  receipts: readonly ContractReceipt[],
  asOf: string,
): Settlement<D> {
  let left = receipts
    .filter(({ day }) => day <= asOf)
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
  const settled = inOrder(dues).map((due): SettledDue<D> => {
    const paidFen = Math.max(0, Math.min(left, due.amountFen));
    left -= paidFen;
    return { due, paidFen, openFen: due.amountFen - paidFen };
  });
  return { dues: settled, aboveFen: left };
}

const inOrder = <D extends ContractDue>(dues: readonly D[]): readonly D[] =>
  [...dues].sort((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1));

/** A payment that is behind at a day. */
export interface LateDue<D extends ContractDue = ContractDue> extends SettledDue<D> {
  /** Days since it was due. */
  readonly days: number;
}

export interface ContractArrears<D extends ContractDue = ContractDue> {
  readonly late: readonly LateDue<D>[];
  readonly amountFen: number;
  /** The day on which the oldest of them was due; null where nothing is late. */
  readonly since: string | null;
  /** Full years for which the oldest is unpaid. */
  readonly years: number;
  readonly ageing: Ageing;
}

/** What should have been paid by a day and is not: from the day after it was due (domain.md 6.10). */
export function contractArrears<D extends ContractDue>(
  { dues }: Settlement<D>,
  asOf: string,
): ContractArrears<D> {
  const late = dues
    .filter(({ due, openFen }) => due.dueOn < asOf && openFen > 0)
    .map((each) => ({ ...each, days: daysBetween(each.due.dueOn, asOf) }));
  const since = late[0]?.due.dueOn ?? null;
  return {
    late,
    amountFen: late.reduce((sum, { openFen }) => sum + openFen, 0),
    since,
    years: since === null ? 0 : fullYears(since, asOf),
    ageing: ageing(
      late.map(({ due, openFen }) => ({ from: due.dueOn, amountFen: openFen })),
      asOf,
    ),
  };
}

/** What of a new receipt pays which payment, the earliest first. @returns together the amount */
export function allocateReceipt<D extends ContractDue>(
  amountFen: number,
  { dues }: Settlement<D>,
): { readonly shares: readonly SettledDue<D>[]; readonly aboveFen: number } {
  let left = amountFen;
  const shares = dues.flatMap(({ due, openFen }): SettledDue<D>[] => {
    const paidFen = Math.max(0, Math.min(left, openFen));
    left -= paidFen;
    return paidFen === 0 ? [] : [{ due, paidFen, openFen: openFen - paidFen }];
  });
  return { shares, aboveFen: left };
}
