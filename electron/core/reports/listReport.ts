import type { Field } from '../../../shared/fields/field.ts';
import type { ShownLanguage } from '../../../shared/fields/show.ts';
import type { AnyRecord, Derived, Register } from '../../../shared/registers/define.ts';
import { signedDay } from '../../../shared/rules/period.ts';
import { sheetText } from '../../../shared/reports/sheetText.ts';
import { type AskedList, keptTo } from '../members/cells.ts';
import { Refusal } from '../refusal.ts';
import { listIds, recordsById } from '../registers/list.ts';
import type { Session } from '../session.ts';
import type { PlannedSheet, WorkbookPlan } from '../workbook/plan.ts';
import { fieldCells, fieldColumn } from './fieldColumns.ts';
import { reportingUnit } from './reportingUnit.ts';

/** A list as it is shown: its conditions and order, and the columns that the user chose. */
export interface ListReportOptions {
  readonly list: AskedList;
  /** Keys of fields and of what is worked out, in order. */
  readonly columns: readonly string[];
  readonly language: ShownLanguage;
}

/** Half-width characters on a portrait A4 page at full size. */
const portraitWidth = 95;

/**
 * The list as shown, all of it and not only the page on screen, as a workbook. Sensitive fields
 * are clear, as in every export; the audit names them.
 * @throws Refusal `request.invalid` for a column that the register has not
 */
export function planListReport(
  session: Session,
  register: Register,
  options: ListReportOptions,
): WorkbookPlan {
  const { list, columns, language } = options;
  const asked = keptTo(session, register, list);
  const among = asked.among === undefined ? undefined : new Set(asked.among);
  const ids = listIds(session, register, asked.options).filter((id) => among?.has(id) ?? true);
  const chosen = columns.map((key) => columnOf(session, register, key, language));
  const planned = chosen.map(({ column }) => column);
  const width = planned.reduce((sum, column) => sum + column.width, 5);
  const sheet: PlannedSheet = {
    name: register.label,
    title: register.label,
    above: [
      sheetText('unit', { unit: reportingUnit(session, null) }),
      sheetText('made-on', { day: signedDay(session.today()) }),
    ],
    columns: [{ label: sheetText('serial'), format: 'integer', width: 5 }, ...planned],
    rows: recordsById(session, register, ids).map((record, index) => ({
      cells: [index + 1, ...chosen.map(({ cell }) => cell(record))],
    })),
    below: [sheetText('count', { count: ids.length })],
    signed: false,
    orientation: width > portraitWidth ? 'landscape' : 'portrait',
  };
  return { language, sheets: [sheet] };
}

function columnOf(session: Session, register: Register, key: string, language: ShownLanguage) {
  const field: Field | undefined = register.fields[key];
  if (field !== undefined) {
    const cell = fieldCells(session, field, language);
    return {
      column: fieldColumn(field, language),
      cell: (record: AnyRecord) => cell(record[key] ?? null),
    };
  }
  const derived: Derived | undefined = register.derived[key];
  if (derived === undefined) throw new Refusal('request.invalid', { field: key });
  const cell = fieldCells(session, derived, language);
  const context = session.checkContext();
  return {
    column: fieldColumn(derived, language),
    cell: (record: AnyRecord) => cell(derived.of(record, context)),
  };
}
