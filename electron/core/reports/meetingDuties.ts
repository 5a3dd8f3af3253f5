import { yearOf } from '../../../shared/rules/calendar.ts';
import type { Duty } from '../../../shared/rules/duties/duty.ts';
import { signedDay } from '../../../shared/rules/period.ts';
import { sheetText } from '../../../shared/reports/sheetText.ts';
import { allDuties, yearSpan } from '../duties/allDuties.ts';
import { dutyYear } from '../duties/dutyYear.ts';
import { branchesUnder } from '../members/branches.ts';
import type { Session } from '../session.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { placesInTree } from './branchOrder.ts';
import { type DutiesOf, gridSheet } from './meetingDuties/gridSheet.ts';
import { overdueSheet } from './meetingDuties/overdueSheet.ts';
import type { ReportOptions } from './report.ts';
import { reportingUnit } from './reportingUnit.ts';

/**
 * How organizational life was held in a period (domain.md 4.2): organisation × kind of meeting ×
 * month as the screen shows it, and a list of what is overdue. A duty belongs to the period in which
 * it ends.
 */
export function planMeetingDuties(session: Session, options: ReportOptions): WorkbookPlan {
  const { period, language, branch } = options;
  const year = yearOf(period.to);
  const grid = dutyYear(session, { year, branch });
  const worked = allDuties(session, yearSpan(session.today(), year));
  const under = branch === null ? undefined : branchesUnder(session.store, branch);
  const ends = ({ due }: Duty): boolean => due >= period.from && due <= period.to;
  const places = placesInTree(session);
  const inTree = (id: string): number => places.get(id) ?? Infinity;
  const today = session.today();
  const about: DutiesOf = {
    grid: {
      ...grid,
      branches: [...grid.branches].sort((a, b) => inTree(a.id) - inTree(b.id)),
    },
    rules: new Map(worked.rules.map((rule) => [rule.key, rule])),
    duties: worked.duties
      .filter((duty) => ends(duty) && (under?.has(duty.subject.id) ?? true))
      .sort((a, b) => inTree(a.subject.id) - inTree(b.subject.id)),
    period,
    language,
    unit: reportingUnit(session, branch),
    above: [
      sheetText('unit', { unit: reportingUnit(session, branch) }),
      sheetText('period', { period: period.label }),
      sheetText('as-of', { day: signedDay(period.to < today ? period.to : today) }),
    ],
  };
  return { language, sheets: [gridSheet(session, about), overdueSheet(about)] };
}
