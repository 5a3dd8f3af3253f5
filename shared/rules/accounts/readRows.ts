import type { AnyRecord } from '../../registers/define.ts';
import { numberIn, textIn } from '../reading.ts';
import type { LayoutRow, Line, Opening, StatementKey } from './types.ts';

// How rows of the registers of the accounts are read; what is left out is null, or nothing in money.

const fenIn = (row: AnyRecord, field: string): number => numberIn(row, field) ?? 0;

/** A row of the register voucherLines. */
export const readLine = (row: AnyRecord): Line => ({
  account: textIn(row, 'account') ?? '',
  party: textIn(row, 'party'),
  debitFen: fenIn(row, 'debitFen'),
  creditFen: fenIn(row, 'creditFen'),
  summary: textIn(row, 'summary'),
  growthWay: textIn(row, 'growthWay'),
});

/** A row of the register openingBalances. */
export const readOpening = (row: AnyRecord): Opening => ({
  account: textIn(row, 'account') ?? '',
  party: textIn(row, 'party'),
  debitFen: fenIn(row, 'debitFen'),
  creditFen: fenIn(row, 'creditFen'),
  yearDebitFen: fenIn(row, 'yearDebitFen'),
  yearCreditFen: fenIn(row, 'yearCreditFen'),
});

const statements: readonly StatementKey[] = [
  'balance-sheet',
  'income-statement',
  'balance-sheet-2004',
  'income-statement-2004',
];
const sides = ['left', 'right'] as const;
const styles = ['heading', 'row', 'sub', 'total'] as const;

/** A row of the register statementRows; null where it is of no statement that there is. */
export function readLayoutRow(row: AnyRecord): LayoutRow | null {
  const statement = statements.find((key) => key === row['statement']);
  const position = numberIn(row, 'position');
  if (statement === undefined || position === null) return null;
  const zh = textIn(row, 'zh') ?? '';
  return {
    statement,
    position,
    row: numberIn(row, 'row'),
    side: sides.find((side) => side === row['side']) ?? null,
    zh,
    en: textIn(row, 'en') ?? zh,
    formula: textIn(row, 'formula'),
    style: styles.find((style) => style === row['style']) ?? 'row',
    off: row['off'] === true,
  };
}
