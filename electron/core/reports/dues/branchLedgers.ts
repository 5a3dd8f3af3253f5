import { memberTypes } from '../../../../shared/codes/index.ts';
import type { Label } from '../../../../shared/label.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { branchIn } from '../../../../shared/rules/dues/duesMember.ts';
import type { DuesRelief } from '../../../../shared/rules/dues/reliefs.ts';
import { payByOf, termsInForce } from '../../../../shared/rules/dues/terms.ts';
import type { DuesYearRow, Named } from '../../dues/answers.ts';
import { type DuesFacts, duesFacts, personOf } from '../../dues/duesFacts.ts';
import { duesYear } from '../../dues/yearGrid.ts';
import { heldAt } from '../../members/histories.ts';
import type { Session } from '../../session.ts';
import { placesInTree } from '../branchOrder.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import { memberPlaces } from '../meetings/memberPlaces.ts';
import { type BookReceipt, type DuesBook, bookOf } from './duesBook.ts';
import { type DuesFrame, isInPeriod, sumFen } from './frame.ts';
import { type LedgerRow, amountsOf } from './ledgerRow.ts';

/** A branch over the months of a period, its members in the order of a roster. */
export interface BranchLedger {
  readonly branch: Named;
  /** The receipts that came in after it do not count. */
  readonly asOf: string;
  readonly rows: readonly LedgerRow[];
  /** What is of this branch. */
  readonly book: DuesBook;
  /** Of all receipts, what is for months of the period that belong to this branch. */
  readonly sharesFen: number;
  /** Of it, what other branches received. */
  readonly fromOthersFen: number;
}

/**
 * The yearly grid as the screen shows it, parted by branches and kept to the months of a period.
 * Branches without members who owe and without receipts are left out.
 */
export function branchLedgers(
  session: Session,
  frame: DuesFrame,
  { branch, book }: { readonly branch: string | null; readonly book: DuesBook },
): readonly BranchLedger[] {
  const grid = duesYear(session, { year: Number(frame.year), branch });
  const facts = duesFacts(session);
  const places = placesInTree(session);
  const placeOf = memberPlaces(session);
  const paying = Map.groupBy(book.receipts, ({ member }) => member);
  return [...Map.groupBy(grid.rows, ({ member }) => member.branch.id).values()]
    .flatMap((rows): BranchLedger[] => {
      const [first] = rows;
      if (first === undefined) return [];
      const own = bookOf(book, (id) => id === first.member.branch.id);
      const { id } = first.member.branch;
      const shares = sharesHere(book, facts, { id, frame, asOf: grid.asOf });
      const shown = rows
        .map((row) =>
          ledgerRow(session, row, {
            frame,
            facts,
            asOf: grid.asOf,
            paying: paying.get(row.member.id) ?? [],
          }),
        )
        .filter(tellsAnything)
        .sort((a, b) => placeOf(a.row.member.id) - placeOf(b.row.member.id));
      return [{ branch: first.member.branch, asOf: grid.asOf, rows: shown, book: own, ...shares }];
    })
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => (places.get(a.branch.id) ?? Infinity) - (places.get(b.branch.id) ?? Infinity));
}

interface RowOf {
  readonly frame: DuesFrame;
  readonly facts: DuesFacts;
  readonly asOf: string;
  /** The receipts of the member. */
  readonly paying: readonly BookReceipt[];
}

/** What was received for months that belong to a branch: to where the member was in them. */
function sharesHere(
  book: DuesBook,
  facts: DuesFacts,
  { id, frame, asOf }: { readonly id: string; readonly frame: DuesFrame; readonly asOf: string },
): Pick<BranchLedger, 'sharesFen' | 'fromOthersFen'> {
  const shares = book.receipts
    .filter(({ receivedOn }) => receivedOn <= asOf)
    .flatMap(({ member, branch, shares: own }) => {
      const person = personOf(facts, member, branch);
      return own
        .filter(({ month }) => frame.months.includes(month))
        .filter(({ month }) => branchIn(person, month) === id)
        .map(({ amountFen }) => ({ amountFen, isOther: branch !== id }));
    });
  const amount = ({ amountFen }: { readonly amountFen: number }): number => amountFen;
  return {
    sharesFen: sumFen(shares, amount),
    fromOthersFen: sumFen(
      shares.filter(({ isOther }) => isOther),
      amount,
    ),
  };
}

function ledgerRow(
  session: Session,
  row: DuesYearRow,
  { frame, facts, asOf, paying }: RowOf,
): LedgerRow {
  const person = facts.people.get(row.member.id);
  const cells = row.cells.filter(({ month }) => frame.months.includes(month));
  const type = person && heldAt(person.history, 'memberType', frame.endOn).value;
  const branch = row.member.branch.id;
  return {
    row,
    memberType: codeLabel(session, memberTypes, type ?? null),
    cells,
    ...amountsOf({
      cells,
      asOf,
      paying,
      receipts: paying.filter((receipt) => receipt.branch === branch),
      isInPeriod: (on) => isInPeriod(frame, on),
      payBy: (month) => payByOf(month, termsInForce(facts.terms, branch, month)),
    }),
    reliefs: cells.some(({ state }) => state !== 'not-due')
      ? (facts.reliefs.get(row.member.id) ?? [])
          .filter((relief) => holdsIn(relief, frame.months))
          .map(reliefLabel)
      : [],
  };
}

/** Who owes nothing in the period and paid nothing in it or for it has no line. */
const tellsAnything = ({ cells, hasReceipts }: LedgerRow): boolean =>
  hasReceipts || cells.some(({ state, paidFen }) => state !== 'not-due' || paidFen !== 0);

const holdsIn = (
  { from, to, approvalNo, approvedOn }: DuesRelief,
  months: readonly string[],
): boolean =>
  approvalNo !== null &&
  approvedOn !== null &&
  months.some((month) => from <= month && (to === null || month <= to));

const reliefLabel = ({ kind, approvalNo }: DuesRelief): Label =>
  sheetText(`dues.relief.${kind}`, { approvalNo: approvalNo ?? '' });
