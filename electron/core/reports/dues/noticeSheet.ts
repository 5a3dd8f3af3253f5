import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { DuesCell } from '../../../../shared/rules/dues/grid.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import type { BranchLedger } from './branchLedgers.ts';
import { cashIn } from './cashLines.ts';
import { serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { type DuesFrame, linesAbove } from './frame.ts';
import { sharesCheck } from './ledgerFoot.ts';
import type { LedgerRow } from './ledgerRow.ts';
import { monthName, monthsLabel } from './monthsLabel.ts';
import { sealLines } from './signLines.ts';

/**
 * What each member paid, to be posted inside the branch (domain.md 5.4): names, months and amounts,
 * and nothing that tells of a member's pay, hardship or gifts.
 */
export function noticeSheet(frame: DuesFrame, ledger: BranchLedger, alone: boolean): PlannedSheet {
  const { branch, asOf } = ledger;
  const { period } = frame;
  const { name } = branch;
  const rows = ledger.rows.filter(
    ({ cells, earlier }) =>
      earlier.amountFen !== 0 ||
      cells.some(({ state, paidFen }) => state !== 'not-due' || paidFen !== 0),
  );
  return {
    name: alone ? sheetText('dues.notice') : { zh: name, en: name },
    title: sheetText('dues.notice.title', { unit: name, period: period.label }),
    above: linesAbove(name, asOf),
    columns: [
      serialColumn,
      textColumn('name', 9),
      ...frame.months.map((month): PlannedColumn => ({
        label: monthName(month),
        format: 'yuan',
        width: frame.months.length > 6 ? 5 : 9,
      })),
      yuanColumn('dues.notice.paid', 8),
      textColumn('dues.remarks', frame.months.length > 6 ? 14 : 22),
    ],
    rows: [
      ...rows.map((row, index) => ({
        cells: [
          index + 1,
          row.row.member.name,
          ...row.cells.map(paidIn),
          row.dueFen === 0 && row.paidFen === 0 ? notDue : row.paidFen,
          frame.show(backPaid(row, frame)),
        ],
      })),
      ...(rows.length > 0 ? [totalRow(frame, rows)] : []),
    ],
    below:
      rows.length > 0
        ? foot(frame, { ...ledger, rows })
        : [sheetText('dues.no-members', { period: period.label }), ...sealLines(frame, name)],
    signed: false,
    orientation: 'portrait',
  };
}

const totalRow = ({ months, show }: DuesFrame, rows: readonly LedgerRow[]): PlannedRow => ({
  cells: [
    null,
    show(sheetText('total')),
    ...months.map((_, at) => sumFen(rows, ({ cells }) => cells[at]?.paidFen ?? 0)),
    sumFen(rows, ({ paidFen }) => paidFen),
    null,
  ],
  emphasis: 'total',
});

const notDue = sheetText('dues.sign.not-due').zh;

/** What was paid; an exemption looks like a month before admission, so that it shames nobody. */
function paidIn({ state, paidFen }: DuesCell): CellValue {
  if (paidFen !== 0) return paidFen;
  return state === 'exempt' || state === 'not-due' ? notDue : null;
}

function backPaid({ earlier }: LedgerRow, { year }: DuesFrame): Label {
  if (earlier.amountFen === 0) return { zh: '', en: '' };
  return sheetText('dues.notice.back', {
    months: monthsLabel(earlier.months, year),
    amount: showYuan(earlier.amountFen),
  });
}

function foot(frame: DuesFrame, ledger: BranchLedger): Label[] {
  const { branch, rows, book } = ledger;
  const period = frame.period.label;
  const due = rows.filter(({ dueFen }) => dueFen > 0);
  const { name } = branch;
  return [
    sheetText('dues.notice.sums', {
      period,
      due: due.length,
      clear: due.filter(({ arrearsFen }) => arrearsFen === 0).length,
      paid: showYuan(sumFen(rows, ({ paidFen }) => paidFen)),
    }),
    sheetText('dues.notice.remitted', {
      period,
      amount: showYuan(cashIn(book, frame).span.remittedFen),
    }),
    sharesCheck(frame, ledger),
    sheetText('dues.notice.legend'),
    { zh: '', en: '' },
    ...sealLines(frame, name),
  ];
}
