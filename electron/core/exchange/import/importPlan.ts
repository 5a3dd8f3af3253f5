import type { SavePlan } from '../../registers/save.ts';
import type { Workbook } from '../../workbook/cells.ts';
import type { FileReferences, ReferenceChoices } from './fileReferences.ts';
import type { FoundTable, TableChoice } from './findTable.ts';
import type { Resolution } from './findReference.ts';
import type { Column } from './mapHeadings.ts';
import type { Outcome, RowPlan } from './planRow.ts';
import type { PlacedFinding } from './tableFindings.ts';

/** What the user decided about an import; all of it is proposed where nothing is said. */
export interface ImportChoices extends TableChoice {
  /** By column, from 0: the field that takes it, or null for none. */
  readonly mapping?: ReadonlyMap<number, string | null>;
  /** Values for all rows, for fields that no column gives: as typed. */
  readonly constants?: Readonly<Record<string, string>>;
  readonly references?: ReferenceChoices;
}

/** A row of the sheet with what becomes of it; row from 1. */
export interface PlannedImportRow {
  readonly row: number;
  /** The first column that holds something, from 0. */
  readonly column: number;
  readonly outcome: Outcome | 'skipped';
  readonly findings: readonly PlacedFinding[];
  /** Undefined for a row that is no record, such as a total, and for one that goes on with a record. */
  readonly plan: RowPlan | undefined;
  /** Records that are made with it, and what is told once of them. */
  readonly references: readonly Resolution[];
  /** What becomes of the part that the row is, where a record takes several rows. */
  readonly part?: SavePlan;
  /** The row with which its record begins, where that is an earlier one. */
  readonly begunAt?: number;
}

export interface ImportSummary {
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** An import thought through: what `commitImport` carries out, and what the screen shows before. */
export interface ImportPlan {
  readonly workbook: Workbook;
  readonly table: FoundTable;
  readonly columns: readonly Column[];
  readonly rows: readonly PlannedImportRow[];
  /** About columns, not rows. */
  readonly findings: readonly PlacedFinding[];
  readonly references: FileReferences;
  /** Required fields that nothing gives, by key. */
  readonly missing: readonly string[];
  readonly summary: ImportSummary;
  /** The last change of the store when this was planned. */
  readonly basis: string;
}

/**
 * Counts what a plan comes to: rows of the sheet, but of records that take several rows each once.
 * Columns' findings count too.
 */
export function summarise(
  rows: readonly PlannedImportRow[],
  findings: readonly PlacedFinding[],
): ImportSummary {
  const counts = { new: 0, changed: 0, same: 0, rejected: 0, skipped: 0 };
  const levels = { error: 0, warning: 0, note: 0 };
  for (const { outcome, begunAt } of rows) if (begunAt === undefined) counts[outcome] += 1;
  for (const list of [findings, ...rows.map((row) => row.findings)]) {
    for (const { level } of list) levels[level] += 1;
  }
  return {
    rows: rows.length - counts.skipped,
    ...counts,
    errors: levels.error,
    warnings: levels.warning,
    notes: levels.note,
  };
}
