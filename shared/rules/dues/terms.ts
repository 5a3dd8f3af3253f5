import type { AnyRecord } from '../../registers/define.ts';
import { firstMonthOf, lastDayOfQuarter } from './months.ts';
import { lastDayOf } from '../calendar.ts';
import type { Rounding } from './percentOf.ts';
import { textIn } from '../reading.ts';

/** A row of the register duesTerms, read: how a branch collects. */
export interface DuesTerms {
  /** Null for the rows of all branches. */
  readonly branch: string | null;
  /** The month from which it holds, `YYYY-MM`. */
  readonly from: string;
  readonly rounding: Rounding;
  /** The amount of the year's first due month holds all year. */
  readonly yearFixed: boolean;
  /** A quarter may be paid at once: late only after its end. */
  readonly quarterly: boolean;
  /** The branch has said so itself: before the quarter's end nobody is behind. */
  readonly quarterAgreed: boolean;
  /** The first month of which the ledger keeps the dues; null for no limit. */
  readonly ledgerFrom: string | null;
}

/** @throws RangeError for a `from` or `ledgerFrom` that is not a date */
export function readTerms(record: AnyRecord): DuesTerms {
  const ledgerFrom = textIn(record, 'ledgerFrom');
  return {
    branch: textIn(record, 'branch'),
    from: firstMonthOf(textIn(record, 'from') ?? ''),
    rounding: record['rounding'] === 'jiao' ? 'jiao' : 'fen',
    yearFixed: record['yearFixed'] === true,
    quarterly: record['quarterly'] !== false,
    quarterAgreed: record['quarterly'] === true,
    ledgerFrom: ledgerFrom === null ? null : firstMonthOf(ledgerFrom),
  };
}

type InForce = Pick<DuesTerms, 'rounding' | 'yearFixed' | 'quarterly' | 'quarterAgreed'>;

const usual: InForce = {
  rounding: 'fen',
  yearFixed: false,
  quarterly: true,
  quarterAgreed: false,
};

/** Rows of the branch itself, then those of all branches. */
const byPlace = (terms: readonly DuesTerms[], branch: string | null): readonly DuesTerms[][] => [
  terms.filter((row) => row.branch === branch),
  terms.filter((row) => row.branch === null),
];

/**
 * How a branch collects in a month: by its own latest row that has begun, else by the latest for
 * all branches, else to the fen, not fixed, by quarters.
 */
export function termsInForce(
  terms: readonly DuesTerms[],
  branch: string | null,
  month: string,
): InForce {
  for (const rows of byPlace(terms, branch)) {
    const begun = rows.filter(({ from }) => from <= month);
    const latest = begun.reduce<DuesTerms | undefined>(
      (last, row) => (last === undefined || row.from >= last.from ? row : last),
      undefined,
    );
    if (latest !== undefined) return latest;
  }
  return usual;
}

/**
 * The first month of which the ledger keeps a branch's dues: of the earliest row that says one, so
 * that a row added later does not take months back.
 * @returns null for no limit
 */
export function ledgerStart(terms: readonly DuesTerms[], branch: string | null): string | null {
  for (const rows of byPlace(terms, branch)) {
    const first = rows
      .filter(({ ledgerFrom }) => ledgerFrom !== null)
      .reduce<DuesTerms | undefined>(
        (best, row) => (best === undefined || row.from < best.from ? row : best),
        undefined,
      );
    if (first !== undefined) return first.ledgerFrom;
  }
  return null;
}

/** The last day on which a month's dues are not late. */
export const payByOf = (month: string, { quarterly }: Pick<DuesTerms, 'quarterly'>): string =>
  quarterly ? lastDayOfQuarter(month) : lastDayOf(month);

/** The last day on which a month that is not paid is not behind yet. */
export const behindAfterOf = (
  month: string,
  { quarterAgreed }: Pick<DuesTerms, 'quarterAgreed'>,
): string => (quarterAgreed ? lastDayOfQuarter(month) : lastDayOf(month));
