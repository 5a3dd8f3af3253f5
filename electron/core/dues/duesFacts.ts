import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { duesRates } from '../../../shared/registers/duesRates.ts';
import { duesReliefs } from '../../../shared/registers/duesReliefs.ts';
import { duesTerms } from '../../../shared/registers/duesTerms.ts';
import type { DuesRows } from '../../../shared/rules/dues/dueMonths.ts';
import type { DuesMember } from '../../../shared/rules/dues/duesMember.ts';
import { type DuesPayer, readPayer } from '../../../shared/rules/dues/payers.ts';
import { type DuesRate, readRates } from '../../../shared/rules/dues/rates.ts';
import { type DuesRelief, readRelief } from '../../../shared/rules/dues/reliefs.ts';
import { type DuesTerms, ledgerStart, readTerms } from '../../../shared/rules/dues/terms.ts';
import { toRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { LastAnswers } from '../lastAnswers.ts';
import type { Store } from '../store/store.ts';
import { type DuesPerson, duesPeople, strangerOf } from './duesPeople.ts';
import { type LedgerStarts, ledgerStarts, termsFor } from './ledgerStarts.ts';

/** All that dues are worked out from but the receipts, as the store has it. */
export interface DuesFacts {
  readonly people: ReadonlyMap<string, DuesPerson>;
  /** What the organisations are called, by id. */
  readonly organizations: ReadonlyMap<string, string>;
  readonly payers: ReadonlyMap<string, readonly DuesPayer[]>;
  readonly reliefs: ReadonlyMap<string, readonly DuesRelief[]>;
  readonly terms: readonly DuesTerms[];
  readonly rates: readonly DuesRate[];
  readonly starts: LedgerStarts;
}

const lastFacts = new LastAnswers<DuesFacts>(1);

/** The facts as they stand: a handful of queries, kept until something is written. */
export function duesFacts(session: Session): DuesFacts {
  const today = session.today();
  return lastFacts.of(session.store, today, () => readFacts(session, today));
}

function readFacts({ store, references }: Session, today: string): DuesFacts {
  const people = duesPeople(store);
  // Of two rows from one day the rules take the one given last.
  const payers = groupedBy(rowsOf(store, duesPayers).map(readPayer));
  const reliefs = groupedBy(rowsOf(store, duesReliefs).map(readRelief));
  return {
    people,
    organizations: references.all('organizations'),
    payers,
    reliefs,
    terms: rowsOf(store, duesTerms).map(readTerms),
    rates: readRates(rowsOf(store, duesRates)),
    starts: ledgerStarts(store, { people, payers, reliefs, today }),
  };
}

/** The records of a register that are not voided, in the order in which they were added. */
export const rowsOf = (store: Store, register: Register): AnyRecord[] =>
  store
    .all(
      tableQuery.selectFrom(register.key).selectAll().where('voidedAt', 'is', null).orderBy('id'),
    )
    .map((row) => toRecord(register, row));

const groupedBy = <R extends { readonly member: string }>(rows: readonly R[]): Map<string, R[]> =>
  Map.groupBy(rows, ({ member }) => member);

/** What the dues of one member are worked out from. */
export const rowsFor = (facts: DuesFacts, member: DuesMember): DuesRows => ({
  payers: facts.payers.get(member.id) ?? [],
  reliefs: facts.reliefs.get(member.id) ?? [],
  terms: termsOf(facts, [...new Set(member.branch.map(({ value }) => value))]),
  rates: facts.rates,
});

/** Nearly all members have always been in one branch: its terms are picked once. */
const knownTerms = new WeakMap<DuesFacts, Map<string, readonly DuesTerms[]>>();

/** The terms of some branches, with where their ledgers begin. */
export function termsOf(
  facts: DuesFacts,
  branches: readonly (string | null)[],
): readonly DuesTerms[] {
  const known = knownTerms.get(facts) ?? new Map<string, readonly DuesTerms[]>();
  knownTerms.set(facts, known);
  const key = branches.join();
  const terms = known.get(key) ?? termsFor(facts.terms, facts.starts, branches);
  known.set(key, terms);
  return terms;
}

/**
 * The member of that id; one of whom nothing is due where the register does not have it any more.
 * @param branch in which such a one paid
 */
export const personOf = (
  facts: DuesFacts,
  member: string,
  branch: string | null = null,
): DuesMember => facts.people.get(member)?.dues ?? strangerOf(member, branch);

/** The first month of which the ledger of a branch keeps the dues, `YYYY-MM`. */
export const ledgerFromOf = (facts: DuesFacts, branch: string | null): string =>
  ledgerStart(termsOf(facts, [branch]), branch) ?? facts.starts.otherwise;
