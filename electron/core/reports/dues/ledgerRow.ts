import type { DuesCell } from '../../../../shared/rules/dues/grid.ts';
import { isOverdue, openFen } from '../../../../shared/rules/dues/grid.ts';
import type { Label } from '../../../../shared/label.ts';
import type { DueMonth } from '../../../../shared/rules/dues/dueMonths.ts';
import type { DuesYearRow } from '../../dues/answers.ts';
import { type BookReceipt } from './duesBook.ts';
import { sumFen } from '../columns.ts';

/** What a month's dues are worked out from, and what they are. */
export type LedgerBasis = Pick<
  DueMonth,
  'kind' | 'baseFen' | 'percent' | 'assumed' | 'amountFen' | 'why'
>;

/** A member in a branch over the months of a period, with all that the sheets tell of it. */
export interface LedgerRow {
  readonly row: DuesYearRow;
  readonly memberType: Label;
  /** As what the member pays: in the latest month of the period that is due and has begun. */
  readonly basis: LedgerBasis | null;
  /** Those of the period only. */
  readonly cells: readonly DuesCell[];
  readonly dueFen: number;
  readonly paidFen: number;
  /** Still to pay of all months, and of those that should have been paid by now. */
  readonly openFen: number;
  readonly arrearsFen: number;
  /** Of what is paid: after the months were due. */
  readonly lateFen: number;
  /** Received in the period for months before it. */
  readonly earlier: { readonly months: readonly string[]; readonly amountFen: number };
  readonly largeFen: number;
  readonly voluntaryFen: number;
  /** Whether the branch wrote any receipt in the period. */
  readonly hasReceipts: boolean;
  /** The approved reliefs that hold in the period. */
  readonly reliefs: readonly Label[];
  /** Who paid for the member, by month. */
  readonly payers: ReadonlyMap<string, readonly string[]>;
}

interface RowOf {
  readonly cells: readonly DuesCell[];
  readonly asOf: string;
  /** The receipts of the member, of whichever branch. */
  readonly paying: readonly BookReceipt[];
  /** Those of the branch alone. */
  readonly receipts: readonly BookReceipt[];
  readonly isInPeriod: (on: string) => boolean;
  /** The last day on which a month is not paid late. */
  readonly payBy: (month: string) => string;
}

/** The amounts of a row, worked out from its months and receipts. */
export function amountsOf({ cells, asOf, paying, receipts, isInPeriod, payBy }: RowOf) {
  const owed = new Set(cells.filter(({ state }) => state !== 'not-due').map(({ month }) => month));
  const first = cells[0]?.month ?? '';
  const standing = withoutReversed(paying.filter(({ receivedOn }) => receivedOn <= asOf));
  const within = receipts.filter(({ receivedOn }) => receivedOn <= asOf && isInPeriod(receivedOn));
  const earlier = sharesOf(within).filter(({ month }) => month < first);
  const ofKind = (kind: BookReceipt['kind']): number =>
    sumFen(
      within.filter((receipt) => receipt.kind === kind),
      ({ amountFen }) => amountFen,
    );
  return {
    dueFen: sumFen(cells, ({ dueFen }) => dueFen),
    paidFen: sumFen(cells, ({ paidFen }) => paidFen),
    openFen: sumFen(cells, openFen),
    arrearsFen: sumFen(cells, (cell) => (isOverdue(cell, asOf) ? openFen(cell) : 0)),
    lateFen: sumFen(
      sharesOf(standing).filter(
        ({ month, receivedOn }) => owed.has(month) && receivedOn > payBy(month),
      ),
      ({ amountFen }) => amountFen,
    ),
    earlier: {
      months: sharesOf(withoutReversed(within))
        .filter(({ month }) => month < first)
        .map(({ month }) => month),
      amountFen: sumFen(earlier, ({ amountFen }) => amountFen),
    },
    largeFen: ofKind('large'),
    voluntaryFen: ofKind('voluntary'),
    hasReceipts: within.length > 0,
    payers: payersByMonth(standing),
  };
}

/** The shares of receipts, each with the day on which it was received. */
const sharesOf = (receipts: readonly BookReceipt[]) =>
  receipts.flatMap(({ shares, receivedOn }) => shares.map((share) => ({ ...share, receivedOn })));

/** Without those that were taken back, and what takes them back. */
function withoutReversed(receipts: readonly BookReceipt[]): BookReceipt[] {
  const reversed = new Set(receipts.map(({ reverses }) => reverses));
  return receipts.filter(({ id, reverses }) => reverses === null && !reversed.has(id));
}

function payersByMonth(receipts: readonly BookReceipt[]): Map<string, readonly string[]> {
  const payers = new Map<string, readonly string[]>();
  for (const { payer, shares } of receipts) {
    if (payer === null) continue;
    for (const { month } of shares) payers.set(month, [...(payers.get(month) ?? []), payer]);
  }
  return payers;
}
