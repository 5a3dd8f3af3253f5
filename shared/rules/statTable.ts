import type { Label } from '../label.ts';

/** A row or column of a table. */
export interface StatLine {
  readonly key: string;
  readonly label: Label;
  /** The line that this one is a part of; the whole is `total`. */
  readonly of?: string;
  /** Lines of one partition add up to the line they are `of`. */
  readonly partition?: string;
  /** Holds those for whom the answer is not known; not worth showing when empty. */
  readonly unknown?: true;
}

/** Numbers in rows and columns, each with the ids behind it, so that it can open its list. */
export interface StatTable {
  readonly key: string;
  readonly label: Label;
  readonly rows: readonly StatLine[];
  readonly columns: readonly StatLine[];
  /** `cells[row][column]`: the number is how many ids there are. */
  readonly cells: readonly (readonly (readonly string[])[])[];
}

/** A line together with the test of who belongs to it. */
export interface Line<T> extends StatLine {
  readonly holds: (item: T) => boolean;
}

const totalLabel: Label = { zh: '总数', en: 'Total' };

export const totalLine = <T>(label: Label = totalLabel): Line<T> => ({
  key: 'total',
  label,
  holds: () => true,
});

const unknownLabel: Label = { zh: '未填或不明', en: 'Not known' };

/**
 * Lines for the values of one question, the unknown ones last: nobody is dropped, so the lines add
 * up to the total.
 * @param of gives the key of an item's line, or undefined where it is not known
 */
export function partition<T>(
  name: string,
  values: readonly { readonly key: string; readonly label: Label }[],
  of: (item: T) => string | undefined,
  whoUnknown: Label = unknownLabel,
): readonly Line<T>[] {
  const keys = new Set(values.map(({ key }) => key));
  const known = values.map(({ key, label }): Line<T> => ({
    key,
    label,
    of: 'total',
    partition: name,
    holds: (item) => of(item) === key,
  }));
  const rest: Line<T> = {
    key: `${name}-unknown`,
    label: whoUnknown,
    of: 'total',
    partition: name,
    unknown: true,
    holds: (item) => !keys.has(of(item) ?? ''),
  };
  return [...known, rest];
}

const shown = <T>({ holds: _, ...line }: Line<T>): StatLine => line;

/** Counts items into rows and columns; an item may stand in several lines. */
export function tally<T extends { readonly id: string }>(
  key: string,
  label: Label,
  items: readonly T[],
  rows: readonly Line<T>[],
  columns: readonly Line<T>[],
): StatTable {
  const cells = rows.map(() => columns.map((): string[] => []));
  for (const item of items) {
    const inColumn = columns.map(({ holds }) => holds(item));
    for (const [r, row] of rows.entries()) {
      if (!row.holds(item)) continue;
      cells[r]?.forEach((ids, c) => {
        if (inColumn[c] === true) ids.push(item.id);
      });
    }
  }
  return { key, label, rows: rows.map(shown), columns: columns.map(shown), cells };
}

/** The ids behind one number; empty where the table has no such row or column. */
export function idsIn(table: StatTable, row: string, column = 'total'): readonly string[] {
  const r = table.rows.findIndex(({ key }) => key === row);
  const c = table.columns.findIndex(({ key }) => key === column);
  return table.cells[r]?.[c] ?? [];
}
