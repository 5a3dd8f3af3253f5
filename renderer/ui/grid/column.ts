import type { ReactNode } from 'react';

/** One column of a grid. */
export interface GridColumn<R> {
  readonly key: string;
  readonly title: string;
  /** Width in half-width characters, as on paper. */
  readonly width: number;
  readonly align?: 'end';
  readonly sortable: boolean;
  /** A control beside the title, e.g. the column's filter. */
  readonly extra?: ReactNode;
  readonly cell: (row: R) => ReactNode;
  /** The whole text where the cell may be cut off. */
  readonly text?: (row: R) => string;
}

/** By what a grid is sorted. */
export interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Least width of a column in em: its characters and the air around them. */
const leastWidth = ({ width }: { readonly width: number }): number =>
  hundredths(width * 0.52 + 1.8);

/** The widths for CSS: each column at least as wide as declared, free space shared out. */
export function gridWidths(columns: readonly { readonly width: number }[]): Record<string, string> {
  const least = columns.map(leastWidth);
  return {
    '--grid-columns': columns
      .map(({ width }, at) => `minmax(${least[at]}em, ${width}fr)`)
      .join(' '),
    '--grid-width': `${hundredths(least.reduce((sum, width) => sum + width, 0))}em`,
  };
}
