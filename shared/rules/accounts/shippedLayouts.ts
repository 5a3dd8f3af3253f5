import type { AnyRecord } from '../../registers/define.ts';
import { layOver } from '../../registers/shipped.ts';
import { balanceSheetLayout } from './balanceSheetLayout.ts';
import { type SubsidyPosition, incomeStatementLayout } from './incomeStatementLayout.ts';
import { balanceSheet2004Layout, incomeStatement2004Layout } from './layouts2004.ts';
import { readLayoutRow } from './readRows.ts';
import type { LayoutRow, StatementKey } from './types.ts';

/** The shipped rows of the register statementRows (domain.md 6.7, 6.8). */
export const shippedLayouts = (subsidies: SubsidyPosition): readonly AnyRecord[] => [
  ...balanceSheetLayout,
  ...incomeStatementLayout(subsidies),
  ...balanceSheet2004Layout,
  ...incomeStatement2004Layout,
];

/**
 * The layout of a statement in force, in its order: the shipped rows with the user's laid over them.
 * @param own the user's rows of the register statementRows, of any statement
 */
export const layoutOf = (
  statement: StatementKey,
  own: readonly AnyRecord[],
  subsidies: SubsidyPosition,
): readonly LayoutRow[] =>
  layOver(shippedLayouts(subsidies), own, 'key')
    .map(({ record }) => readLayoutRow(record))
    .filter((row) => row?.statement === statement)
    .flatMap((row) => (row === null ? [] : [row]))
    .sort((a, b) => a.position - b.position);
