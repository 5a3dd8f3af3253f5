import { statementRows } from '../../../shared/registers/statementRows.ts';
import { layoutOf } from '../../../shared/rules/accounts/shippedLayouts.ts';
import type { LayoutRow, StatementKey } from '../../../shared/rules/accounts/types.ts';
import { readSettings } from '../facts.ts';
import { toRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

/** The layout of a statement in force: the shipped rows with the user's laid over (domain.md 6.7). */
export function layoutInForce({ store }: Session, statement: StatementKey): readonly LayoutRow[] {
  const own = store
    .all(tableQuery.selectFrom(statementRows.key).selectAll().where('voidedAt', 'is', null))
    .map((row) => toRecord(statementRows, row));
  return layoutOf(statement, own, readSettings(store).subsidyPosition);
}

/** The balance sheet and the statement of income of the same form. */
export function sheetPair(
  session: Session,
  { older }: { readonly older: boolean } = { older: false },
): { readonly balanceSheet: readonly LayoutRow[]; readonly incomeStatement: readonly LayoutRow[] } {
  return {
    balanceSheet: layoutInForce(session, older ? 'balance-sheet-2004' : 'balance-sheet'),
    incomeStatement: layoutInForce(session, older ? 'income-statement-2004' : 'income-statement'),
  };
}
