import { addDays, addMonths, firstDayOf, lastDayOf } from '../calendar.ts';
import { fullMember, probationaryMember } from '../member.ts';
import type { DutyPeriod, DutyRule } from './duty.ts';
import type { DutyIndex } from './dutyIndex.ts';
import type { DutyMember, DutyOrganization } from './facts.ts';
import { monthsAfterEvent, spanPeriod } from './periods.ts';
import { isCommitteePost } from './posts.ts';

/** Probation lasts a year (domain.md 2.3), unless it was extended. */
const probationMonths = 12;

/** A person whom a rule binds, with the day on which a post was taken up. */
export interface Bound {
  readonly member: DutyMember;
  readonly appointedOn: string | null;
}

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

/** The secretary whom the organisation names; where it names none, those who hold the post. */
function secretaries(index: DutyIndex, organization: DutyOrganization, day: string): Bound[] {
  const { secretary, appointedOn } = organization;
  const named = secretary === null ? undefined : index.memberOn(secretary, day);
  if (named !== undefined)
    return [
      {
        member: named,
        appointedOn: later(appointedOn, named.post === 'secretary' ? named.appointedOn : null),
      },
    ];
  return membersOf(index, organization, day).filter(({ member }) => member.post === 'secretary');
}

const membersOf = (index: DutyIndex, { id }: DutyOrganization, day: string): Bound[] =>
  index
    .membersOf(id, day)
    .filter(({ lost }) => !lost)
    .map((member) => ({ member, appointedOn: member.appointedOn }));

/**
 * Those of an organisation whom a rule binds on a day. Who is out of contact is left out: nothing
 * can be asked of them (domain.md 3.3).
 */
export function personsOf(
  index: DutyIndex,
  rule: DutyRule,
  organization: DutyOrganization,
  day: string,
): Bound[] {
  switch (rule.subject) {
    case 'secretary':
    case 'new-secretary':
      return secretaries(index, organization, day);
    case 'committee':
      return membersOf(index, organization, day).filter(({ member }) =>
        isCommitteePost(member.post),
      );
    case 'probationary':
      return membersOf(index, organization, day).filter(({ member }) => probationOf(member));
    case 'new-full':
      return membersOf(index, organization, day).filter(
        ({ member }) => member.memberType === fullMember && member.fullMemberOn !== null,
      );
    default:
      return membersOf(index, organization, day);
  }
}

/** The days of a member's probation, by the dates as exactly as they are known. */
export function probationOf(member: DutyMember): DutyPeriod | undefined {
  const { memberType, joinedOn, fullMemberOn, extendedUntil } = member;
  if (joinedOn === null) return undefined;
  const from = firstDayOf(joinedOn);
  const to =
    memberType === probationaryMember || fullMemberOn === null
      ? (extendedUntil ?? addMonths(lastDayOf(joinedOn), probationMonths))
      : addDays(lastDayOf(fullMemberOn), -1);
  return to > from ? spanPeriod(from, to) : undefined;
}

/** The event from which a rule counts for a person. */
function eventOf({ subject }: DutyRule, { member, appointedOn }: Bound): string | null {
  switch (subject) {
    case 'secretary':
    case 'new-secretary':
    case 'committee':
      return appointedOn;
    case 'probationary':
      return member.joinedOn;
    case 'new-full':
      return member.fullMemberOn;
    default:
      return member.enteredOn;
  }
}

/** A person's own period under a rule; undefined where its event is not known or has not been. */
export function periodOf(rule: DutyRule, person: Bound): DutyPeriod | undefined {
  if (rule.period === 'probation') return probationOf(person.member);
  const months = monthsAfterEvent(rule.period);
  const event = eventOf(rule, person);
  if (months === undefined || event === null) return undefined;
  return spanPeriod(firstDayOf(event), addMonths(lastDayOf(event), months));
}

/** Whether a person of the rule's subject is one on a day in a calendar period: new for a year. */
export function isBoundIn(rule: DutyRule, person: Bound, period: DutyPeriod): boolean {
  switch (rule.subject) {
    case 'probationary':
      return person.member.memberType === probationaryMember;
    case 'new-secretary':
    case 'new-full': {
      const event = eventOf(rule, person);
      return event !== null && addMonths(lastDayOf(event), 12) > period.from;
    }
    default:
      return true;
  }
}
