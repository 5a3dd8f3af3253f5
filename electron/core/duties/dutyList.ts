import type { DutyState } from '../../../shared/rules/duties/duty.ts';
import { branchesUnder } from '../members/branches.ts';
import type { Session } from '../session.ts';
import { allDuties } from './allDuties.ts';
import type { DutiesAnswer } from './answers.ts';

/** Which duties are listed. */
export interface DutyListOptions {
  /** ISO day; today where left out. */
  readonly asOf?: string | undefined;
  /** An organisation with all below it; everything where null. */
  readonly branch: string | null;
  readonly states?: readonly DutyState[] | undefined;
  /** Keys of rules. */
  readonly rules?: readonly string[] | undefined;
  /** Only those of which the user is to be reminded on that day. */
  readonly reminded: boolean;
  readonly limit: number;
}

/** The duties on a day, the most urgent first. @throws Refusal `report.branch-unknown` */
export function dutyList(session: Session, options: DutyListOptions): DutiesAnswer {
  const { branch, states, rules, reminded, limit } = options;
  const asOf = options.asOf ?? session.today();
  const under = branch === null ? undefined : branchesUnder(session.store, branch);
  const among = allDuties(session, { day: asOf }).duties.filter(
    ({ subject, rule }) =>
      (under === undefined || under.has(subject.id)) &&
      (rules === undefined || rules.includes(rule)),
  );
  const counts = { met: 0, due: 0, overdue: 0 };
  for (const { state } of among) counts[state] += 1;
  const listed = among.filter(
    ({ state, remindOn }) =>
      (states === undefined || states.includes(state)) &&
      (!reminded || (state !== 'met' && remindOn <= asOf)),
  );
  return {
    asOf,
    duties: listed.slice(0, limit),
    counts,
    more: Math.max(0, listed.length - limit),
  };
}
