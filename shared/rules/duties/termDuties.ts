import { addMonths } from '../calendar.ts';
import { isAskedOnce } from './asked.ts';
import { type Asking, bound, boundsOf, dutyOf } from './asking.ts';
import type { Duty, DutyPeriod, DutyRule } from './duty.ts';
import type { DutyOrganization } from './facts.ts';
import { spanPeriod } from './periods.ts';

/** Of village and community branches (domain.md 4.1); others record theirs. */
const usualYears = 5;

/** An election so many months before the end of the term ends it early (domain.md 4.1). */
const monthsAhead = 6;

interface Term {
  readonly period: DutyPeriod;
  /** The day on which the next term began, where it has. */
  readonly nextOn: string | null;
}

/**
 * The terms that an organisation's dates tell of. A beginning close to the recorded end or after it
 * is that of the next term, whose own end has not been put in yet.
 */
export function termsOf({ termStartOn, termEndOn, termYears }: DutyOrganization): Term[] {
  const months = (termYears ?? usualYears) * 12;
  const began = (on: string): Term => ({
    period: spanPeriod(on, addMonths(on, months)),
    nextOn: null,
  });
  if (termEndOn === null) return termStartOn === null ? [] : [began(termStartOn)];
  if (termStartOn === null)
    return [{ period: spanPeriod(addMonths(termEndOn, -months), termEndOn), nextOn: null }];
  if (termStartOn < addMonths(termEndOn, -monthsAhead))
    return [{ period: spanPeriod(termStartOn, termEndOn), nextOn: null }];
  return [
    { period: spanPeriod(addMonths(termEndOn, -months), termEndOn), nextOn: termStartOn },
    began(termStartOn),
  ];
}

/**
 * Elections at the end of the term (domain.md 4.1). One that is overdue stays, however long ago it
 * was due, until a new term is recorded; the elections held about then are shown beside it.
 */
export function termDuties(asking: Asking, rule: DutyRule): Duty[] {
  const { day, from, index } = asking;
  const elections = index.facts.meetings.filter(
    ({ agendaKinds, heldOn }) => heldOn <= day && agendaKinds.includes('election'),
  );
  return bound(asking, rule).flatMap((organization) =>
    termsOf(organization)
      .filter(({ period }) => period.from <= day)
      .filter(({ period }) => isAskedOnce(period, boundsOf(asking, rule)))
      .filter(({ period }) => endsWithin(period, organization))
      .filter(({ period, nextOn }) => period.to >= from || nextOn === null)
      .map(({ period, nextOn }) =>
        dutyOf(asking, {
          rule,
          organization,
          period,
          done: nextOn !== null && nextOn <= day ? 1 : 0,
          least: 1,
          unit: 'times',
          evidence: elections
            .filter(
              ({ branch, heldOn }) =>
                branch === organization.id && heldOn >= addMonths(period.to, -monthsAhead),
            )
            .map(({ id, heldOn, topic }) => ({
              register: 'meetings',
              id,
              on: heldOn,
              label: topic,
            })),
          fulfil: { register: 'organizations', id: organization.id, values: {} },
        }),
      ),
  );
}

/** An organisation that was dissolved before its term ended elects no more. */
const endsWithin = ({ to }: DutyPeriod, { dissolvedOn }: DutyOrganization): boolean =>
  dissolvedOn === null || to <= dissolvedOn;
