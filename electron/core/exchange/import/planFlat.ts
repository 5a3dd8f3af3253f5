import type { Value } from '../../../../shared/fields/field.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import { type GivenPart, acceptRaw } from '../../../../shared/registers/accept.ts';
import { inPart, readPartField } from '../../../../shared/registers/nested.ts';
import { type FlatShape, columnKey } from '../../../../shared/registers/sheetOf.ts';
import type { BodyRow } from './bodyRows.ts';
import type { Resolution } from './findReference.ts';
import { type FlatGroup, type FlatRow, gatherRows, ofPart } from './gatherRows.ts';
import type { PlannedImportRow } from './importPlan.ts';
import { pause, rowsBetweenPauses } from './pause.ts';
import { placeFinding } from './placeFinding.ts';
import { type Planning, planRow } from './planRow.ts';
import type { RowReading } from './readRow.ts';
import { type FlatReader, flatReaderOf } from './sheets/flatReader.ts';
import type { PlacedFinding } from './tableFindings.ts';

/** A part as a row gives it. */
interface ReadPart extends GivenPart {
  readonly findings: readonly Finding[];
  readonly resolutions: readonly Resolution[];
}

/**
 * Plans a sheet whose rows are the parts of records: the rows of a record are gathered, planned as
 * one, and stand or fall together.
 * @param report is told how many rows are done
 */
export async function planFlat(
  { reading, planning, shape }: Omit<GroupPlanning, 'reader'>,
  found: readonly BodyRow[],
  control: { readonly signal: AbortSignal | undefined; readonly report: (done: number) => void },
): Promise<PlannedImportRow[]> {
  const reader = flatReaderOf(planning);
  const groups = gatherRows(reading, shape, reader, found);
  reader.prepare(
    groups.flatMap(({ rows, values }) =>
      rows.map(({ cells }) => ({ raw: cells.raw, whole: values })),
    ),
  );
  const planned: PlannedImportRow[] = [];
  let told = 0;
  for (const group of groups) {
    if (planned.length >= told) {
      control.report(planned.length);
      await pause(control.signal);
      told += rowsBetweenPauses;
    }
    planned.push(...planGroup({ reading, planning, shape, reader }, group));
  }
  return planned;
}

interface GroupPlanning {
  readonly reading: RowReading;
  readonly planning: Planning;
  readonly shape: FlatShape;
  readonly reader: FlatReader;
}

function planGroup(by: GroupPlanning, group: FlatGroup): PlannedImportRow[] {
  const { reading, planning, shape, reader } = by;
  const { rows, missing } = group;
  const [first] = rows;
  if (first === undefined) return [];
  if (missing.length > 0) return rows.map((row) => unplaced(by, row, missing));
  const parts = rows.map((row) => readPart(by, row, group));
  const findings = new Map<Finding, number>();
  for (const [index, row] of rows.entries()) {
    for (const finding of row.findings) findings.set(finding, index);
    for (const finding of parts[index]?.findings ?? [])
      findings.set(inPart(shape.name, index, finding), index);
  }
  const plan = planRow(planning, {
    row: first.row + 1,
    accepted: {
      values: group.values,
      findings: [...findings.keys()],
      parts: { [shape.name]: parts.map(({ values }) => ({ values })) },
    },
    references: group.references,
    added: reader.added,
  });
  const resolutions = parts.flatMap((part) => part.resolutions);
  // The parts that were given come first, in their order.
  const saves = (plan.save.parts ?? []).map((part) => part.plan);
  const byRow = rows.map((): Finding[] => []);
  for (const finding of plan.findings) {
    const index = findings.get(finding) ?? readPartField(finding.field ?? '')?.index ?? 0;
    byRow[Math.min(index, rows.length - 1)]?.push(atColumn(shape, finding));
  }
  return rows.map((row, index) => ({
    row: row.row + 1,
    column: row.column,
    outcome: plan.outcome,
    plan: index === 0 ? { ...plan, references: [...plan.references, ...resolutions] } : undefined,
    references: [...(index === 0 ? plan.references : []), ...(parts[index]?.resolutions ?? [])],
    findings: (byRow[index] ?? []).map((finding) => placeIn(reading, row, finding)),
    ...(saves[index] !== undefined && { part: saves[index] }),
    ...(index > 0 && { begunAt: first.row + 1 }),
  }));
}

const placeIn = (
  { columns }: RowReading,
  { row, column }: BodyRow,
  finding: Finding,
): PlacedFinding => placeFinding(columns, row, column, finding);

/** A row of which nobody can say to what record it belongs. */
function unplaced(
  { reading }: GroupPlanning,
  row: FlatRow,
  missing: readonly string[],
): PlannedImportRow {
  const unread = new Set(row.findings.map(({ field }) => field));
  const findings = [
    ...row.findings,
    ...missing
      .filter((field) => !unread.has(field))
      .map((field): Finding => ({ level: 'error', code: 'row.belongs-to-none', field })),
  ];
  return {
    row: row.row + 1,
    column: row.column,
    outcome: 'rejected',
    plan: undefined,
    references: [],
    findings: findings.map((finding) => placeIn(reading, row, finding)),
  };
}

/** The finding with the key of the column that the field of a part has in the sheet. */
function atColumn(shape: FlatShape, finding: Finding): Finding {
  const part = readPartField(finding.field ?? '');
  if (part?.name !== shape.name) return finding;
  const { field, ...rest } = finding;
  return part.field === undefined ? rest : { ...rest, field: columnKey(shape, part.field) };
}

function readPart(
  { reading, planning, shape, reader }: GroupPlanning,
  { cells }: FlatRow,
  { values: whole }: FlatGroup,
): ReadPart {
  const { raw, findings, resolutions } = reader.part(cells.raw, whole);
  const accepted = acceptRaw(shape.part, ofPart(shape, raw), reading.context, reading.reader);
  const referred = partReferences(planning, shape, cells.references);
  const values: Record<string, Value> = { ...accepted.values, ...referred.values };
  // What all rows of the record say is the record's.
  for (const field of shape.shared) if (values[field] === whole[field]) values[field] = null;
  return {
    values,
    findings: [
      ...findings.map((finding) => bare(shape, finding)),
      ...accepted.findings,
      ...referred.findings,
    ],
    resolutions: [...resolutions, ...referred.resolutions],
  };
}

/** A finding about a column, as one about the field of the part. */
function bare({ name }: FlatShape, finding: Finding): Finding {
  const { field } = finding;
  return field?.startsWith(`${name}.`) === true
    ? { ...finding, field: field.slice(name.length + 1) }
    : finding;
}

/** Texts by which a part names other records. */
function partReferences(
  { references }: Planning,
  shape: FlatShape,
  texts: Readonly<Record<string, string>>,
): ReadPart {
  const values: Record<string, Value> = {};
  const findings: Finding[] = [];
  const resolutions: Resolution[] = [];
  for (const [field, declared] of Object.entries(shape.part.fields)) {
    const key = columnKey(shape, field);
    const text = texts[key];
    if (declared.kind !== 'reference' || text === undefined) continue;
    const resolution = references.resolve(key, declared, text);
    if (resolution.id === null) {
      const params = { value: text };
      findings.push({ level: 'error', code: 'reference.unknown', field, params });
      continue;
    }
    values[field] = resolution.id;
    resolutions.push(resolution);
  }
  return { values, findings, resolutions };
}
