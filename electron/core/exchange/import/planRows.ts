import type { FlatShape } from '../../../../shared/registers/sheetOf.ts';
import type { BodyRow } from './bodyRows.ts';
import { shownText } from './cellText.ts';
import type { PlannedImportRow } from './importPlan.ts';
import { pause, rowsBetweenPauses } from './pause.ts';
import { placeFinding } from './placeFinding.ts';
import { planFlat } from './planFlat.ts';
import { type Planning, planRow } from './planRow.ts';
import { type RowReading, readRow } from './readRow.ts';
import { isTotal } from './rowKinds.ts';

export interface RowControl {
  readonly signal: AbortSignal | undefined;
  /** Told how many rows are done. */
  readonly report: (done: number) => void;
}

/**
 * Plans the rows that were found, in the order of the sheet: each a record, or a part of one.
 * @param shape of the parts; undefined where each row is a record
 */
export function planRows(
  reading: RowReading,
  planning: Planning,
  shape: FlatShape | undefined,
  found: readonly BodyRow[],
  control: RowControl,
): Promise<PlannedImportRow[]> {
  return shape === undefined
    ? planRecords(reading, planning, found, control)
    : planParts(reading, planning, shape, found, control);
}

async function planRecords(
  reading: RowReading,
  planning: Planning,
  found: readonly BodyRow[],
  { signal, report }: RowControl,
): Promise<PlannedImportRow[]> {
  const rows: PlannedImportRow[] = [];
  for (const [index, body] of found.entries()) {
    if (index % rowsBetweenPauses === 0) {
      report(index);
      await pause(signal);
    }
    rows.push(body.kind === 'record' ? planRecord(reading, planning, body) : skipped(body));
  }
  return rows;
}

async function planParts(
  reading: RowReading,
  planning: Planning,
  shape: FlatShape,
  found: readonly BodyRow[],
  control: RowControl,
): Promise<PlannedImportRow[]> {
  const isPart = (body: BodyRow): boolean =>
    body.kind === 'record' && !sumsUp(reading, shape, body);
  const planned = await planFlat(
    { reading, planning, shape },
    found.filter((body) => isPart(body)),
    control,
  );
  const others = found
    .filter((body) => !isPart(body))
    .map((body) => skipped(body.kind === 'record' ? { ...body, kind: 'total' } : body));
  return [...planned, ...others].sort((a, b) => a.row - b.row);
}

function planRecord(
  reading: RowReading,
  planning: Planning,
  { row, column }: BodyRow,
): PlannedImportRow {
  const plan = planRow(planning, { row: row + 1, ...readRow(reading, row) });
  const findings = plan.findings.map((finding) =>
    placeFinding(reading.columns, row, column, finding),
  );
  const { outcome, references } = plan;
  return { row: row + 1, column, outcome, plan, references, findings };
}

function skipped({ row, column, kind }: BodyRow): PlannedImportRow {
  const code = kind === 'total' ? 'row.total-skipped' : 'row.not-a-record';
  const findings = [placeFinding([], row, column, { level: 'note', code })];
  return { row: row + 1, column, outcome: 'skipped', plan: undefined, references: [], findings };
}

/** 本月合计 stands where the row says what it is about, and need not be among its first cells. */
const sumsUp = ({ table, columns }: RowReading, { shared }: FlatShape, { row }: BodyRow): boolean =>
  columns.some(
    ({ field, column }) =>
      field !== null && shared.has(field) && isTotal(shownText(table.grid.own(row, column))),
  );
