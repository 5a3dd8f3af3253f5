import { branchIn } from '../../../shared/rules/dues/duesMember.ts';
import { type DueMonth, dueMonths } from '../../../shared/rules/dues/dueMonths.ts';
import { type DuesTotals, grid } from '../../../shared/rules/dues/grid.ts';
import { isOnRoll } from '../members/roll.ts';
import type { Session } from '../session.ts';
import type { DuesYearRow, Named } from './answers.ts';
import { type DuesFacts, personOf, rowsFor } from './duesFacts.ts';
import type { Gift } from './gifts.ts';
import type { PaidBy } from './paidShares.ts';

/** A row of the grid with its totals. */
export interface YearRow {
  readonly row: DuesYearRow;
  readonly totals: DuesTotals;
}

/** What a year's rows are drawn from. */
export interface YearRequest {
  readonly session: Session;
  readonly facts: DuesFacts;
  readonly year: number;
  /** The branches that are asked for; all where undefined. */
  readonly branches: ReadonlySet<string> | undefined;
}

/**
 * The rows of one member in the grid of a year: one for each branch in which a month was due or
 * paid, or to which something more was given.
 * @param paid the receipts of the year's months
 * @param gifts received in the year
 */
export function yearRows(
  { session, facts, year, branches }: YearRequest,
  member: string,
  paid: PaidBy,
  gifts: readonly Gift[],
): YearRow[] {
  const person = personOf(facts, member, paid.branch);
  const due = dueMonths(person, rowsFor(facts, person), `${year}-01`, `${year}-12`);
  const paidMonths = new Set(paid.shares.map(({ month }) => month));
  const places = new Set([
    ...due
      .filter(({ month, state }) => state !== 'not-due' || paidMonths.has(month))
      .map(({ branch }) => branch),
    ...gifts.map(({ branch }) => branch),
  ]);
  return [...places]
    .filter((branch) => branches === undefined || (branch !== null && branches.has(branch)))
    .map((branch): YearRow => {
      const months = due.map((each) => (each.branch === branch ? each : elsewhere(each)));
      const shares = paid.shares.filter(({ month }) => branchIn(person, month) === branch);
      const { cells, totals } = grid(months, shares, session.today());
      const { dueFen, paidFen, arrearsFen, upcomingFen, aboveFen, paidLateFen } = totals;
      const given = (kind: Gift['kind']): number =>
        gifts
          .filter((gift) => gift.branch === branch && gift.kind === kind)
          .reduce((sum, { amountFen }) => sum + amountFen, 0);
      return {
        totals,
        row: {
          key: `${member} ${branch ?? ''}`,
          member: { ...namedMember(session, facts, member), branch: organization(facts, branch) },
          onRoll: onRollOn(facts, member, session.today()),
          ...basisOf(months, session.today().slice(0, 7)),
          cells,
          ...{ dueFen, paidFen, arrearsFen, upcomingFen, aboveFen, backPaidFen: paidLateFen },
          relief: months.find(({ approvalNo }) => approvalNo !== null)?.approvalNo ?? null,
          voluntaryFen: given('voluntary'),
          largeFen: given('large'),
        },
      };
    });
}

/** A month that belongs to another branch. */
const elsewhere = (month: DueMonth): DueMonth => ({
  ...month,
  state: 'not-due',
  amountFen: 0,
  ...{ kind: null, baseFen: null, percent: null, assumed: false, reduced: false },
  ...{ relief: null, approvalNo: null },
});

/** As what the member pays: in the latest month due that has begun, else in the first. */
function basisOf(
  months: readonly DueMonth[],
  now: string,
): Pick<DuesYearRow, 'kind' | 'assumed' | 'baseFen' | 'percent' | 'monthFen'> {
  const owed = months.filter(({ state }) => state !== 'not-due');
  const basis = owed.findLast(({ month }) => month <= now) ?? owed[0];
  if (basis === undefined)
    return { kind: null, assumed: false, baseFen: null, percent: null, monthFen: null };
  const { kind, assumed, baseFen, percent, amountFen: monthFen } = basis;
  return { kind, assumed, baseFen, percent, monthFen };
}

export const onRollOn = (facts: DuesFacts, member: string, on: string): boolean => {
  const person = facts.people.get(member);
  return person !== undefined && isOnRoll(person.history, on);
};

/** The member by name, also one whose record was voided. */
export const namedMember = (session: Session, facts: DuesFacts, member: string): Named => ({
  id: member,
  name: facts.people.get(member)?.name ?? session.references.title('members', member) ?? '',
});

export const organization = (facts: DuesFacts, branch: string | null): Named => ({
  id: branch ?? '',
  name: facts.organizations.get(branch ?? '') ?? '',
});
