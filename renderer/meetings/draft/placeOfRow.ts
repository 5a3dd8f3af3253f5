import type { Register } from '../../../shared/registers/define.ts';
import type { Draft } from './draft.ts';
import { parts } from './rows.ts';

/** Where a row stands: in which part, under which number from 1. */
interface Place {
  readonly part: 'agenda' | 'tasks' | 'attendances';
  readonly number: number;
}

/** Where the row with this key stands, and the register of its fields. */
export function placeOfRow(
  { agenda, tasks, marks }: Draft,
  key: string,
): { readonly place: Place | null; readonly register: Register | null } {
  const task = tasks.findIndex((row) => row.key === key);
  if (task >= 0) return { place: { part: 'tasks', number: task + 1 }, register: parts.tasks };
  for (const [at, item] of agenda.entries()) {
    const place: Place = { part: 'agenda', number: at + 1 };
    if (item.key === key) return { place, register: parts.agenda };
    if (item.speeches.some((row) => row.key === key)) return { place, register: parts.speeches };
    if (item.candidates.some((row) => row.key === key))
      return { place, register: parts.candidates };
  }
  return { place: key in marks ? { part: 'attendances', number: 1 } : null, register: null };
}
