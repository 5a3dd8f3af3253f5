import type { Finding } from '../../fields/finding.ts';
import { addMonths } from '../calendar.ts';
import { balancesOf, booksReach } from './balances.ts';
import { checkFormula } from './checkFormula.ts';
import { type Formula, readFormula } from './formula.ts';
import { columnOf } from './statementColumn.ts';
import type { Books, LayoutRow, Period, StatementKey } from './types.ts';

/** A row of a statement with its two amounts in fen; null where there is none, or it is not known. */
export interface StatementRow extends LayoutRow {
  /**
   * Of a balance sheet the end of the period and the beginning of its year; of a statement of income
   * the period and the same one of the year before.
   */
  readonly amounts: readonly [fen: number | null, before: number | null];
}

/** A statement as it is shown. */
export interface Statement {
  readonly kind: 'balance' | 'turnover';
  readonly period: Period;
  readonly rows: readonly StatementRow[];
  /** What is wrong with the layout. */
  readonly findings: readonly Finding[];
}

/** A balance sheet shows what stands, a statement of income what moved. */
export const kindOf = (statement: StatementKey): Statement['kind'] =>
  statement.startsWith('balance-sheet') ? 'balance' : 'turnover';

/** The same period a year before. */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: addMonths(from, -12),
  to: addMonths(to, -12),
});

/**
 * A statement from its layout and the books (domain.md 6.7, 6.8).
 * @param layout the rows of one statement, see `layoutOf`
 */
export function statementOf(layout: readonly LayoutRow[], books: Books, period: Period): Statement {
  const kind = kindOf(layout[0]?.statement ?? 'balance-sheet');
  const formulas = new Map<LayoutRow, Formula>();
  const findings: Finding[] = [];
  for (const row of layout) {
    if (row.formula === null) continue;
    const { formula } = readFormula(row.formula);
    if (formula !== undefined) formulas.set(row, formula);
    findings.push(...checkFormula(row.formula, books.chart));
  }
  const [now, before] = columns(kind, books, period).map((column) =>
    column === null ? null : columnOf(layout, formulas, books.chart, column),
  );
  findings.push(...(now?.findings ?? []));
  const rows = layout.map((row): StatementRow => ({
    ...row,
    amounts: [now?.amounts.get(row) ?? null, before?.amounts.get(row) ?? null],
  }));
  return { kind, period, rows: rows.filter(({ off }) => !off), findings };
}

/** The two columns; null for one of which the books know nothing. */
function columns(kind: Statement['kind'], books: Books, period: Period) {
  const balances = balancesOf(books, period);
  if (kind === 'balance')
    return [
      { balances, basis: 'closing' as const },
      { balances, basis: 'yearOpening' as const },
    ];
  const last = yearBefore(period);
  return [
    { balances, basis: 'turnover' as const },
    booksReach(books, last)
      ? { balances: balancesOf(books, last), basis: 'turnover' as const }
      : null,
  ];
}
