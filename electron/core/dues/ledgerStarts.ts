import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { duesYears } from '../../../shared/registers/duesYears.ts';
import { branchIn } from '../../../shared/rules/dues/duesMember.ts';
import { openEnd } from '../../../shared/rules/dues/months.ts';
import type { DuesPayer } from '../../../shared/rules/dues/payers.ts';
import type { DuesRelief } from '../../../shared/rules/dues/reliefs.ts';
import type { DuesTerms } from '../../../shared/rules/dues/terms.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { DuesPerson } from './duesPeople.ts';

/**
 * Where the ledger of each branch begins that says nothing of it in its terms: January of the year
 * of its first base, relief or receipt; of this year where it has none of them. Otherwise everybody
 * would owe from the first rates on.
 */
export interface LedgerStarts {
  /** First months, `YYYY-MM`, of the branches of which the ledger keeps anything. */
  readonly byBranch: ReadonlyMap<string, string>;
  /** Of the others. */
  readonly otherwise: string;
}

interface Known {
  readonly people: ReadonlyMap<string, DuesPerson>;
  readonly payers: ReadonlyMap<string, readonly DuesPayer[]>;
  readonly reliefs: ReadonlyMap<string, readonly DuesRelief[]>;
  readonly today: string;
}

/** Reads the first receipt and the first earlier sheet of each branch, and looks through the rest. */
export function ledgerStarts(
  store: Store,
  { people, payers, reliefs, today }: Known,
): LedgerStarts {
  const byBranch = new Map<string, string>();
  const begin = (branch: string | null, year: string): void => {
    if (branch === null) return;
    const month = januaryOf(year);
    if (month < (byBranch.get(branch) ?? openEnd)) byBranch.set(branch, month);
  };
  const ofMember = (member: string, on: string): void => {
    const person = people.get(member);
    if (person !== undefined) begin(branchIn(person.dues, on.slice(0, 7)), on);
  };
  for (const [member, rows] of payers) for (const { from } of rows) ofMember(member, from);
  for (const [member, rows] of reliefs) for (const { from } of rows) ofMember(member, from);
  for (const { branch, on } of firstReceipts(store)) begin(String(branch), String(on));
  for (const { branch, member, year } of sheetsTakenOver(store)) {
    if (branch === null) ofMember(String(member), januaryOf(String(year)));
    else begin(String(branch), String(year));
  }
  return { byBranch, otherwise: januaryOf(today) };
}

/** The first month of the year of a date. */
export const januaryOf = (on: string): string => `${on.slice(0, 4)}-01`;

const firstReceipts = (store: Store) =>
  store.all(
    tableQuery
      .selectFrom(duesReceipts.key)
      .select(['branch', (eb) => eb.fn.min('receivedOn').as('on')])
      .where('voidedAt', 'is', null)
      .groupBy('branch'),
  );

const sheetsTakenOver = (store: Store) =>
  store.all(
    tableQuery
      .selectFrom(duesYears.key)
      .select(['branch', 'member', 'year'])
      .distinct()
      .where('voidedAt', 'is', null),
  );

/**
 * The terms as the rules are given them: those of some branches and of all, with a row for each
 * start, which says where the ledger begins and never comes into force. Terms of the user that say
 * it stand before.
 */
export function termsFor(
  own: readonly DuesTerms[],
  starts: LedgerStarts,
  branches: readonly (string | null)[],
): readonly DuesTerms[] {
  const mine = own.filter(({ branch }) => branch === null || branches.includes(branch));
  if (mine.some(({ branch, ledgerFrom }) => branch === null && ledgerFrom !== null)) return mine;
  return [
    ...mine,
    ...branches.flatMap((branch) => {
      const month = branch === null ? undefined : starts.byBranch.get(branch);
      return month === undefined ? [] : [beginningRow(branch, month)];
    }),
    beginningRow(null, starts.otherwise),
  ];
}

const beginningRow = (branch: string | null, ledgerFrom: string): DuesTerms => ({
  branch,
  from: never,
  rounding: 'fen',
  yearFixed: false,
  quarterly: true,
  quarterAgreed: false,
  ledgerFrom,
});

/** After every month. */
const never = openEnd.slice(0, 7);
