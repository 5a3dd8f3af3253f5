import type { Finding } from '../../../../shared/fields/finding.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import { type FlatShape, columnKey, flatShapeOf } from '../../../../shared/registers/sheetOf.ts';
import type { JobControl } from '../../jobs/jobs.ts';
import type { Session } from '../../session.ts';
import type { Workbook } from '../../workbook/cells.ts';
import { basisOf } from './basis.ts';
import { bodyRows } from './bodyRows.ts';
import { Doubles } from './doubles.ts';
import { FileReferences } from './fileReferences.ts';
import type { FoundTable } from './findTable.ts';
import type { ImportChoices, ImportPlan, PlannedImportRow } from './importPlan.ts';
import { summarise } from './importPlan.ts';
import { KnownRecords } from './knownRecords.ts';
import { type Column, mapHeadings } from './mapHeadings.ts';
import { pause } from './pause.ts';
import { placeFinding } from './placeFinding.ts';
import type { Planning } from './planRow.ts';
import { planRows } from './planRows.ts';
import type { RowReading } from './readRow.ts';
import { rememberedFor } from './rememberedMapping.ts';
import { rememberingReader } from './rememberingReader.ts';
import { turnOf } from './sheets/turnOf.ts';
import { type PlacedFinding, tableFindings } from './tableFindings.ts';
import { togetherOf } from './together.ts';
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
  const shape = shapeIn(request.register, columns);
  const keys = keysOf(request.register, shape);
  const rowsFound = [...bodyRows(table, columns, request.vocabulary, keys)];
  const total = rowsFound.length;
  report?.({ stage: 'matching', done: 0, total });
  await pause(signal);
  const { reading, planning } = prepare(request, columns);
  const checking = (done: number): void => report?.({ stage: 'checking', done, total });
  const watched = { signal, report: checking };
  const planned = await planRows(reading, planning, shape, rowsFound, watched);
  checking(total);
  const { rows, findings: ofAll } = agreeing(request, planned);
  const told = tellMore(table, columns, rows);
  const findings = [...tableFindings(table, columns), ...ofAll];
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

/**
 * The fields of which one alone tells a record: its title, and what it is matched by. A row that is
 * only a part of one is told by what the part is called.
 */
const keysOf = (register: Register, shape: FlatShape | undefined): ReadonlySet<string> =>
  shape === undefined
    ? new Set([register.title, ...register.matchBy.flat()])
    : new Set([columnKey(shape, shape.part.title)]);

/** The rows are parts where a column gives a field of theirs. */
function shapeIn(register: Register, columns: readonly Column[]): FlatShape | undefined {
  const shape = flatShapeOf(register);
  const isPart = ({ field }: Column): boolean => field?.startsWith(`${shape?.name}.`) === true;
  return columns.some(isPart) ? shape : undefined;
}

/** Rejects all where the records do not agree with each other; told at the header. */
function agreeing(
  { session, register, table }: PlanRequest,
  rows: readonly PlannedImportRow[],
): { readonly rows: readonly PlannedImportRow[]; readonly findings: readonly PlacedFinding[] } {
  const ofAll = togetherOf(
    session,
    register,
    rows.map(({ plan }) => plan),
  );
  const row = table.header.top + table.header.depth - 1;
  const findings = ofAll.map((finding) => placeFinding([], row, 0, finding));
  return ofAll.some(({ level }) => level === 'error')
    ? { rows: rows.map(refused), findings }
    : { rows, findings };
}

const refused = (row: PlannedImportRow): PlannedImportRow =>
  row.outcome === 'skipped' ? row : { ...row, outcome: 'rejected' };

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
  const turn = turnOf(register);
  const reading: RowReading = {
    register,
    table,
    columns,
    constants: Object.fromEntries(constants),
    context,
    date1904: workbook.date1904,
    reader: rememberingReader(),
    ...(turn !== undefined && { turn }),
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
    const news = row.references.flatMap(({ finding }) =>
      finding && !told.has(finding) ? [finding] : [],
    );
    for (const finding of news) told.add(finding);
    const notes: Finding[] = hidden.has(row.row - 1) ? [{ level: 'note', code: 'row.hidden' }] : [];
    if (news.length + notes.length === 0) return row;
    const placed = [...news, ...notes].map((finding) =>
      placeFinding(columns, row.row - 1, row.column, finding),
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
