import { type Asking, bound, boundsOf, calendarPeriods, dutyOf } from './asking.ts';
import type { Duty, DutyEvidence, DutyForm, DutyPeriod, DutyRule } from './duty.ts';
import { byDay, groupBy } from './dutyIndex.ts';
import type { DutyMeeting, DutyOrganization } from './facts.ts';
import { isAskedOnce } from './asked.ts';
import { addMonths } from '../calendar.ts';
import { monthsAfterEvent, spanPeriod } from './periods.ts';

/** A lecture inside a meeting is recorded on its own, so it never counts by `countsAs` (domain.md 4.2). */
const onItsOwn = 'lecture';

/** The kinds that a meeting counts for: its own and those that it was joined with (domain.md 4.2). */
export const kindsOf = ({ kind, countsAs }: Pick<DutyMeeting, 'kind' | 'countsAs'>): string[] => [
  kind,
  ...countsAs.filter((other) => other !== kind && other !== onItsOwn),
];

/** Duties to meet: each meeting that counts does so once in each rule and period. */
export function meetingDuties(asking: Asking, rule: DutyRule): Duty[] {
  const { index, day } = asking;
  const counting = groupBy(
    index.facts.meetings.filter(
      (meeting) =>
        meeting.heldOn <= day && kindsOf(meeting).some((kind) => rule.kinds.includes(kind)),
    ),
    ({ branch }) => [branch],
  );
  return bound(asking, rule).flatMap((organization) => {
    const places = [organization.id, ...(rule.aboveCounts ? index.above(organization) : [])];
    const held = byDay(places.flatMap((place) => counting.get(place) ?? []).map(evidenceOf));
    return periodsOf(asking, rule, organization).map((period) => {
      const evidence = held.filter(({ on }) => on >= period.from && on <= period.to);
      return dutyOf(asking, {
        rule,
        organization,
        period,
        done: evidence.length,
        least: rule.least,
        unit: 'times',
        evidence,
        fulfil: formOf(organization, rule),
      });
    });
  });
}

const evidenceOf = ({ id, heldOn, topic }: DutyMeeting): DutyEvidence => ({
  register: 'meetings',
  id,
  on: heldOn,
  label: topic,
});

/** The form of the meeting that fulfils the rule. */
const formOf = (organization: DutyOrganization, { kinds }: DutyRule): DutyForm => ({
  register: 'meetings',
  id: null,
  values: { branch: organization.id, kind: kinds[0] ?? '' },
});

/** Those of the calendar, or so many months from the setting up of the organisation. */
function periodsOf(asking: Asking, rule: DutyRule, organization: DutyOrganization): DutyPeriod[] {
  const months = monthsAfterEvent(rule.period);
  const { foundedOn } = organization;
  if (months === undefined)
    return calendarPeriods(asking, rule, boundsOf(asking, rule, organization));
  if (foundedOn === null || foundedOn > asking.day) return [];
  const period = spanPeriod(foundedOn, addMonths(foundedOn, months));
  const shown = period.to >= asking.from && isAskedOnce(period, boundsOf(asking, rule));
  return shown ? [period] : [];
}
