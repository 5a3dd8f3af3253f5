import type { ReportDeclaration } from '../../../shared/reports/index.ts';
import type { ReportingPeriod } from '../../../shared/rules/period.ts';
import type { ShownLanguage } from '../../../shared/fields/show.ts';
import type { Session } from '../session.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';

/** Of when, for whom and in which language a report is made. */
export interface ReportOptions {
  readonly period: ReportingPeriod;
  readonly language: ShownLanguage;
  /** Id of an organisation, with all below it; everybody where null. */
  readonly branch: string | null;
}

/** A report that can be made. */
export interface Report extends ReportDeclaration {
  /** Reads the store and lays the sheets out. @throws Refusal `report.branch-unknown` */
  readonly plan: (session: Session, options: ReportOptions) => WorkbookPlan;
}
