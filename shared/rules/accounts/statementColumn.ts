import type { Finding } from '../../fields/finding.ts';
import type { Formula } from './formula.ts';
import { type Basis, formulaValue } from './formulaValue.ts';
import type { Balances, Chart, LayoutRow } from './types.ts';

/** What a column is made of. */
export interface ColumnSource {
  readonly balances: Balances;
  readonly basis: Basis;
}

/** The amounts of a column in fen; a row without a formula has none. */
export interface Column {
  readonly amounts: ReadonlyMap<LayoutRow, number>;
  readonly findings: readonly Finding[];
}

/**
 * Works a column out: each row once, in whatever order the rows name each other. A row that names
 * itself in the end counts as nothing there, and is told.
 */
export function columnOf(
  layout: readonly LayoutRow[],
  formulas: ReadonlyMap<LayoutRow, Formula>,
  chart: Chart,
  { balances, basis }: ColumnSource,
): Column {
  const known = new Map<string, number>();
  const open = new Set<string>();
  const findings = new Map<string, Finding>();
  const tell = (code: string, row: LayoutRow, params: Finding['params'] = {}): void => {
    const all = { item: row.zh, itemEn: row.en, ...params };
    findings.set(JSON.stringify([code, all]), {
      level: 'error',
      code,
      field: 'formula',
      params: all,
    });
  };
  const valueOf = (row: LayoutRow, of: Basis): number => {
    const formula = formulas.get(row);
    if (formula === undefined) return 0;
    const key = `${row.position}/${of}`;
    const value = known.get(key);
    if (value !== undefined) return value;
    if (open.has(key)) {
      tell('formula.circular', row, { formula: row.formula ?? '' });
      return 0;
    }
    open.add(key);
    const rows = (from: number, to: number, on: Basis): number => {
      const named = layout.filter(
        (each) => each.row !== null && from <= each.row && each.row <= to,
      );
      if (named.length === 0)
        tell('formula.row-unknown', row, { row: from === to ? from : `${from}..${to}` });
      return named.reduce((sum, each) => sum + valueOf(each, on), 0);
    };
    const made = formulaValue(formula, of, { chart, balances, rows });
    open.delete(key);
    known.set(key, made);
    return made;
  };
  const amounts = new Map(
    layout
      .filter((row) => formulas.has(row))
      .map((row): [LayoutRow, number] => [row, valueOf(row, basis)]),
  );
  return { amounts, findings: [...findings.values()] };
}
