import { firstDayOf } from '../calendar.ts';
import { sumHours } from '../training.ts';
import { isAsked, isAskedOnce } from './asked.ts';
import { type Asking, bound, boundsOf, calendarPeriods, dutyOf } from './asking.ts';
import type { Duty, DutyEvidence, DutyForm, DutyLack, DutyPeriod, DutyRule } from './duty.ts';
import { byDay, groupBy } from './dutyIndex.ts';
import type { DutyMember, DutyOrganization, Learning } from './facts.ts';
import { type Bound, isBoundIn, periodOf, personsOf } from './persons.ts';

/** Class-hours and trainings of persons: one duty of each organisation and period (domain.md 4.2). */
export const learningDuties = (asking: Asking, rule: DutyRule): Duty[] =>
  bound(asking, rule).flatMap((organization) => [
    ...yearly(asking, rule, organization),
    ...once(asking, rule, organization),
  ]);

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Of a calendar period, by who was bound at its end, or on the day where it has not ended. */
function yearly(asking: Asking, rule: DutyRule, organization: DutyOrganization): Duty[] {
  const { index, day } = asking;
  return calendarPeriods(asking, rule, boundsOf(asking, rule, organization)).flatMap((period) => {
    const until = earlier(day, period.to);
    const persons = personsOf(index, rule, organization, until).filter(
      (person) => isBoundIn(rule, person, period) && wasOnRoll(person.member, period),
    );
    return dutyFor(asking, { rule, organization, period, persons, until });
  });
}

/** Who came onto the roll in the second half of a period is not asked for it. */
export const wasOnRoll = ({ enteredOn }: DutyMember, period: DutyPeriod): boolean =>
  isAsked(period, { since: enteredOn === null ? null : firstDayOf(enteredOn), until: null });

/**
 * What is to be done once after an event. What was done late counts too: it is better than never,
 * and its day shows that it was late. Persons with the same days share a duty.
 */
function once(asking: Asking, rule: DutyRule, organization: DutyOrganization): Duty[] {
  const { index, day, from } = asking;
  const bounds = boundsOf(asking, rule);
  const shown = personsOf(index, rule, organization, day).flatMap((person) => {
    const period = periodOf(rule, person);
    if (period === undefined || period.from > day || period.to < from) return [];
    return isAskedOnce(period, bounds) ? [{ person, period }] : [];
  });
  return [...groupBy(shown, ({ period }) => [period.key]).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const persons = group.map(({ person }) => person);
    return dutyFor(asking, { rule, organization, period: first.period, persons, until: day });
  });
}

interface Persons {
  readonly rule: DutyRule;
  readonly organization: DutyOrganization;
  readonly period: DutyPeriod;
  readonly persons: readonly Bound[];
  /** The last day that counts. */
  readonly until: string;
}

/** No persons, no duty. */
function dutyFor(asking: Asking, { rule, organization, period, persons, until }: Persons): Duty[] {
  if (persons.length === 0) return [];
  const counted = new Set<Learning>();
  const lacking = persons.flatMap(({ member: { id, name } }): DutyLack[] => {
    const learnt = asking.index
      .learningOf(id)
      .filter(({ on, channel }) => on >= period.from && on <= until && counts(rule, channel));
    learnt.forEach((each) => counted.add(each));
    const done = rule.measure === 'hours' ? sumHours(learnt) : learnt.length;
    return done >= rule.least ? [] : [{ id, name, done, least: rule.least, with: null }];
  });
  return [
    dutyOf(asking, {
      rule,
      organization,
      period,
      done: persons.length - lacking.length,
      least: persons.length,
      unit: 'persons',
      evidence: byDay([...counted]).map(evidenceOf),
      lacking,
      fulfil: formOf(rule, organization, lacking),
    }),
  ];
}

const counts = ({ channels }: DutyRule, channel: string | null): boolean =>
  channels.length === 0 || (channel !== null && channels.includes(channel));

const evidenceOf = ({ register, id, on, label }: Learning): DutyEvidence => ({
  register,
  id,
  on,
  label,
});

/** Hours are made at a meeting of all; a course is one person's. */
function formOf(
  { measure, channels }: DutyRule,
  { id: branch }: DutyOrganization,
  lacking: readonly DutyLack[],
): DutyForm {
  if (measure === 'hours')
    return { register: 'meetings', id: null, values: { branch, kind: 'study' } };
  const [channel] = channels;
  const [only] = lacking;
  return {
    register: 'trainings',
    id: null,
    values: {
      ...(only !== undefined && lacking.length === 1 && { member: only.id }),
      ...(channel !== undefined && { channel }),
    },
  };
}
