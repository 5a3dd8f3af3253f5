import type { Finding } from '../../../../shared/fields/finding.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import type { JobControl } from '../../jobs/jobs.ts';
import type { Session } from '../../session.ts';
import type { Workbook } from '../../workbook/cells.ts';
import { cellAddress } from './address.ts';
import { basisOf } from './basis.ts';
import { type BodyRow, bodyRows } from './bodyRows.ts';
import { Doubles } from './doubles.ts';
import { FileReferences } from './fileReferences.ts';
import type { FoundTable } from './findTable.ts';
import type { ImportChoices, ImportPlan, PlannedImportRow } from './importPlan.ts';
import { summarise } from './importPlan.ts';
import { KnownRecords } from './knownRecords.ts';
import { type Column, mapHeadings } from './mapHeadings.ts';
import { pause, rowsBetweenPauses } from './pause.ts';
import { type Planning, planRow } from './planRow.ts';
import { type RowReading, readRow } from './readRow.ts';
import { rememberedFor } from './rememberedMapping.ts';
import { rememberingReader } from './rememberingReader.ts';
import { type PlacedFinding, tableFindings } from './tableFindings.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface PlanRequest {
  readonly session: Session;
  readonly register: Register;
  readonly workbook: Workbook;
  readonly table: FoundTable;
  readonly vocabulary: Vocabulary;
  readonly choices: ImportChoices;
}

/**
 * Thinks an import through, row by row, without changing anything. Gives way to other work now
 * and then; stops when cancelled.
 */
export async function planImport(
  request: PlanRequest,
  control: Partial<JobControl> = {},
): Promise<ImportPlan> {
  const { session, workbook, table } = request;
  const { signal, report } = control;
  const basis = basisOf(session.store);
  const columns = columnsOf(request);
  const rowsFound = [...bodyRows(table, columns, request.vocabulary, keysOf(request.register))];
  const total = rowsFound.length;
  report?.({ stage: 'matching', done: 0, total });
  await pause(signal);
  const { reading, planning } = prepare(request, columns);
  const rows: PlannedImportRow[] = [];
  for (const [index, found] of rowsFound.entries()) {
    if (index % rowsBetweenPauses === 0) {
      report?.({ stage: 'checking', done: index, total });
      await pause(signal);
    }
    rows.push(found.kind === 'record' ? planRecord(reading, planning, found) : skipped(found));
  }
  report?.({ stage: 'checking', done: total, total });
  const told = tellMore(table, columns, rows);
  const findings = tableFindings(table, columns);
  return {
    workbook,
    table,
    columns,
    rows: told,
    findings,
    references: planning.references,
    missing: missingFields(planning.given, told),
    summary: summarise(told, findings),
    basis,
  };
}

/** The fields of which one alone tells a record: its title, and what it is matched by. */
const keysOf = (register: Register): ReadonlySet<string> =>
  new Set([register.title, ...register.matchBy.flat()]);

function columnsOf({ session, register, table, vocabulary, choices }: PlanRequest): Column[] {
  const { headings } = table.header;
  const remembered = rememberedFor(
    session.store,
    register,
    headings.map(({ text }) => text),
  );
  return mapHeadings(headings, vocabulary, {
    remembered,
    ...(choices.mapping !== undefined && { manual: choices.mapping }),
  });
}

function prepare(
  { session, register, workbook, table, choices }: PlanRequest,
  columns: readonly Column[],
) {
  const context = session.readContext();
  const mapped = columns.flatMap(({ field }) => field ?? []);
  const constants = Object.entries(choices.constants ?? {}).filter(
    ([key]) => !mapped.includes(key),
  );
  const reading: RowReading = {
    register,
    table,
    columns,
    constants: Object.fromEntries(constants),
    context,
    date1904: workbook.date1904,
    reader: rememberingReader(),
  };
  const planning = {
    session,
    register,
    known: new KnownRecords(session, register),
    references: new FileReferences(session, context, choices.references),
    doubles: new Doubles(register),
    given: new Set([...mapped, ...constants.map(([key]) => key)]),
  } satisfies Planning;
  return { reading, planning };
}

function planRecord(
  reading: RowReading,
  planning: Planning,
  { row, column }: BodyRow,
): PlannedImportRow {
  const plan = planRow(planning, { row: row + 1, ...readRow(reading, row) });
  const placed = plan.findings.map((finding) => place(reading.columns, row, column, finding));
  return { row: row + 1, column, outcome: plan.outcome, plan, findings: placed };
}

function skipped({ row, column, kind }: BodyRow): PlannedImportRow {
  const code = kind === 'total' ? 'row.total-skipped' : 'row.not-a-record';
  const findings = [place([], row, column, { level: 'note', code })];
  return { row: row + 1, column, outcome: 'skipped', plan: undefined, findings };
}

/** Puts a finding at the cell of its field; at the beginning of the row where no column gives it. */
function place(
  columns: readonly Column[],
  row: number,
  first: number,
  finding: Finding,
): PlacedFinding {
  const column =
    columns.find(({ field }) => field !== null && field === finding.field)?.column ?? first;
  return { ...finding, row: row + 1, cell: cellAddress(row, column) };
}

const isImported = ({ outcome }: PlannedImportRow): boolean =>
  outcome === 'new' || outcome === 'changed';

/** Tells of hidden rows, and of each record that is made or goes by another name where it is first used. */
function tellMore(
  table: FoundTable,
  columns: readonly Column[],
  rows: readonly PlannedImportRow[],
): PlannedImportRow[] {
  const hidden = new Set(table.sheet.hiddenRows);
  const told = new Set<Finding>();
  return rows.map((row) => {
    if (!isImported(row)) return row;
    const news = (row.plan?.references ?? []).flatMap(({ finding }) =>
      finding && !told.has(finding) ? [finding] : [],
    );
    for (const finding of news) told.add(finding);
    const notes: Finding[] = hidden.has(row.row - 1) ? [{ level: 'note', code: 'row.hidden' }] : [];
    if (news.length + notes.length === 0) return row;
    const placed = [...news, ...notes].map((finding) =>
      place(columns, row.row - 1, row.column, finding),
    );
    return { ...row, findings: [...row.findings, ...placed] };
  });
}

/** The required fields that no column gives and some row lacks. */
function missingFields(given: ReadonlySet<string>, rows: readonly PlannedImportRow[]): string[] {
  const missing = new Set<string>();
  for (const { findings } of rows) {
    for (const { code, level, field } of findings) {
      if (
        code === 'required.missing' &&
        level === 'error' &&
        field !== undefined &&
        !given.has(field)
      )
        missing.add(field);
    }
  }
  return [...missing];
}
