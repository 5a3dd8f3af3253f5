import type { Field, Value } from '../../../shared/fields/field.ts';
import { type ShownLanguage, showValue } from '../../../shared/fields/show.ts';
import type { Derived } from '../../../shared/registers/define.ts';
import type { Session } from '../session.ts';
import type { CellValue, ColumnFormat, PlannedColumn } from '../workbook/plan.ts';

type Shown = Field | Derived;

/** How a kind of field stands in a cell: days and numbers as such, everything else as text. */
function formatOf({ kind }: Shown): ColumnFormat {
  switch (kind) {
    case 'day':
    case 'partialDate':
      return 'day';
    case 'money':
      return 'yuan';
    case 'integer':
      return 'integer';
    case 'decimal':
      return 'decimal';
    case 'text':
    case 'longText':
    case 'code':
    case 'codes':
    case 'months':
    case 'yesNo':
    case 'reference':
      return 'text';
  }
}

const defaultWidth = 14;

/** A column is made this wide at most for the sake of one word. */
const widestWord = 14;

/** English names may wrap between their words, but no word may break. */
function wordWidth(field: Shown, language: ShownLanguage): number {
  if ((field.kind !== 'code' && field.kind !== 'codes') || language === 'zh') return 0;
  const words = field.list.items.flatMap(({ en }) => en.split(' '));
  return Math.min(widestWord, Math.max(0, ...words.map((word) => word.length)) + 1);
}

/** The column of a field under its labels. Numbers of persons stay on one line. */
export function fieldColumn(
  field: Shown,
  language: ShownLanguage,
  width: number = field.width ?? defaultWidth,
): PlannedColumn {
  const format = formatOf(field);
  const oneLine = field.kind === 'text' && 'format' in field && field.format === 'idNumber';
  return {
    label: field.label,
    format,
    width: Math.max(width, wordWidth(field, language)),
    ...(format === 'text' && !oneLine && { wrap: true }),
    ...(field.kind === 'decimal' && { places: field.places }),
  };
}

/** Kinds whose values repeat and are looked up by a key. */
const lookedUp: ReadonlySet<Shown['kind']> = new Set([
  'code',
  'codes',
  'months',
  'reference',
  'yesNo',
]);

/**
 * Gives the cells of one field: numbers and days as stored, everything else as people read it. A
 * code or a name is looked up once, because a register of a county has a million cells.
 */
export function fieldCells(
  session: Session,
  field: Shown,
  language: ShownLanguage,
): (value: Value) => CellValue {
  const codes = session.codes;
  const context = {
    codes: () =>
      'list' in field
        ? codes(field.list)
        : { key: '', label: field.label, items: [], editable: false },
    title: (register: string, id: string) => session.references.title(register, id),
  };
  const shown = new Map<Value, string>();
  const remembered = lookedUp.has(field.kind);
  return (value) => {
    if (value === null) return null;
    if (typeof value === 'number') return value;
    if (!remembered) return showValue(field, value, language, context);
    const known = shown.get(value) ?? showValue(field, value, language, context);
    shown.set(value, known);
    return known;
  };
}
