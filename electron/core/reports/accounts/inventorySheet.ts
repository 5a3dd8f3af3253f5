import { assetUses, countStates } from '../../../../shared/codes/index.ts';
import type { Label } from '../../../../shared/label.ts';
import { assetCounts } from '../../../../shared/registers/assetCounts.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { textIn } from '../../../../shared/rules/reading.ts';
import type { AssetRow, AssetsAnswer } from '../../economy/answers.ts';
import { type StoredRecord, toRecord } from '../../registers/rows.ts';
import { tableQuery } from '../../store/query.ts';
import type { PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { asCell, serialColumn, sumFen, textColumn, yuanColumn } from '../columns.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import type { AccountBooks } from './accountBooks.ts';
import { quantityColumn } from './assetSheets.ts';
import { signed } from './foot.ts';
import { type AccountsFrame, linesAbove } from './frame.ts';

const uses = ['own', 'let', 'idle'] as const;

const columnsIn = (
  { session }: AccountBooks,
  held: readonly AssetRow[],
): readonly PlannedColumn[] => [
  serialColumn,
  textColumn('accounts.asset.name', 24),
  textColumn('accounts.asset.unit', 8),
  quantityColumn('accounts.asset.quantity', held),
  yuanColumn('accounts.amount', 13),
  textColumn('accounts.asset.place', 18),
  textColumn('accounts.asset.keeper', 10),
  ...uses.map((use): PlannedColumn => ({
    label: codeLabel(session, assetUses, use),
    format: 'text',
    width: 7,
  })),
  quantityColumn('accounts.count.quantity', held),
  textColumn('accounts.count.result', 10),
  textColumn('accounts.count.note', 22),
];

/**
 * 资产盘点表 with the columns of domain.md 6.10: filled from the counts of the period; where nothing
 * was counted yet, with room to write.
 */
export function inventorySheet(of: AccountBooks, { rows }: AssetsAnswer): PlannedSheet {
  const { session, frame } = of;
  const held = rows.filter(({ state }) => state !== 'disposed');
  const counts = countsOf(of);
  const columns = columnsIn(of, held);
  return {
    name: sheetText('accounts.inventory'),
    title: sheetText('accounts.inventory.title', { period: frame.period.label }),
    above: linesAbove(frame),
    columns,
    rows: [
      ...held.map((row, at): PlannedRow => {
        const { record } = row;
        const count = counts.get(row.id);
        const result = count === undefined ? null : textIn(count, 'result');
        const use = (count === undefined ? null : textIn(count, 'use')) ?? textIn(record, 'use');
        return {
          cells: [
            at + 1,
            row.name,
            asCell(record['unit']),
            asCell(record['quantity']),
            row.costFen,
            asCell(record['place']),
            asCell(record['keeper']),
            ...uses.map((each) => (each === use ? '✓' : null)),
            asCell(count?.['quantity']),
            result === null ? null : frame.show(codeLabel(session, countStates, result)),
            asCell(count?.['note']),
          ],
        };
      }),
      ...(held.length > 0 ? [totalRow(frame, columns, held)] : []),
    ],
    below: foot(of, held, counts),
    signed: false,
    orientation: 'landscape',
  };
}

const totalRow = (
  { show }: AccountsFrame,
  columns: readonly PlannedColumn[],
  held: readonly AssetRow[],
): PlannedRow => ({
  cells: columns.map((_, c) => {
    if (c === 1) return show(sheetText('total'));
    return c === 4 ? sumFen(held, ({ costFen }) => costFen) : null;
  }),
  emphasis: 'total',
});

/** The last count of each asset in the period. */
function countsOf({ session, frame }: AccountBooks): ReadonlyMap<string, StoredRecord> {
  const rows = session.store.all(
    tableQuery
      .selectFrom(assetCounts.key)
      .selectAll()
      .where('voidedAt', 'is', null)
      .where('countedOn', '>=', frame.period.from)
      .where('countedOn', '<=', frame.period.to)
      .orderBy('countedOn'),
  );
  return new Map(rows.map((row) => [String(row['asset']), toRecord(assetCounts, row)]));
}

function foot(
  { frame }: AccountBooks,
  held: readonly AssetRow[],
  counts: ReadonlyMap<string, StoredRecord>,
): Label[] {
  const counted = held.filter(({ id }) => counts.has(id));
  const differ = counted.filter(({ id }) => counts.get(id)?.['result'] !== 'agrees').length;
  const line =
    held.length === 0
      ? sheetText('accounts.no-assets')
      : sheetText('accounts.inventory.sums', {
          count: held.length,
          counted: counted.length,
          differ,
        });
  return signed(frame, [line], ['counter', 'witness', 'responsible', 'day']);
}
