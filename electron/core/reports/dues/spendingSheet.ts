import { duesPurposes } from '../../../../shared/codes/index.ts';
import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { meetings } from '../../../../shared/registers/meetings.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { textIn } from '../../../../shared/rules/reading.ts';
import type { Session } from '../../session.ts';
import { tableQuery } from '../../store/query.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import { cashCheck } from './cashLines.ts';
import type { BookMove } from './duesBook.ts';
import { asCell, dayColumn, serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { type DuesFrame, isInPeriod, linesAbove } from './frame.ts';
import type { MoneyOf } from './moneyOf.ts';

const amount = ({ amountFen }: { readonly amountFen: number }): number => amountFen;

/** Each spending of the period under its purpose; all five purposes stand there, spent on or not. */
export function spendingSheet(session: Session, frame: DuesFrame, of: MoneyOf): PlannedSheet {
  const { unit, branches, book } = of;
  const several = branches.length > 1;
  const names = new Map(branches.map(({ id, name }) => [id, name]));
  const spendings = book.spendings.filter(({ on }) => isInPeriod(frame, on));
  const columns = columnsOf(several);
  let serial = 0;
  const rowOf = ({ on, branch, amountFen, record }: BookMove): PlannedRow => ({
    cells: [
      (serial += 1),
      on,
      ...(several ? [names.get(branch) ?? null] : []),
      asCell(record['item']),
      amountFen,
      meetingText(session, textIn(record, 'decidedBy')),
      ...['approver', 'payee', 'voucherNo', 'remarks'].map((key) => asCell(record[key])),
    ],
  });
  const sumRow = (label: Label, rows: readonly BookMove[], emphasis: 'group' | 'total') => ({
    cells: columns.map(({ format }, c): CellValue => {
      if (c === labelAt + (several ? 1 : 0)) return frame.show(label);
      return format === 'yuan' ? sumFen(rows, amount) : null;
    }),
    emphasis,
  });
  const purposes = session.codes(duesPurposes).items.map(({ code }) => code);
  return {
    name: sheetText('dues.spending'),
    title: sheetText('dues.spending.title', { unit, period: frame.period.label }),
    above: linesAbove(unit, frame.endOn),
    columns,
    rows: [
      ...purposes.flatMap((purpose) => {
        const rows = spendings.filter(({ record }) => record['purpose'] === purpose);
        return [
          sumRow(codeLabel(session, duesPurposes, purpose), rows, 'group'),
          ...rows.map(rowOf),
        ];
      }),
      sumRow(sheetText('total'), spendings, 'total'),
    ],
    below: foot(frame, of, spendings),
    signed: true,
    orientation: 'landscape',
  };
}

/** Where the purpose stands: in the column of items. */
const labelAt = 2;

const columnsOf = (several: boolean): PlannedColumn[] => [
  serialColumn,
  dayColumn('dues.spent-on'),
  ...(several ? [textColumn('dues.branch', 20)] : []),
  textColumn('dues.item', 34),
  yuanColumn('dues.amount', 11),
  textColumn('dues.decided-by', 26),
  textColumn('dues.approver', 10),
  textColumn('dues.payee', 12),
  textColumn('dues.voucher', 11),
  textColumn('dues.remarks', 16),
];

/** The day of the meeting that decided it, and what it is called. */
function meetingText({ store, references }: Session, id: string | null): string | null {
  if (id === null) return null;
  const row = store.get(tableQuery.selectFrom(meetings.key).select('heldOn').where('id', '=', id));
  const parts = [row?.heldOn, references.title(meetings.key, id)];
  return parts.filter((part) => typeof part === 'string').join(' ');
}

function foot(
  frame: DuesFrame,
  { branches, book }: MoneyOf,
  spendings: readonly BookMove[],
): Label[] {
  const period = frame.period.label;
  const undecided = spendings.filter(({ record }) => record['decidedBy'] === null).length;
  const returned = book.returns.filter(({ on }) => isInPeriod(frame, on));
  return [
    spendings.length === 0
      ? sheetText('dues.spending.none', { period })
      : sheetText('dues.spending.flow', {
          period,
          count: spendings.length,
          spent: showYuan(sumFen(spendings, amount)),
          returned: showYuan(sumFen(returned, amount)),
        }),
    ...(undecided === 0 ? [] : [sheetText('dues.spending.undecided', { count: undecided })]),
    ...branches.flatMap((branch) => cashCheck(branch.book, frame, branch.name)),
  ];
}
