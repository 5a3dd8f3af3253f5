import { CaretDownFilled, CaretUpFilled } from '@ant-design/icons';
import type { ReactNode, RefObject } from 'react';
import type { GridColumn, Sorting } from './column.ts';

interface Props<R> {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly columns: readonly GridColumn<R>[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (key: string) => void;
}

/** The heading of a grid: a click on a title sorts by it. */
export function GridHeader<R>({ ref, columns, sorting, onSort }: Props<R>): ReactNode {
  return (
    <div role="rowgroup" className="grid-head" ref={ref}>
      <div role="row" aria-rowindex={1} className="grid-row">
        {columns.map((column, index) => {
          const order = sorting?.key === column.key ? sorting : undefined;
          return (
            <div
              key={column.key}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={
                order === undefined ? 'none' : order.descending ? 'descending' : 'ascending'
              }
              className={column.align === 'end' ? 'grid-cell grid-end' : 'grid-cell'}
            >
              {column.sortable ? (
                <button
                  type="button"
                  className="grid-sort"
                  onClick={() => onSort(column.key)}
                  title={column.title}
                >
                  <span className="grid-text">{column.title}</span>
                  {order &&
                    (order.descending ? (
                      <CaretDownFilled aria-hidden />
                    ) : (
                      <CaretUpFilled aria-hidden />
                    ))}
                </button>
              ) : (
                <span className="grid-text" title={column.title}>
                  {column.title}
                </span>
              )}
              {column.extra}
            </div>
          );
        })}
      </div>
    </div>
  );
}
