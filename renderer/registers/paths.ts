import type { AnyRecord, Register } from '../../shared/registers/define.ts';
import { type ListState, writeListState } from './list/listState.ts';

// Where the screens of a register stand; the shell's routes have the same form.

export const listPath = (register: string): string => `/registers/${register}`;
export const recordPath = (register: string, id: string): string => `/registers/${register}/${id}`;
export const importPath = (register: string): string => `/imports/${register}`;

/** The form of a new record; what is given stands in it from the beginning, see `begunWith`. */
export function newPath(register: string, values: AnyRecord = {}): string {
  const path = `/registers/${register}/new`;
  if (Object.keys(values).length === 0) return path;
  return `${path}?${new URLSearchParams({ set: JSON.stringify(values) }).toString()}`;
}

/** A list as somebody left it, or as a figure of the statistics means it. */
export function listStatePath(register: Register, state: ListState): string {
  const address = writeListState(register, state).toString();
  return address === '' ? listPath(register.key) : `${listPath(register.key)}?${address}`;
}
