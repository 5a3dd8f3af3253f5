import { type ReportKey, reportDeclarations } from '../../../shared/reports/index.ts';
import { Refusal } from '../refusal.ts';
import { planAppraisal } from './appraisal.ts';
import { planAttendance } from './attendance.ts';
import { planMeetingDuties } from './meetingDuties.ts';
import { planMeetingMinutes } from './meetingMinutes.ts';
import { planMeetingRegister } from './meetingRegister.ts';
import { planMemberRegister } from './memberRegister.ts';
import { planMemberStatistics } from './memberStatistics.ts';
import { planTrainingHours } from './trainingHours.ts';
import type { Report } from './report.ts';

const plans: Readonly<Record<ReportKey, Report['plan']>> = {
  'member-register': planMemberRegister,
  'member-statistics': planMemberStatistics,
  'meeting-register': planMeetingRegister,
  'meeting-minutes': planMeetingMinutes,
  'meeting-duties': planMeetingDuties,
  'attendance': planAttendance,
  'training-hours': planTrainingHours,
  'appraisal': planAppraisal,
};

/** Every report that can be made, in the order of the menu. */
export const reports: readonly Report[] = reportDeclarations.map((declaration) => ({
  ...declaration,
  plan: plans[declaration.key],
}));

/** @throws Refusal `report.unknown` */
export function reportOf(key: string): Report {
  const report = reports.find((each) => each.key === key);
  if (report === undefined) throw new Refusal('report.unknown', { report: key });
  return report;
}
