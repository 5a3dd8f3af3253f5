import {
  assetCategories,
  assetClasses,
  assetSources,
  assetUses,
} from '../../../../shared/codes/index.ts';
import type { Label } from '../../../../shared/label.ts';
import { textIn } from '../../../../shared/rules/reading.ts';
import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';
import type { AssetRow, AssetsAnswer } from '../../economy/answers.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import {
  asCell,
  dayColumn,
  orBlank,
  serialColumn,
  sumFen,
  textColumn,
  yuanColumn,
} from '../columns.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { AccountBooks } from './accountBooks.ts';
import { assetChecks } from './assetChecks.ts';
import { signed } from './foot.ts';
import { isInPeriod, linesAbove } from './frame.ts';

const columnsOf = (rows: readonly AssetRow[]): readonly PlannedColumn[] => [
  serialColumn,
  textColumn('accounts.asset.code', 10),
  textColumn('accounts.asset.name', 20),
  textColumn('accounts.asset.category', 12),
  textColumn('accounts.asset.spec', 12),
  textColumn('accounts.asset.place', 14),
  dayColumn('accounts.asset.acquired'),
  textColumn('accounts.asset.source', 8),
  quantityColumn('accounts.asset.quantity', rows),
  textColumn('accounts.asset.unit', 6),
  yuanColumn('accounts.asset.cost', 13),
  { label: sheetText('accounts.asset.life'), format: 'integer', width: 6 },
  yuanColumn('accounts.asset.accumulated', 13),
  yuanColumn('accounts.asset.net', 13),
  textColumn('accounts.asset.use', 8),
  textColumn('accounts.asset.user', 10),
  textColumn('accounts.asset.certificate', 12),
];
/** Of whole things so many, e.g. 6; with decimals where one of them is measured. */
export const quantityColumn = (key: SheetText, rows: readonly AssetRow[]): PlannedColumn => ({
  label: sheetText(key),
  format: 'decimal',
  width: 8,
  places: rows.every(({ record }) => Number.isInteger(record['quantity'] ?? 0)) ? 0 : 2,
});

/** Where the amounts stand among them. */
const amountsAt = { cost: 10, accumulated: 12, net: 13 } as const;

/** The cards of what is held, by class with its sums (domain.md 6.5, 6.10). */
export function assetSheet(of: AccountBooks, { rows }: AssetsAnswer): PlannedSheet {
  const { session, frame } = of;
  const held = rows.filter(({ state }) => state !== 'disposed');
  const gone = rows.filter(
    ({ state, record }) => state === 'disposed' && isInPeriod(frame, String(record['disposedOn'])),
  );
  const columns = columnsOf(rows);
  let serial = 0;
  const cells = (row: AssetRow): PlannedRow => ({
    cells: cellsOf(of, row, (serial += 1)),
  });
  const group = (label: Label, own: readonly AssetRow[]): PlannedRow[] =>
    own.length === 0
      ? []
      : [{ cells: sums(columns, frame.show(label), own), emphasis: 'group' }, ...own.map(cells)];
  const classes = session.codes(assetClasses).items.map(({ code }) => code);
  return {
    name: sheetText('accounts.assets-register'),
    title: sheetText('accounts.assets-register'),
    above: linesAbove(frame),
    columns,
    rows: [
      ...classes.flatMap((code) =>
        group(
          codeLabel(session, assetClasses, code),
          held.filter(({ record }) => record['class'] === code),
        ),
      ),
      ...(held.length > 0
        ? [
            {
              cells: sums(columns, frame.show(sheetText('total')), held),
              emphasis: 'total' as const,
            },
          ]
        : []),
      ...group(sheetText('accounts.asset.disposed'), gone),
    ],
    below: signed(frame, foot(of, held)),
    signed: false,
    orientation: 'landscape',
  };
}

function cellsOf({ session, frame }: AccountBooks, row: AssetRow, serial: number): CellValue[] {
  const { record } = row;
  const code = (list: typeof assetUses, key: string): CellValue => {
    const value = textIn(record, key);
    return value === null ? null : frame.show(codeLabel(session, list, value));
  };
  return [
    serial,
    row.code,
    row.name,
    code(assetCategories, 'category'),
    asCell(record['spec']),
    asCell(record['place']),
    asCell(record['acquiredOn']),
    code(assetSources, 'source'),
    asCell(record['quantity']),
    asCell(record['unit']),
    row.costFen,
    asCell(record['lifeMonths']),
    orBlank(row.accumulatedFen),
    orBlank(row.netFen),
    code(assetUses, 'use'),
    asCell(record['user'] ?? record['keeper']),
    asCell(record['certificate']),
  ];
}

const sums = (
  columns: readonly PlannedColumn[],
  text: string,
  rows: readonly AssetRow[],
): CellValue[] =>
  columns.map((_, c) => {
    if (c === 2) return text;
    if (c === amountsAt.cost) return sumFen(rows, ({ costFen }) => costFen);
    if (c === amountsAt.accumulated) return sumFen(rows, ({ accumulatedFen }) => accumulatedFen);
    return c === amountsAt.net ? sumFen(rows, ({ netFen }) => netFen) : null;
  });

function foot(of: AccountBooks, held: readonly AssetRow[]): Label[] {
  if (held.length === 0) return [sheetText('accounts.no-assets')];
  const idle = held.filter(({ record }) => record['use'] === 'idle').length;
  const due = held.filter(({ state }) => state === 'due').length;
  return [
    sheetText('accounts.assets.count', { count: held.length, idle }),
    ...assetChecks(of, held),
    ...(due === 0 ? [] : [sheetText('accounts.assets.due', { count: due })]),
  ];
}
