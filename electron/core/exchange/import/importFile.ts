import type { Finding } from '../../../../shared/fields/finding.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import type { JobControl } from '../../jobs/jobs.ts';
import type { Session } from '../../session.ts';
import { commitImport } from './commitImport.ts';
import { findingText } from './findingText.ts';
import type { ImportChoices, ImportPlan } from './importPlan.ts';
import { openFile, tableOf } from './openFile.ts';
import { planImport } from './planImport.ts';
import { withRemembered } from './rememberedMapping.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A finding for the command line: where, what, and the sentence in both languages. */
export interface SpokenFinding {
  readonly row: number;
  readonly cell: string;
  readonly field: string | null;
  readonly level: Finding['level'];
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** What `import` prints (design.md 6). `headerRow` from 1, the first row of the header. */
export interface ImportReport {
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: number;
  readonly findings: readonly SpokenFinding[];
}

export interface ImportFileOptions extends ImportChoices, Partial<JobControl> {
  /** Only tells what would be done. */
  readonly dryRun?: boolean;
  /** Makes a backup before the import. */
  readonly backUp?: () => Promise<unknown>;
}

/**
 * Imports a spreadsheet file without asking anything: what cannot be imported is told.
 * @throws Refusal `workbook.…`, `import.no-header`, `import.sheet-unknown`
 */
export async function importFile(
  session: Session,
  register: Register,
  bytes: Uint8Array,
  fileName: string,
  options: ImportFileOptions = {},
): Promise<ImportReport> {
  const { dryRun = false, backUp = () => Promise.resolve(), signal, report, ...choices } = options;
  if (!dryRun) session.require('keep');
  const control = { ...(signal && { signal }), ...(report && { report }) };
  const file = await openFile(bytes, fileName, control);
  const vocabulary = withRemembered(vocabularyOf(register), session.store, register);
  const table = tableOf(file, vocabulary, choices);
  const think = (): Promise<ImportPlan> =>
    planImport({ session, register, workbook: file.workbook, table, vocabulary, choices }, control);
  const plan = await think();
  if (!dryRun) {
    const { digest } = file;
    await commitImport({ session, register, plan, digest, planAgain: think, backUp }, control);
  }
  return reportOf(register, plan);
}

function reportOf(
  register: Register,
  { table, rows, findings, summary }: ImportPlan,
): ImportReport {
  const placed = [...findings, ...rows.flatMap((row) => row.findings)];
  return {
    sheet: table.sheet.name,
    headerRow: table.header.top + 1,
    rows: summary.rows,
    new: summary.new,
    changed: summary.changed,
    same: summary.same,
    rejected: summary.rejected,
    findings: placed.map((finding) => ({
      row: finding.row,
      cell: finding.cell,
      field: finding.field ?? null,
      level: finding.level,
      code: finding.code,
      zh: findingText(register, finding, 'zh'),
      en: findingText(register, finding, 'en'),
    })),
  };
}
