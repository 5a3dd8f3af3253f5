import type { Field } from '../../../shared/fields/field.ts';
import type { Label } from '../../../shared/label.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { members } from '../../../shared/registers/members.ts';
import { fullMember, probationaryMember } from '../../../shared/rules/member.ts';
import { signedDay } from '../../../shared/rules/period.ts';
import { mainColumns, pageWidth, paperWidth } from '../../../shared/reports/memberRegister.ts';
import { sheetText } from '../../../shared/reports/sheetText.ts';
import { branchesUnder } from '../members/branches.ts';
import { memberHistories, recordAt } from '../members/histories.ts';
import { rollAt } from '../members/roll.ts';
import { isIn } from '../members/statistics.ts';
import type { Session } from '../session.ts';
import type { CellValue, PlannedSheet, SheetPart, WorkbookPlan } from '../workbook/plan.ts';
import { rosterKey } from './branchOrder.ts';
import { fieldCells, fieldColumn } from './fieldColumns.ts';
import { type MovesOf, moveSheets } from './memberMoves.ts';
import type { ReportOptions } from './report.ts';
import { reportingUnit } from './reportingUnit.ts';

const serialWidth = 5;
const fields: Readonly<Record<string, Field>> = members.fields;

/**
 * The member register at the end of a period, as a township prints, signs and files it, and those
 * who entered and left in the period.
 *
 * One sheet holds everybody and every field that holds anything, so that it can be imported again
 * whole. Its first page width is the roster proper; the further fields follow to the right, printed
 * after it on pages of their own, with number and name repeated: a roster of sixty columns on one
 * width could not be read, and the same record on two sheets would be corrected on one of them.
 */
export function planMemberRegister(session: Session, options: ReportOptions): WorkbookPlan {
  const { period, language, branch } = options;
  const { to } = period;
  const branches = branch === null ? undefined : branchesUnder(session.store, branch);
  const histories = memberHistories(session.store);
  const keyOf = rosterKey(session);
  const roll = rollAt(histories, to)
    .filter((history) => isIn(history, to, branches))
    .map((history) => recordAt(history, to))
    .map((member) => ({ member, key: keyOf(member) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ member }) => member);
  const unit = reportingUnit(session, branch);
  const today = session.today();
  const frame = { unit, asOf: signedDay(to < today ? to : today) };
  const moves: MovesOf = { histories, branches, period, keyOf, ...frame };
  return {
    language,
    sheets: [rosterSheet(session, roll, options, frame), ...moveSheets(session, moves, language)],
  };
}

interface Frame {
  readonly unit: string;
  readonly asOf: Label;
}

function rosterSheet(
  session: Session,
  roll: readonly AnyRecord[],
  { language }: ReportOptions,
  { unit, asOf }: Frame,
): PlannedSheet {
  const severalBranches = new Set(roll.map((member) => member['branch'])).size > 1;
  const parts = columnParts(roll, severalBranches);
  const columns = parts.flat();
  const cells = columns.map(([key, width]) => {
    const field = fieldOf(key);
    return {
      key,
      column: fieldColumn(field, language, width),
      cell: fieldCells(session, field, language),
    };
  });
  return {
    name: sheetText('sheet.register'),
    title: sheetText('register.title', { unit }),
    above: [sheetText('unit', { unit }), sheetText('as-of', { day: asOf })],
    columns: [
      { label: sheetText('serial'), format: 'integer', width: serialWidth },
      ...cells.map(({ column }) => column),
    ],
    rows: roll.map((member, index) => {
      const row: CellValue[] = [index + 1];
      for (const { key, cell } of cells) row.push(cell(member[key] ?? null));
      return { cells: row };
    }),
    below: [sums(roll)],
    signed: true,
    orientation: 'landscape',
    ...(parts.length > 1 && { parts: partsOf(parts, unit), repeated: 2 }),
  };
}

type Columns = (readonly [field: string, width: number])[];

/** The main columns, then all others that hold anything, about as many on each page width. */
function columnParts(roll: readonly AnyRecord[], severalBranches: boolean): Columns[] {
  const main = mainColumns.filter(([field]) => severalBranches || field !== 'branch');
  const known = new Set<string>(main.map(([field]) => field));
  const rest = Object.keys(fields)
    .filter((key) => !known.has(key) && roll.some((member) => (member[key] ?? null) !== null))
    .map((key): Columns[number] => [key, paperWidth(fieldOf(key))]);
  const room = pageWidth - serialWidth - (mainColumns[0]?.[1] ?? 0);
  const total = rest.reduce((sum, [, width]) => sum + width, 0);
  const most = total / Math.ceil(total / room);
  const parts: Columns[] = [];
  let used = Infinity;
  for (const column of rest) {
    if (used >= most) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(column);
    used += column[1];
  }
  return [main, ...parts];
}

const partsOf = (parts: readonly Columns[], unit: string): SheetPart[] =>
  parts.map((columns, index) => ({
    title:
      index === 0
        ? sheetText('register.title', { unit })
        : sheetText('register.continued', { unit, number: index }),
    columns: columns.length + (index === 0 ? 1 : 0),
  }));

function fieldOf(key: string): Field {
  const field = fields[key];
  if (field === undefined) throw new Error(`No field ${key}`);
  return field;
}

/** How many there are, in one line under the table. */
function sums(roll: readonly AnyRecord[]): Label {
  const count = (holds: (member: AnyRecord) => boolean): number => roll.filter(holds).length;
  return sheetText('register.sums', {
    total: roll.length,
    full: count(({ memberType }) => memberType === fullMember),
    probationary: count(({ memberType }) => memberType === probationaryMember),
    men: count(({ sex }) => sex === '1'),
    women: count(({ sex }) => sex === '2'),
    minority: count(({ ethnicity }) => (ethnicity ?? '01') !== '01'),
  });
}
