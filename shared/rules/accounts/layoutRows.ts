import type { AnyRecord } from '../../registers/define.ts';
import type { LayoutRow, StatementKey } from './types.ts';

/** Item: position, printed number, side, Chinese, English, formula, style (an item by itself where left out). */
export type LayoutItem = readonly [
  position: number,
  row: number | null,
  side: LayoutRow['side'],
  zh: string,
  en: string,
  formula: string | null,
  style?: LayoutRow['style'],
];

/** The key of a row, under which a user's row stands in its place: `balance-sheet/010`. */
const layoutKey = (statement: StatementKey, position: number): string =>
  `${statement}/${String(position).padStart(3, '0')}`;

/** Rows of the register statementRows. */
export const layoutRows = (
  statement: StatementKey,
  items: readonly LayoutItem[],
): readonly AnyRecord[] =>
  items.map(([position, row, side, zh, en, formula, style = 'row']) => ({
    key: layoutKey(statement, position),
    statement,
    position,
    row,
    side,
    zh,
    en,
    formula,
    style,
    off: null,
  }));
