import { organizations } from '../../../shared/registers/organizations.ts';
import { members } from '../../../shared/registers/members.ts';
import { memberHistories, recordAt } from '../members/histories.ts';
import { rollAt } from '../members/roll.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { limits } from '../workbook/limits.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { attendanceSheet } from './attendance/attendanceSheet.ts';
import { type BranchMeetings, branchMeetings } from './attendance/branchMeetings.ts';
import { memberPlaces } from './meetings/memberPlaces.ts';
import type { ReportOptions } from './report.ts';
import { reportingUnit } from './reportingUnit.ts';

/**
 * Who came to which meeting of a period, a sheet for each organisation that met: whoever was on one
 * of its lists, and who is on its roll at the end of the period without having been on any.
 * @throws Refusal `report.too-many-sheets`
 */
export function planAttendance(session: Session, options: ReportOptions): WorkbookPlan {
  const { period, language, branch } = options;
  const all = branchMeetings(session, { period, branch });
  const met = all.filter(({ listed }) => listed.length > 0);
  if (met.length > limits.sheets) {
    throw new Refusal('report.too-many-sheets', { count: met.length, limit: limits.sheets });
  }
  const unlisted = all.reduce((sum, each) => sum + each.unlisted, 0);
  const shown = met.length > 0 ? met : [nobody(session, options, unlisted)];
  const rollOf = rollByBranch(session, options);
  const placeOf = memberPlaces(session);
  return {
    language,
    sheets: shown.map((meetings) => {
      const ids = new Set(meetings.listed.flatMap(({ presences }) => [...presences.keys()]));
      if (ids.size > 0) for (const id of rollOf(meetings.branch)) ids.add(id);
      const attenders = [...ids]
        .sort((a, b) => placeOf(a) - placeOf(b))
        .map((id) => ({ id, name: session.references.title(members.key, id) ?? id }));
      return attendanceSheet(session, { meetings, attenders, period, language });
    }),
  };
}

/** Where no meeting has a list of names the sheet says so. */
const nobody = (session: Session, { branch }: ReportOptions, unlisted: number): BranchMeetings => ({
  branch: branch ?? '',
  name:
    (branch === null ? undefined : session.references.title(organizations.key, branch)) ??
    reportingUnit(session, null),
  listed: [],
  unlisted,
});

/** Who is on the roll of a branch at the end of the period. */
function rollByBranch(
  { store }: Session,
  { period }: ReportOptions,
): (branch: string) => readonly string[] {
  const roll = rollAt(memberHistories(store), period.to).map((history) =>
    recordAt(history, period.to),
  );
  const byBranch = Map.groupBy(roll, ({ branch }) => String(branch));
  return (branch) => (byBranch.get(branch) ?? []).map(({ id }) => id);
}
