import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { type GridColumn, type Sorting, gridWidths } from './column.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { useActiveRow } from './useActiveRow.ts';
import { useHeight } from './useHeight.ts';
import { type RowRange, visibleRows } from './visibleRows.ts';
import './grid.css';

interface Props<R> {
  readonly label: string;
  readonly columns: readonly GridColumn<R>[];
  readonly rowCount: number;
  readonly rowAt: (index: number) => R | undefined;
  /** Told which rows are seen, so that only their pages are fetched. */
  readonly onVisible?: (rows: RowRange) => void;
  readonly sorting?: Sorting | undefined;
  readonly onSort?: (key: string) => void;
  readonly onOpen?: ((row: R, index: number) => void) | undefined;
  /** Changes when the list is another one: the grid goes back to the top. */
  readonly listKey: string;
  readonly busy?: boolean;
  readonly empty: ReactNode;
  readonly ref?: RefObject<HTMLDivElement | null>;
  /** The row to begin at, so that coming back shows the same place. */
  readonly startAt?: number;
}

const nothing = (): void => undefined;

/**
 * A table of tens of thousands of rows of which only the visible are drawn. Arrow keys move the
 * marked row, Enter opens it; screen readers are told the true number of rows.
 */
export function VirtualGrid<R>(props: Props<R>): ReactNode {
  const { ref, label, columns, rowCount, rowAt, onOpen, listKey, sorting, empty } = props;
  const { onVisible = nothing, onSort = nothing, busy = false, startAt = 0 } = props;
  const own = useRef<HTMLDivElement>(null);
  const grid = ref ?? own;
  const head = useRef<HTMLDivElement>(null);
  const id = useId();
  const gridHeight = useHeight(grid);
  const rowHeight = useHeight(head);
  const height = Math.max(0, gridHeight - rowHeight);
  const [scrollTop, setScrollTop] = useState(0);
  const { first, last } = visibleRows(scrollTop, height, rowHeight, rowCount);

  useEffect(() => {
    if (last >= first) onVisible({ first, last });
  }, [onVisible, first, last]);
  useEffect(() => {
    if (rowHeight > 0) grid.current?.scrollTo({ top: Math.max(0, startAt - 3) * rowHeight });
  }, [grid, listKey, rowHeight, startAt]);

  const { active, onKeyDown, onClick } = useActiveRow({
    grid,
    listKey,
    startAt,
    rowCount,
    rowHeight,
    height,
    onOpen: (index) => {
      const row = rowAt(index);
      if (row !== undefined) onOpen?.(row, index);
    },
  });

  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const rowId = (index: number): string => `${id}-${index}`;
  const classes = ['grid', busy && 'grid-busy', onOpen && 'grid-opens'];
  return (
    <div
      role="grid"
      ref={grid}
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-busy={busy}
      aria-activedescendant={drawn.includes(active) ? rowId(active) : undefined}
      className={classes.filter(Boolean).join(' ')}
      style={gridWidths(columns)}
      // In whole rows: within a row nothing else comes into sight.
      onScroll={({ currentTarget }) =>
        setScrollTop(Math.floor(currentTarget.scrollTop / Math.max(1, rowHeight)) * rowHeight)
      }
      onKeyDown={onKeyDown}
    >
      <GridHeader ref={head} columns={columns} sorting={sorting} onSort={onSort} />
      <div
        role="rowgroup"
        className="grid-body"
        style={{ height: rowCount * rowHeight }}
        onClick={onClick}
      >
        <div
          role="presentation"
          className="grid-drawn"
          style={{ transform: `translateY(${first * rowHeight}px)` }}
        >
          {drawn.map((index) => (
            <GridRow
              key={index}
              id={rowId(index)}
              index={index}
              row={rowAt(index)}
              columns={columns}
              active={index === active}
            />
          ))}
        </div>
      </div>
      {rowCount === 0 && !busy && <div className="grid-empty">{empty}</div>}
    </div>
  );
}
