import { addDays } from '../calendar.ts';
import { type Bounds, isAsked, within } from './asked.ts';
import type { Duty, DutyForm, DutyPeriod, DutyRule } from './duty.ts';
import type { DutyIndex } from './dutyIndex.ts';
import type { DutyOrganization } from './facts.ts';
import { isCommitteePost } from './posts.ts';
import { calendarMonths, periodsBetween } from './periods.ts';

/** What is asked, and on which day. */
export interface Asking {
  readonly index: DutyIndex;
  /** ISO day: what happened later is not known yet. */
  readonly day: string;
  /** Periods that ended before it are not shown. */
  readonly from: string;
  /** The day from which duties are checked at all; null: from any. */
  readonly since: string | null;
}

/** Committee members that make a committee where its size is not recorded (domain.md 4.1). */
const leastCommittee = 3;

/** The organisations that a rule binds on the day. */
export function bound({ index, day }: Asking, rule: DutyRule): DutyOrganization[] {
  const { organizations, rounds } = index.facts;
  return organizations.filter((each) => {
    if (!rule.organizationKinds.includes(each.kind)) return false;
    if (rule.subject === 'rectified')
      return rounds.some(
        ({ organization, listedOn, closedOn }) =>
          organization === each.id && listedOn <= day && (closedOn === null || closedOn > day),
      );
    if (rule.subject !== 'with-committee') return true;
    if (each.committeeSize !== null) return each.committeeSize > 0;
    return (
      index.membersOf(each.id, day).filter(({ post }) => isCommitteePost(post)).length >=
      leastCommittee
    );
  });
}

/** From when until when a rule asks anything of an organisation. */
export const boundsOf = (
  { since }: Asking,
  rule: DutyRule,
  organization?: DutyOrganization,
): Bounds =>
  within(
    { since, until: null },
    { since: rule.sinceOn, until: rule.untilOn },
    { since: organization?.foundedOn ?? null, until: organization?.dissolvedOn ?? null },
  );

/**
 * The calendar periods for which a rule asks: that of the day and those that have ended since
 * `from`; none before the bounds begin. Empty for a rule whose period begins with an event.
 */
export function calendarPeriods(
  { day, from }: Asking,
  rule: DutyRule,
  bounds: Bounds,
): DutyPeriod[] {
  const months = calendarMonths(rule.period);
  if (months === undefined || (bounds.since !== null && bounds.since > day)) return [];
  return periodsBetween(months, from, day).filter((period) => isAsked(period, bounds));
}

/** What a duty is made of; the rest follows. */
export interface DutyParts extends Pick<Duty, 'done' | 'least' | 'unit' | 'evidence'> {
  readonly rule: DutyRule;
  readonly organization: DutyOrganization;
  readonly period: DutyPeriod;
  readonly lacking?: Duty['lacking'];
  readonly fulfil?: DutyForm | null;
}

/** A duty with its state on the day: enough is enough, whenever it was done. */
export function dutyOf({ day }: Asking, parts: DutyParts): Duty {
  const { rule, organization, period, done, least, unit, evidence, lacking, fulfil } = parts;
  const state = done >= least ? 'met' : day > period.to ? 'overdue' : 'due';
  const remindOn = rule.remindDays === null ? period.from : addDays(period.to, -rule.remindDays);
  return {
    key: `${rule.key}:${organization.id}:${period.key}`,
    rule: rule.key,
    label: rule.label,
    measure: rule.measure,
    subject: { id: organization.id, name: organization.name },
    period,
    due: period.to,
    remindOn: remindOn < period.from ? period.from : remindOn,
    state,
    done,
    least,
    unit,
    evidence,
    lacking: lacking ?? [],
    fulfil: state === 'met' ? null : (fulfil ?? null),
  };
}
