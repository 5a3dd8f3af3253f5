import type { Value } from '../../../../shared/fields/field.ts';
import { masked } from '../../../../shared/fields/mask.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import { columnKey, flatShapeOf, sheetOf } from '../../../../shared/registers/sheetOf.ts';
import type { SavePlan } from '../../registers/save.ts';
import { columnLetters } from './address.ts';
import { isBlank, isEmpty, shownText } from './cellText.ts';
import type { NewReference } from './fileReferences.ts';
import type { ImportPlan, ImportSummary, PlannedImportRow } from './importPlan.ts';
import type { Column, How } from './mapHeadings.ts';
import type { PlacedFinding } from './tableFindings.ts';

/** A column as the wizard shows it, with a few of its values. */
export interface HeadingView {
  readonly column: number;
  readonly letter: string;
  readonly text: string;
  readonly field: string | null;
  readonly how: How;
  readonly samples: readonly string[];
}

/** An import as the wizard shows it; the parts are empty until the file has been read. */
export interface ImportView {
  readonly id: string;
  readonly register: string;
  readonly fileName: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly rows: number;
  }[];
  readonly sheet: string | null;
  /** From 1; the first row of the header. */
  readonly headerRow: number | null;
  readonly headings: readonly HeadingView[];
  readonly constants: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  readonly newReferences: readonly NewReference[];
  /** About columns, not rows. */
  readonly findings: readonly PlacedFinding[];
  readonly summary: ImportSummary | null;
  /** What came of it, once it has been carried out. */
  readonly result: Readonly<Record<'new' | 'changed' | 'same' | 'rejected' | 'seq', number>> | null;
}

/** A row as the wizard shows it; sensitive values are masked. */
export interface RowView {
  readonly row: number;
  readonly outcome: PlannedImportRow['outcome'];
  readonly title: string;
  readonly id?: string;
  readonly changes: readonly {
    readonly field: string;
    readonly before: Value;
    readonly after: Value;
  }[];
  readonly findings: readonly PlacedFinding[];
  /** The row with which its record begins, where that is an earlier one. */
  readonly begunAt?: number;
}

const sampleCount = 3;
/** Rows looked through for samples. */
const sampleReach = 60;

/** The columns that have a heading or hold something. */
export function headingViews(register: Register, { table, columns }: ImportPlan): HeadingView[] {
  return columns
    .map((column) => ({ ...column, samples: samplesOf(register, table, column) }))
    .filter(({ text, samples, field }) => text !== '' || samples.length > 0 || field !== null)
    .map(({ column, text, field, how, samples }) => ({
      column,
      letter: columnLetters(column),
      text,
      field,
      how,
      samples,
    }));
}

function samplesOf(
  register: Register,
  { grid, header }: ImportPlan['table'],
  { column, field }: Column,
): string[] {
  const samples = new Set<string>();
  const from = header.top + header.depth;
  const sensitive = field === null ? undefined : sheetOf(register).fields[field]?.sensitive;
  for (
    let row = from;
    row < Math.min(grid.height, from + sampleReach) && samples.size < sampleCount;
    row += 1
  ) {
    const cell = grid.at(row, column);
    if (isEmpty(cell)) continue;
    const text = shownText(cell).trim();
    samples.add(sensitive === undefined ? text : masked(text, sensitive));
  }
  return [...samples];
}

/** One row of a plan. References that are still to be made are shown by their title. */
export function rowView(register: Register, plan: ImportPlan, row: PlannedImportRow): RowView {
  const { outcome, findings, plan: planned, begunAt } = row;
  const changes = outcome === 'new' || outcome === 'changed' ? changesIn(register, row) : [];
  const id = planned?.save.existing?.id;
  return {
    row: row.row,
    outcome,
    title:
      planned === undefined || planned.title === ''
        ? titleInSheet(register, plan, row)
        : planned.title,
    ...(id !== undefined && { id }),
    changes: changes.map(({ field, before, after }) => ({
      field,
      before: shown(register, plan, field, before),
      after: shown(register, plan, field, after),
    })),
    findings,
    ...(begunAt !== undefined && { begunAt }),
  };
}

interface Change {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

/** What changes in the record that begins with the row, and in the part that the row is. */
function changesIn(register: Register, { plan, part }: PlannedImportRow): Change[] {
  const shape = flatShapeOf(register);
  const own = plan === undefined ? [] : changesOf(plan.save, (field) => field);
  if (part === undefined || shape === undefined) return own;
  const { partOf } = shape.part;
  const ofPart = changesOf(part, (field) =>
    field === partOf || field === 'position' ? undefined : columnKey(shape, field),
  );
  return [...own, ...ofPart.filter(({ field }) => !own.some((other) => other.field === field))];
}

const changesOf = (
  { changes, existing }: Pick<SavePlan, 'changes' | 'existing'>,
  keyOf: (field: string) => string | undefined,
): Change[] =>
  Object.entries(changes).flatMap(([key, after]) => {
    const field = keyOf(key);
    return field === undefined ? [] : [{ field, before: existing?.[key] ?? null, after }];
  });

function shown(register: Register, plan: ImportPlan, field: string, value: Value): Value {
  if (typeof value !== 'string') return value;
  const { sensitive, kind } = sheetOf(register).fields[field] ?? {};
  if (sensitive !== undefined) return masked(value, sensitive);
  return kind === 'reference' ? (plan.references.planned(value)?.title ?? value) : value;
}

/** What the row is called in the sheet, where it could not be read; else its first text. */
function titleInSheet(
  register: Register,
  { table, columns }: ImportPlan,
  { row, column }: PlannedImportRow,
): string {
  const title = columns.find(({ field }) => field === register.title)?.column;
  const cell = title === undefined ? null : table.grid.at(row - 1, title);
  return shownText(isBlank(cell) ? table.grid.own(row - 1, column) : cell).trim();
}
