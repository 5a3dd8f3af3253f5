import { yearOf } from '../../../shared/rules/calendar.ts';
import { groupBy } from '../../../shared/rules/duties/dutyIndex.ts';
import { learningSums } from '../../../shared/rules/training.ts';
import { sheetText } from '../../../shared/reports/sheetText.ts';
import { allDuties, yearSpan } from '../duties/allDuties.ts';
import type { Session } from '../session.ts';
import { trainingYear } from '../training/trainingYear.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { placesInTree } from './branchOrder.ts';
import { memberPlaces } from './meetings/memberPlaces.ts';
import type { ReportOptions } from './report.ts';
import { reportingUnit } from './reportingUnit.ts';
import { type Learner, hoursSheet } from './trainingHours/hoursSheet.ts';
import { planSheet } from './trainingHours/planSheet.ts';

/**
 * The class-hours of each member against the year's target (domain.md 4.2) up to the end of the
 * period, by topic and channel; and the education plan against what was done.
 */
export function planTrainingHours(session: Session, options: ReportOptions): WorkbookPlan {
  const { period, language, branch } = options;
  const year = yearOf(period.to);
  const { members, plan } = trainingYear(session, { year, branch });
  const { facts } = allDuties(session, yearSpan(session.today(), year));
  const learning = facts.learning.filter(({ on }) => on.startsWith(`${year}-`) && on <= period.to);
  const learnt = groupBy(learning, (each) => each.members);
  const placeOf = memberPlaces(session);
  const learners = members
    .map((member): Learner => {
      const own = learnt.get(member.id) ?? [];
      const within = own.filter(({ on }) => on >= period.from);
      return { ...member, ...learningSums(own), inPeriod: learningSums(within).hours };
    })
    .sort((a, b) => placeOf(a.id) - placeOf(b.id));
  const places = placesInTree(session);
  const unit = reportingUnit(session, branch);
  const about = {
    period,
    language,
    unit,
    above: [sheetText('unit', { unit }), sheetText('period', { period: period.label })],
  };
  const items = plan
    .filter(({ month }) => month === null || isIn(month, period))
    .sort(
      (a, b) =>
        (places.get(a.branch.id) ?? Infinity) - (places.get(b.branch.id) ?? Infinity) ||
        (a.month ?? 13) - (b.month ?? 13),
    );
  return {
    language,
    sheets: [hoursSheet(session, about, learners), planSheet(session, about, items)],
  };
}

const isIn = (month: number, { from, to }: ReportOptions['period']): boolean =>
  month >= Number(from.slice(5, 7)) && month <= Number(to.slice(5, 7));
