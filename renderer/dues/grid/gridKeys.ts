/** Where the keyboard stands in the grid: row and month, both from 0. */
export interface Place {
  readonly row: number;
  readonly month: number;
}

export type GridAct =
  | { readonly do: 'go'; readonly to: Place }
  | { readonly do: 'tick' | 'tick-quarter' | 'tick-month' | 'enter' | 'find' };

/** So many rows further with Page Up and Page Down. */
const page = 10;
const lastMonth = 11;

interface Pressed {
  readonly key: string;
  /** The key by its place: an input method may write another letter. */
  readonly code: string;
  readonly ctrlKey: boolean;
}

/**
 * What a key does in the grid.
 * @param rows how many there are
 * @returns null for a key that is not the grid's
 */
export function actOfKey({ key, code, ctrlKey }: Pressed, at: Place, rows: number): GridAct | null {
  const to = (row: number, month: number): GridAct => ({
    do: 'go',
    to: { row: within(row, rows - 1), month: within(month, lastMonth) },
  });
  switch (key) {
    case 'ArrowUp':
      return to(at.row - 1, at.month);
    case 'ArrowDown':
      return to(at.row + 1, at.month);
    case 'ArrowLeft':
      return to(at.row, at.month - 1);
    case 'ArrowRight':
      return to(at.row, at.month + 1);
    case 'Home':
      return to(ctrlKey ? 0 : at.row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : at.row, lastMonth);
    case 'PageUp':
      return to(at.row - page, at.month);
    case 'PageDown':
      return to(at.row + page, at.month);
  }
  if (ctrlKey) return null;
  if (key === ' ') return { do: 'tick' };
  if (key === 'Enter') return { do: 'enter' };
  if (key === '/' || code === 'Slash') return { do: 'find' };
  if (code === 'KeyQ' || key === 'q') return { do: 'tick-quarter' };
  if (code === 'KeyA' || key === 'a') return { do: 'tick-month' };
  return null;
}

const within = (at: number, last: number): number => Math.max(0, Math.min(at, last));
