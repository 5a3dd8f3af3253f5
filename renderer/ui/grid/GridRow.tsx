import { type ReactNode, memo } from 'react';
import type { GridColumn } from './column.ts';

interface Props<R> {
  readonly id: string;
  readonly index: number;
  /** Undefined while its page is still on the way. */
  readonly row: R | undefined;
  readonly columns: readonly GridColumn<R>[];
  readonly active: boolean;
}

function Row<R>({ id, index, row, columns, active }: Props<R>): ReactNode {
  return (
    <div
      role="row"
      id={id}
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={active}
      className={active ? 'grid-row grid-line grid-active' : 'grid-row grid-line'}
    >
      {columns.map((column, at) => (
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={at + 1}
          className={column.align === 'end' ? 'grid-cell grid-end' : 'grid-cell'}
          title={row === undefined ? undefined : column.text?.(row)}
        >
          {row === undefined ? <span className="grid-wait" /> : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One line of a grid; drawn anew only when something of its own changed. */
// `memo` forgets that the component is generic; its props are the same.
export const GridRow = memo(Row) as typeof Row;
