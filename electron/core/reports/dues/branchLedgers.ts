import { memberTypes } from '../../../../shared/codes/index.ts';
import type { Label } from '../../../../shared/label.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { dueMonths } from '../../../../shared/rules/dues/dueMonths.ts';
import { branchIn } from '../../../../shared/rules/dues/duesMember.ts';
import type { DuesRelief } from '../../../../shared/rules/dues/reliefs.ts';
import { payByOf, termsInForce } from '../../../../shared/rules/dues/terms.ts';
import type { DuesYearRow, Named } from '../../dues/answers.ts';
import { type DuesFacts, duesFacts, personOf, rowsFor } from '../../dues/duesFacts.ts';
import { duesYear } from '../../dues/yearGrid.ts';
import { heldAt } from '../../members/histories.ts';
import type { Session } from '../../session.ts';
import { placesInTree } from '../branchOrder.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import { memberPlaces } from '../meetings/memberPlaces.ts';
import { type BookReceipt, type DuesBook, bookOf } from './duesBook.ts';
import { type DuesFrame, isInPeriod } from './frame.ts';
import { type LedgerBasis, type LedgerRow, amountsOf } from './ledgerRow.ts';

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
  const shares = sharesByBranch(book, facts, { months: frame.months, asOf: grid.asOf });
  const paying = Map.groupBy(book.receipts, ({ member }) => member);
  return [...Map.groupBy(grid.rows, ({ member }) => member.branch.id).values()]
    .flatMap((rows): BranchLedger[] => {
      const [first] = rows;
      if (first === undefined) return [];
      const own = bookOf(book, (id) => id === first.member.branch.id);
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
      return [
        {
          branch: first.member.branch,
          asOf: grid.asOf,
          rows: shown,
          book: own,
          ...(shares.get(first.member.branch.id) ?? nothing),
        },
      ];
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

type Shares = Pick<BranchLedger, 'sharesFen' | 'fromOthersFen'>;

/** What was received for the months of a period, by the branch where the member was in them. */
function sharesByBranch(
  { receipts }: DuesBook,
  facts: DuesFacts,
  { months, asOf }: { readonly months: readonly string[]; readonly asOf: string },
): ReadonlyMap<string, Shares> {
  const found = new Map<string, Shares>();
  for (const { member, branch, receivedOn, shares } of receipts) {
    if (receivedOn > asOf) continue;
    const person = personOf(facts, member, branch);
    for (const { month, amountFen } of shares) {
      const place = months.includes(month) ? branchIn(person, month) : null;
      if (place === null) continue;
      const known = found.get(place) ?? nothing;
      found.set(place, {
        sharesFen: known.sharesFen + amountFen,
        fromOthersFen: known.fromOthersFen + (place === branch ? 0 : amountFen),
      });
    }
  }
  return found;
}

const nothing: Shares = { sharesFen: 0, fromOthersFen: 0 };

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
    basis: basisIn(facts, row, { frame, asOf }),
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

/** By what held in the period, and not by what holds at the end of the year. */
function basisIn(
  facts: DuesFacts,
  { member }: DuesYearRow,
  { frame, asOf }: Pick<RowOf, 'frame' | 'asOf'>,
): LedgerBasis | null {
  const [first, last] = [frame.months[0], frame.months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const person = personOf(facts, member.id, member.branch.id);
  const owed = dueMonths(person, rowsFor(facts, person), first, last).filter(
    ({ state, branch }) => state !== 'not-due' && branch === member.branch.id,
  );
  return owed.findLast(({ month }) => month <= asOf.slice(0, 7)) ?? owed[0] ?? null;
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
