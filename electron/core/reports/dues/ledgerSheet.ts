import { payerKinds } from '../../../../shared/codes/index.ts';
import { listed } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { DuesCell } from '../../../../shared/rules/dues/grid.ts';
import type { Session } from '../../session.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { BranchLedger } from './branchLedgers.ts';
import { orBlank, serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { type DuesFrame, linesAbove } from './frame.ts';
import { ledgerFoot } from './ledgerFoot.ts';
import { cellMark, ledgerRemarks } from './ledgerRemarks.ts';
import type { LedgerRow } from './ledgerRow.ts';
import { monthName } from './monthsLabel.ts';
import { signLine } from './signLines.ts';

/** The ledger of a branch: the columns of domain.md 5.3, of a part of the year its months only. */
export function ledgerSheet(
  session: Session,
  frame: DuesFrame,
  ledger: BranchLedger,
  alone: boolean,
): PlannedSheet {
  const { branch, rows, asOf } = ledger;
  const { name } = branch;
  return {
    name: alone ? sheetText('dues.ledger') : { zh: name, en: name },
    title: sheetText('dues.ledger.title', { unit: name, period: frame.period.label }),
    above: linesAbove(name, asOf),
    columns: columnsOf(frame),
    rows: [
      ...rows.map((row, index) => rowOf(session, frame, row, index)),
      ...(rows.length > 0 ? [totalRow(frame, rows)] : []),
    ],
    below:
      rows.length > 0
        ? ledgerFoot(frame, ledger)
        : [sheetText('dues.no-members', { period: frame.period.label }), signLine(frame)],
    signed: false,
    orientation: 'landscape',
  };
}

/** How many columns stand before the months. */
const before = 7;

const columnsOf = ({ months, language }: DuesFrame): PlannedColumn[] => {
  const isYear = months.length === 12;
  return [
    serialColumn,
    textColumn('name', 8),
    textColumn('dues.member-type', language === 'zh' ? 9 : 12),
    textColumn('dues.kind', language === 'zh' ? 9 : 11),
    yuanColumn('dues.base', 8),
    { label: sheetText('dues.percent'), format: 'decimal', places: 1, width: 6 },
    yuanColumn('dues.month-due', 7),
    ...months.map((month): PlannedColumn => ({
      label: monthName(month),
      format: 'yuan',
      width: 6,
    })),
    yuanColumn(isYear ? 'dues.year-due' : 'dues.due', 8),
    yuanColumn(isYear ? 'dues.year-paid' : 'dues.paid', 8),
    yuanColumn('dues.arrears', 7),
    yuanColumn('dues.back', 7),
    textColumn('dues.relief', 12),
    yuanColumn('dues.large', 7),
    textColumn('dues.remarks', 22),
  ];
};

function rowOf(session: Session, frame: DuesFrame, about: LedgerRow, index: number): PlannedRow {
  const { row, cells, memberType, reliefs, basis } = about;
  const marks = cells.flatMap((cell, at): (readonly [number, string])[] => {
    const mark = cellMark(cell, frame.year);
    return mark === null ? [] : [[before + at, frame.show(mark)]];
  });
  return {
    cells: [
      index + 1,
      row.member.name,
      frame.show(memberType),
      basis === null ? null : frame.show(codeLabel(session, payerKinds, basis.kind)),
      basis?.baseFen ?? null,
      basis?.percent ?? null,
      basis?.amountFen ?? null,
      ...cells.map((cell) => monthCell(cell, frame)),
      about.dueFen,
      about.paidFen,
      orBlank(about.arrearsFen),
      orBlank(about.lateFen),
      frame.show(listed(reliefs)),
      orBlank(about.largeFen),
      frame.show(ledgerRemarks(about, frame)),
    ],
    ...(marks.length > 0 && { marks: Object.fromEntries(marks) }),
  };
}

/** What was paid; a sign where nothing was, and nothing for a month that has not ended. */
function monthCell({ state, paidFen }: DuesCell, { language }: DuesFrame): CellValue {
  if (paidFen !== 0) return paidFen;
  if (state !== 'exempt' && state !== 'unpaid' && state !== 'not-due') return null;
  return sheetText(`dues.sign.${state}`)[language === 'en' ? 'en' : 'zh'];
}

const totalRow = ({ months, show }: DuesFrame, rows: readonly LedgerRow[]): PlannedRow => ({
  cells: [
    null,
    show(sheetText('total')),
    ...Array.from({ length: before - 2 }, () => null),
    ...months.map((_, at) => sumFen(rows, ({ cells }) => cells[at]?.paidFen ?? 0)),
    sumFen(rows, ({ dueFen }) => dueFen),
    sumFen(rows, ({ paidFen }) => paidFen),
    sumFen(rows, ({ arrearsFen }) => arrearsFen),
    sumFen(rows, ({ lateFen }) => lateFen),
    null,
    sumFen(rows, ({ largeFen }) => largeFen),
    null,
  ],
  emphasis: 'total',
});
