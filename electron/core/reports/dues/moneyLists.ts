import { remittanceKinds } from '../../../../shared/codes/index.ts';
import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { members } from '../../../../shared/registers/members.ts';
import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';
import { readPeriod } from '../../../../shared/rules/period.ts';
import type { Session } from '../../session.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { BookMove } from './duesBook.ts';
import { asCell, dayColumn, serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { type DuesFrame, isInPeriod, linesAbove } from './frame.ts';
import type { MoneyOf } from './moneyOf.ts';

interface List<Row> {
  readonly name: SheetText;
  readonly title: SheetText;
  readonly rows: readonly Row[];
  readonly columns: readonly (readonly [PlannedColumn, (row: Row) => CellValue])[];
  readonly below: readonly Label[];
}

const amount = ({ amountFen }: { readonly amountFen: number }): number => amountFen;

/** Every remittance of the period, by day. */
export function remittanceList(session: Session, frame: DuesFrame, of: MoneyOf): PlannedSheet {
  const rows = of.book.remittances.filter(({ on }) => isInPeriod(frame, on));
  const ofKind = (wanted: 'dues' | 'large'): number =>
    sumFen(
      rows.filter(({ kind }) => kind === wanted),
      amount,
    );
  return listSheet(frame, of, {
    name: 'dues.remittances',
    title: 'dues.remittances.title',
    rows,
    columns: [
      [dayColumn('dues.remitted-on'), ({ on }) => on],
      [textColumn('dues.of-period', 14), ({ record }) => periodText(frame, record['period'])],
      [
        textColumn('dues.remittance-kind', 14),
        ({ kind }) => frame.show(codeLabel(session, remittanceKinds, kind)),
      ],
      [yuanColumn('dues.amount', 12), amount],
      [textColumn('dues.voucher', 16), ({ record }) => asCell(record['voucherNo'])],
      [textColumn('dues.receiver', 14), ({ record }) => asCell(record['receiver'])],
      [textColumn('dues.remarks', 26), ({ record }) => asCell(record['remarks'])],
    ],
    below: [
      rows.length === 0
        ? sheetText('dues.remittances.none', { period: frame.period.label })
        : sheetText('dues.remittances.sums', {
            count: rows.length,
            dues: showYuan(ofKind('dues')),
            large: showYuan(ofKind('large')),
          }),
    ],
  });
}

/** What the level above gave back in the period. */
export function returnList(frame: DuesFrame, of: MoneyOf): PlannedSheet {
  const rows = of.book.returns.filter(({ on }) => isInPeriod(frame, on));
  const cell = (key: string) => (row: BookMove) => asCell(row.record[key]);
  return listSheet(frame, of, {
    name: 'dues.returns',
    title: 'dues.returns.title',
    rows,
    columns: [
      [dayColumn('dues.returned-on'), ({ on }) => on],
      [textColumn('dues.grantor', 28), cell('grantor')],
      [textColumn('dues.document', 22), cell('documentNo')],
      [yuanColumn('dues.amount', 12), amount],
      [textColumn('dues.remarks', 28), cell('remarks')],
    ],
    below:
      rows.length === 0 ? [sheetText('dues.returns.none', { period: frame.period.label })] : [],
  });
}

/** Who gave large dues in the period: the Centre is told the giver of each (domain.md 5.1). */
export function largeList(session: Session, frame: DuesFrame, of: MoneyOf): PlannedSheet {
  return listSheet(frame, of, {
    name: 'dues.large-list',
    title: 'dues.large.title',
    rows: of.book.receipts.filter(
      ({ kind, receivedOn }) => kind === 'large' && isInPeriod(frame, receivedOn),
    ),
    columns: [
      [dayColumn('dues.received-on'), ({ receivedOn }) => receivedOn],
      [textColumn('dues.receipt-no', 12, false), ({ number }) => number],
      [
        textColumn('name', 12),
        ({ member }) => session.references.title(members.key, member) ?? member,
      ],
      [yuanColumn('dues.amount', 13), amount],
      [textColumn('dues.receiver', 14), ({ receiver }) => receiver],
      [textColumn('dues.remarks', 34), ({ remarks }) => remarks],
    ],
    below: [sheetText('dues.large.note')],
  });
}

function listSheet<Row extends { readonly branch: string; readonly amountFen: number }>(
  frame: DuesFrame,
  { unit, branches }: MoneyOf,
  { name, title, rows, columns, below }: List<Row>,
): PlannedSheet {
  const names = new Map(branches.map((branch) => [branch.id, branch.name]));
  const several = branches.length > 1;
  return {
    name: sheetText(name),
    title: sheetText(title, { unit, period: frame.period.label }),
    above: linesAbove(unit, frame.endOn),
    columns: [
      serialColumn,
      ...(several ? [textColumn('dues.branch', 24)] : []),
      ...columns.map(([column]) => column),
    ],
    rows: [
      ...rows.map((row, index): PlannedRow => ({
        cells: [
          index + 1,
          ...(several ? [names.get(row.branch) ?? null] : []),
          ...columns.map(([, cell]) => cell(row)),
        ],
      })),
      ...(rows.length > 0
        ? [
            {
              cells: [
                null,
                frame.show(sheetText('total')),
                ...(several ? [null] : []),
                ...columns
                  .slice(1)
                  .map(([{ format }]) => (format === 'yuan' ? sumFen(rows, amount) : null)),
              ],
              emphasis: 'total' as const,
            },
          ]
        : []),
    ],
    below,
    signed: true,
    orientation: 'landscape',
  };
}

/** 2026年第三季度 rather than 2026-Q3; as it was written where it is no period. */
function periodText({ show }: DuesFrame, period: unknown): CellValue {
  if (typeof period !== 'string') return null;
  const known = readPeriod(period);
  return known === undefined ? period : show(known.label);
}
