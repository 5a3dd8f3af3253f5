import { addDays, addMonths } from '../calendar.ts';
import { isAsked, isAskedOnce, within } from './asked.ts';
import { type Asking, boundsOf, dutyOf } from './asking.ts';
import type { Duty, DutyPeriod, DutyRule } from './duty.ts';
import { byDay } from './dutyIndex.ts';
import type { RectificationReport, RectificationRound } from './facts.ts';
import { calendarMonths, monthsAfterEvent, periodsBetween, spanPeriod } from './periods.ts';

/** A village listed in December is accepted at the end of the next year, not within its first weeks. */
const acceptanceFrom = '-12-01';

interface Beat {
  readonly report: RectificationReport['kind'];
  /** The periods of a round that have begun by the day. */
  readonly periods: (round: RectificationRound, rule: DutyRule, day: string) => DutyPeriod[];
}

/**
 * At +2, +4, … months from the listing, the last day before the same day of the month: listed on
 * 1 January, at the end of February, April, … (domain.md 7.3); as long as the round is open.
 */
function progressPeriods(round: RectificationRound, rule: DutyRule, day: string): DutyPeriod[] {
  const { listedOn, closedOn } = round;
  const step = calendarMonths(rule.period) ?? 2;
  const periods: DutyPeriod[] = [];
  for (let at = 0; addMonths(listedOn, at) <= day; at += step) {
    const period = spanPeriod(addMonths(listedOn, at), addDays(addMonths(listedOn, at + step), -1));
    if (closedOn !== null && closedOn <= period.to) break;
    periods.push(period);
  }
  return periods;
}

/** 30 June and 31 December while the round is open; not the first where little of it is left. */
const checkPeriods = (
  { listedOn, closedOn }: RectificationRound,
  rule: DutyRule,
  day: string,
): DutyPeriod[] =>
  periodsBetween(calendarMonths(rule.period) ?? 6, listedOn, day).filter(
    (period) =>
      isAsked(period, { since: listedOn, until: null }) &&
      (closedOn === null || closedOn > period.to),
  );

/** December of each year until the round is closed; closing needs the acceptance, so it shows it. */
const acceptancePeriods = (
  { listedOn, closedOn }: RectificationRound,
  _rule: DutyRule,
  day: string,
): DutyPeriod[] =>
  periodsBetween(12, listedOn, day).filter(
    ({ key, from }) =>
      (closedOn === null || from <= closedOn) && listedOn < `${key}${acceptanceFrom}`,
  );

/** Within so many months of the closing. */
const aftercarePeriods = (
  { closedOn }: RectificationRound,
  rule: DutyRule,
  day: string,
): DutyPeriod[] =>
  closedOn === null || closedOn > day
    ? []
    : [spanPeriod(closedOn, addMonths(closedOn, monthsAfterEvent(rule.period) ?? 12))];

/** The beats of domain.md 7.3 by measure. */
const beats: Readonly<Record<string, Beat>> = {
  'rectification-progress': { report: 'progress', periods: progressPeriods },
  'rectification-check': { report: 'check', periods: checkPeriods },
  'rectification-acceptance': { report: 'acceptance', periods: acceptancePeriods },
  'rectification-aftercare': { report: 'aftercare', periods: aftercarePeriods },
};

/** The duties of villages that are or were rectified (domain.md 7.3), round by round. */
export function rectificationDuties(asking: Asking, rule: DutyRule): Duty[] {
  const { index, day, from } = asking;
  const beat = beats[rule.measure];
  if (beat === undefined) return [];
  const organizations = new Map(index.facts.organizations.map((each) => [each.id, each]));
  return index.facts.rounds.flatMap((round) => {
    const organization = organizations.get(round.organization);
    if (organization === undefined || !rule.organizationKinds.includes(organization.kind))
      return [];
    const bounds = within(boundsOf(asking, rule), { since: null, until: organization.dissolvedOn });
    return beat
      .periods(round, rule, day)
      .filter((period) => period.to >= from && isAskedOnce(period, bounds))
      .map((period) => {
        const reports = byDay(
          round.evidence.filter(
            ({ kind, on }) =>
              kind === beat.report && on >= period.from && on <= period.to && on <= day,
          ),
        );
        return dutyOf(asking, {
          rule,
          organization,
          period,
          done: closedIn(round, beat, period, day)
            ? Math.max(rule.least, reports.length)
            : reports.length,
          least: rule.least,
          unit: 'times',
          evidence: reports.map(({ register, id, on, label }) => ({ register, id, on, label })),
        });
      });
  });
}

/** Closing within a year needs its acceptance (domain.md 7.4), recorded or not. */
const closedIn = (
  { closedOn }: RectificationRound,
  { report }: Beat,
  { from, to }: DutyPeriod,
  day: string,
): boolean =>
  report === 'acceptance' &&
  closedOn !== null &&
  closedOn >= from &&
  closedOn <= to &&
  closedOn <= day;
