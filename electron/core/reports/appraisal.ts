import { organizations } from '../../../shared/registers/organizations.ts';
import { yearOf } from '../../../shared/rules/calendar.ts';
import { appraisalsOfYear, linesOf } from '../appraisals/stored.ts';
import { branchesUnder } from '../members/branches.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { appraisalResults } from './appraisalResults.ts';
import { appraisalSummary } from './appraisalSummary.ts';
import { branchPlaces } from './appraisalBranches.ts';
import type { ReportOptions } from './report.ts';

/** An appraisal as the sheets show it. */
export interface SheetAppraisal {
  readonly appraisal: StoredRecord;
  /** What its branch is called. */
  readonly branch: string;
  readonly lines: readonly StoredRecord[];
}

/**
 * The democratic appraisal of the year that the period lies in: the results of each branch, to be
 * signed, in the columns of domain.md 4.4, and the figures that go up, domain.md 1.4.
 */
export function planAppraisal(session: Session, options: ReportOptions): WorkbookPlan {
  const { period, branch, language } = options;
  const year = yearOf(period.to);
  const branches = branch === null ? undefined : branchesUnder(session.store, branch);
  const held = heldAppraisals(session, year, branches);
  return {
    language,
    sheets: [
      ...held.map((each) =>
        appraisalResults(session, each, { language, year, alone: held.length === 1 }),
      ),
      appraisalSummary(session, held, { language, year, branches, branch }),
    ],
  };
}

function heldAppraisals(
  session: Session,
  year: number,
  branches: ReadonlySet<string> | undefined,
): SheetAppraisal[] {
  const placeOf = branchPlaces(session);
  const records = appraisalsOfYear(session, year, branches).sort((a, b) =>
    placeOf(a['branch']) < placeOf(b['branch']) ? -1 : 1,
  );
  const lines = Map.groupBy(
    linesOf(session, new Set(records.map(({ id }) => id))),
    (line) => line['appraisal'],
  );
  return records.map((appraisal) => ({
    appraisal,
    branch: session.references.title(organizations.key, String(appraisal['branch'])) ?? '',
    lines: lines.get(appraisal.id) ?? [],
  }));
}
