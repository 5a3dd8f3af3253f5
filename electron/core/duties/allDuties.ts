import { dutiesOn } from '../../../shared/rules/duties/dutiesOn.ts';
import type { Duty, DutyRule } from '../../../shared/rules/duties/duty.ts';
import type { DutyFacts } from '../../../shared/rules/duties/facts.ts';
import { lookBackFrom } from '../../../shared/rules/duties/periods.ts';
import { readRule } from '../../../shared/rules/duties/readRule.ts';
import { readSettings } from '../facts.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import { shippedRows } from './shippedRows.ts';
import { readFacts } from './readFacts.ts';

/** The duties of a span with what they were worked out from. */
export interface WorkedOut {
  readonly rules: readonly DutyRule[];
  readonly facts: DutyFacts;
  readonly duties: readonly Duty[];
}

/** ISO days. */
export interface Span {
  /** Periods that ended before it are not shown; twelve months back where left out. */
  readonly from?: string;
  readonly day: string;
}

/** The last ones worked out, as long as nothing has changed: lists and grids ask again and again. */
const lastWorkedOut = new WeakMap<Session, Map<string, WorkedOut>>();

/** A workbench asks for today, for the year and for a branch's talks. */
const kept = 3;

/** The rules in force: the shipped ones with the user's laid over them. */
export const rulesInForce = (store: Store): DutyRule[] =>
  shippedRows(store, 'dutyRules').map(({ record }) => readRule(record));

/** All duties of all organisations on a day (domain.md 4.2). */
export function allDuties(session: Session, { day, from = lookBackFrom(day) }: Span): WorkedOut {
  const key = JSON.stringify([session.store.head().seq, day, from]);
  const known = lastWorkedOut.get(session) ?? new Map<string, WorkedOut>();
  lastWorkedOut.set(session, known);
  const last = known.get(key);
  if (last !== undefined) return last;
  const { dutiesSince } = readSettings(session.store);
  const rules = rulesInForce(session.store);
  const facts = readFacts(session, { from, day });
  const since = dutiesSince === '' ? null : dutiesSince;
  const worked = { rules, facts, duties: dutiesOn(rules, facts, { day, from, since }) };
  known.set(key, worked);
  for (const old of [...known.keys()].slice(0, -kept)) known.delete(old);
  return worked;
}

/**
 * The span of a year: up to today in the current one; of one that is over, as it stood when it had
 * ended, so that nothing of it is only due.
 */
export const yearSpan = (today: string, year: number): Required<Span> => ({
  from: `${year}-01-01`,
  day: Number(today.slice(0, 4)) > year ? `${year + 1}-01-01` : today,
});
