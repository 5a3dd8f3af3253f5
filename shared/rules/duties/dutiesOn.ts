import type { Asking } from './asking.ts';
import type { Duty, DutyRule, DutyState } from './duty.ts';
import { dutyIndex } from './dutyIndex.ts';
import type { DutyFacts } from './facts.ts';
import { learningDuties } from './learningDuties.ts';
import { meetingDuties } from './meetingDuties.ts';
import { lookBackFrom } from './periods.ts';
import { rectificationDuties } from './rectificationDuties.ts';
import { talkDuties } from './talkDuties.ts';
import { termDuties } from './termDuties.ts';

/** When is asked. */
export interface DutyOptions {
  /** ISO day: any, also one that has gone by. */
  readonly day: string;
  /** The day from which duties are checked at all; null: from any. */
  readonly since: string | null;
  /** Periods that ended before it are not shown; twelve months where left out. */
  readonly from?: string;
}

/** How each measure is counted. */
const measures: Readonly<Record<string, (asking: Asking, rule: DutyRule) => Duty[]>> = {
  'meetings': meetingDuties,
  'hours': learningDuties,
  'courses': learningDuties,
  'talks-committee': talkDuties,
  'talks-members': talkDuties,
  'talks-among': talkDuties,
  'election': termDuties,
  'rectification-progress': rectificationDuties,
  'rectification-check': rectificationDuties,
  'rectification-acceptance': rectificationDuties,
  'rectification-aftercare': rectificationDuties,
};

/**
 * What was met, is due and is overdue on a day (domain.md 4.2 and 7.3): for each rule and
 * organisation the period that the day lies in and those that ended in the twelve months before.
 * Evidence that comes later than the day does not count. Overdue first, then due, then met, each
 * by the last day.
 */
export function dutiesOn(
  rules: readonly DutyRule[],
  facts: DutyFacts,
  { day, since, from = lookBackFrom(day) }: DutyOptions,
): Duty[] {
  const asking: Asking = { index: dutyIndex(facts), day, from, since };
  return rules
    .filter(({ off }) => !off)
    .flatMap((rule) => measures[rule.measure]?.(asking, rule) ?? [])
    .sort(inOrder);
}

const order: Readonly<Record<DutyState, number>> = { overdue: 0, due: 1, met: 2 };

const inOrder = (a: Duty, b: Duty): number =>
  order[a.state] - order[b.state] || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);
