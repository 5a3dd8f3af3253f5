import { typedAmount, readAmount } from '../../accounts/inputs/amount.ts';
import type { SentDues } from '../posting/postings.ts';

/** A due as it is typed. */
export interface TypedDue {
  /** Tells the rows apart while they are typed. */
  readonly key: string;
  /** Null for one that is not stored. */
  readonly id: string | null;
  readonly dueOn: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly amount: string;
  /** Booked already: it stays as it is. */
  readonly booked: boolean;
  readonly remarks: string | null;
}

interface KnownDue {
  readonly id?: string | null;
  readonly dueOn: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly amountFen: number;
  readonly voucher?: object | null;
  readonly remarks?: string | null;
}

export const typedDue = (due: KnownDue, key: string): TypedDue => ({
  key,
  id: due.id ?? null,
  dueOn: due.dueOn,
  fromOn: due.fromOn ?? '',
  toOn: due.toOn ?? '',
  amount: typedAmount(due.amountFen),
  booked: (due.voucher ?? null) !== null,
  remarks: due.remarks ?? null,
});

export const emptyDue = (key: string): TypedDue =>
  typedDue({ dueOn: '', fromOn: null, toOn: null, amountFen: 0 }, key);

/** What is wrong with a row: the field that cannot be read, by its key. */
export type Wrong = 'dueOn' | 'fromOn' | 'toOn' | 'amount';

/** A function that reads a day as people write it; null where it is none. */
export type ReadDay = (typed: string) => string | null;

/** The fields of a row that cannot be read. */
export function wrongIn({ dueOn, fromOn, toOn, amount }: TypedDue, readDay: ReadDay): Wrong[] {
  const { fen } = readAmount(amount);
  const wrong: Wrong[] = [];
  if (readDay(dueOn) === null) wrong.push('dueOn');
  if (fromOn.trim() !== '' && readDay(fromOn) === null) wrong.push('fromOn');
  if (toOn.trim() !== '' && readDay(toOn) === null) wrong.push('toOn');
  if (fen === null || fen <= 0) wrong.push('amount');
  return wrong;
}

/** The rows as they are sent; null while one of them cannot be read. */
export function sentDues(rows: readonly TypedDue[], readDay: ReadDay): SentDues | null {
  if (rows.some((row) => wrongIn(row, readDay).length > 0)) return null;
  return {
    dues: rows.map(({ id, dueOn, fromOn, toOn, amount, remarks }) => ({
      id,
      dueOn: readDay(dueOn) ?? '',
      fromOn: readDay(fromOn),
      toOn: readDay(toOn),
      amountFen: readAmount(amount).fen ?? 0,
      remarks,
    })),
  };
}
