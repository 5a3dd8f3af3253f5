import { dutiesOn } from '../../../shared/rules/duties/dutiesOn.ts';
import type { Duty, DutyRule } from '../../../shared/rules/duties/duty.ts';
import type { DutyFacts } from '../../../shared/rules/duties/facts.ts';
import { lookBackFrom } from '../../../shared/rules/duties/periods.ts';
import { readRule } from '../../../shared/rules/duties/readRule.ts';
import { readSettings } from '../facts.ts';
import { LastAnswers } from '../lastAnswers.ts';
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

/** A workbench asks for today, for the year and for a branch's talks. */
const lastWorkedOut = new LastAnswers<WorkedOut>(3);

/** The rules in force: the shipped ones with the user's laid over them. */
export const rulesInForce = (store: Store): DutyRule[] =>
  shippedRows(store, 'dutyRules').map(({ record }) => readRule(record));

/** All duties of all organisations on a day (domain.md 4.2). */
export const allDuties = (session: Session, { day, from = lookBackFrom(day) }: Span): WorkedOut =>
  lastWorkedOut.of(session.store, `${from} ${day}`, () => workedOut(session, { day, from }));

function workedOut(session: Session, { day, from }: Required<Span>): WorkedOut {
  const { dutiesSince } = readSettings(session.store);
  const rules = rulesInForce(session.store);
  const facts = readFacts(session, { from, day });
  const since = dutiesSince === '' ? null : dutiesSince;
  return { rules, facts, duties: dutiesOn(rules, facts, { day, from, since }) };
}

/**
 * The span of a year: up to today in the current one; of one that is over, as it stood when it had
 * ended, so that nothing of it is only due.
 */
export const yearSpan = (today: string, year: number): Required<Span> => ({
  from: `${year}-01-01`,
  day: Number(today.slice(0, 4)) > year ? `${year + 1}-01-01` : today,
});
