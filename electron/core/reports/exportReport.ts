import { z } from 'zod';
import { organizations } from '../../../shared/registers/organizations.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { type ReportingPeriod, readPeriod } from '../../../shared/rules/period.ts';
import type { JobControl } from '../jobs/jobs.ts';
import { askedListSchema } from '../members/cells.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { type WorkbookPlan, recordsOn } from '../workbook/plan.ts';
import { sheetNames } from '../workbook/sheetNames.ts';
import { writeWorkbook } from '../workbook/writeWorkbook.ts';
import { fileName } from './fileName.ts';
import { reportOf } from './index.ts';
import { planListReport } from './listReport.ts';
import { reportingUnit } from './reportingUnit.ts';

const language = z.enum(['zh', 'en', 'both']);
const password = z.string().max(255).optional();

/** What a report is asked for with. */
export const exportSchema = z.strictObject({
  period: z.string().max(20),
  language: language.default('both'),
  password,
  /** Id or full name of an organisation; everybody where left out. */
  branch: z.string().max(100).nullable().optional(),
});
export type ExportOptions = z.input<typeof exportSchema>;

/** What a list is asked for with. */
export const listExportSchema = z.strictObject({
  list: askedListSchema,
  columns: z.array(z.string().max(60)).min(1).max(100),
  language: language.default('both'),
  password,
});
export type ListExportOptions = z.output<typeof listExportSchema>;

/** A workbook that was written. */
export interface Exported {
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

/** Progress and cancelling; left out where nobody watches. */
export type ExportControl = Partial<JobControl>;

/** A workbook laid out, and what its file is called. */
export interface PreparedExport {
  readonly name: string;
  readonly plan: WorkbookPlan;
}

/**
 * Lays a report out. That it is taken out is put into the audit, before a byte is written.
 * @throws Refusal `report.unknown`, `period.unreadable`, `report.branch-unknown`
 */
export function prepareReport(
  session: Session,
  key: string,
  options: ExportOptions,
): PreparedExport {
  const report = reportOf(key);
  const period = periodOf(options.period);
  const branch = branchOf(session, options.branch);
  const { language = 'both' } = options;
  const unit = report.unit === 'store' ? session.unit.name : reportingUnit(session, branch);
  const plan = report.plan(session, { period, language, branch });
  session.note('export', {
    report: key,
    period: period.key,
    branch,
    rows: plan.sheets.map(recordsOn),
    password: hasPassword(options),
  });
  return {
    name: fileName(unit, report.label, period.to, language),
    plan: protectedBy(plan, options.password),
  };
}

/** Lays a list out, as it is shown. @throws Refusal `request.invalid` */
export function prepareList(
  session: Session,
  register: Register,
  options: ListExportOptions,
): PreparedExport {
  const plan = planListReport(session, register, options);
  session.note('export', {
    register: register.key,
    columns: options.columns,
    rows: plan.sheets.map(recordsOn),
    password: hasPassword(options),
  });
  return {
    name: fileName(reportingUnit(session, null), register.label, session.today(), options.language),
    plan: protectedBy(plan, options.password),
  };
}

/**
 * Writes what was prepared. @throws Refusal `workbook.*`; the signal's reason when cancelled
 */
export async function writePrepared(
  { plan }: PreparedExport,
  file: string,
  control: ExportControl = {},
): Promise<Exported> {
  const { signal, report } = control;
  await writeWorkbook(plan, file, {
    ...(signal && { signal }),
    onProgress: (done, total) => report?.({ stage: 'writing', done, total }),
  });
  const names = sheetNames(
    plan.sheets.map(({ name }) => name),
    plan.language,
  );
  return {
    file,
    sheets: plan.sheets.map((sheet, index) => ({
      name: names[index] ?? '',
      rows: recordsOn(sheet),
    })),
  };
}

/** A report into a file: the way of the command line. @throws Refusal as `prepareReport` and `writePrepared` */
export async function exportReport(
  session: Session,
  report: string,
  options: ExportOptions,
  file: string,
  control: ExportControl = {},
): Promise<Exported> {
  return writePrepared(prepareReport(session, report, options), file, control);
}

/** @throws Refusal `period.unreadable` */
function periodOf(text: string): ReportingPeriod {
  const period = readPeriod(text);
  if (period === undefined) throw new Refusal('period.unreadable', { period: text });
  return period;
}

function branchOf(session: Session, text: string | null | undefined): string | null {
  if (text === undefined || text === null || text === '') return null;
  const id = session.references.find(organizations.key, text);
  if (id === undefined) throw new Refusal('report.branch-unknown', { branch: text });
  return id;
}

const hasPassword = ({
  password: given = '',
}: {
  readonly password?: string | undefined;
}): boolean => given !== '';

/** An empty password is none: the field on the screen was left empty. */
const protectedBy = (plan: WorkbookPlan, given = ''): WorkbookPlan =>
  given === '' ? plan : { ...plan, password: given };
