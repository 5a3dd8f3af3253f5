import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react';
import { rowAfterKey, scrollTopFor } from './visibleRows.ts';

interface Options {
  readonly grid: RefObject<HTMLDivElement | null>;
  /** Changes when the list is another one: then the first row is marked. */
  readonly listKey: string;
  readonly startAt: number;
  readonly rowCount: number;
  readonly rowHeight: number;
  /** Height of the rows' window in pixels. */
  readonly height: number;
  readonly onOpen: (index: number) => void;
}

const rowOf = (target: EventTarget): number | undefined => {
  const line = target instanceof Element ? target.closest('[data-row]') : null;
  return line === null ? undefined : Number(line.getAttribute('data-row'));
};

/** The marked row of a grid, and the keys and clicks that move and open it. */
export function useActiveRow({
  grid,
  listKey,
  startAt,
  rowCount,
  rowHeight,
  height,
  onOpen,
}: Options) {
  const [active, setActive] = useState(startAt);
  const [list, setList] = useState(listKey);
  if (list !== listKey) {
    setList(listKey);
    setActive(0);
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== grid.current || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      onOpen(active);
      return;
    }
    const rowsPerPage = Math.max(1, Math.floor(height / Math.max(1, rowHeight)) - 1);
    const to = rowAfterKey(event.key, active, rowCount, rowsPerPage);
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
    grid.current.scrollTo({ top: scrollTopFor(to, grid.current.scrollTop, height, rowHeight) });
  };
  const onClick = (event: MouseEvent): void => {
    const index = rowOf(event.target);
    if (index === undefined) return;
    setActive(index);
    onOpen(index);
  };
  return { active, onKeyDown, onClick };
}
