import type { KeyboardEvent } from 'react';

/** Marks a control of a column: Enter leads from line to line among those of the same column. */
export const columnMark = (column: string): { readonly 'data-column': string } => ({
  'data-column': column,
});

/**
 * Enter goes to the same column of the next line that has one, Shift+Enter back; the text that
 * stands there is selected, to be typed over.
 */
export function onRowKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (!(event.target instanceof HTMLElement)) return;
  const own = event.target.closest<HTMLElement>('[data-column]');
  if (own === null) return;
  event.preventDefault();
  const column = own.dataset['column'] ?? '';
  const all = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${CSS.escape(column)}"]`),
  ];
  const next = all[all.indexOf(own) + (event.shiftKey ? -1 : 1)];
  if (next !== undefined) focusIn(next);
}

/** A group of choices takes the focus at the chosen one, or at its first. */
function focusIn(place: HTMLElement): void {
  const control =
    place.querySelector<HTMLElement>('input:checked') ??
    place.querySelector<HTMLElement>('input') ??
    place;
  control.focus();
  if (control instanceof HTMLInputElement && control.type !== 'radio') control.select();
  control.closest('tr')?.scrollIntoView({ block: 'nearest' });
}
