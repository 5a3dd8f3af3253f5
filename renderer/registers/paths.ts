import type { Register } from '../../shared/registers/define.ts';
import { type ListState, writeListState } from './list/listState.ts';

// Where the screens of a register stand; the shell's routes have the same form.

export const listPath = (register: string): string => `/registers/${register}`;
export const newRecordPath = (register: string): string => `/registers/${register}/new`;
export const recordPath = (register: string, id: string): string => `/registers/${register}/${id}`;
export const importPath = (register: string): string => `/imports/${register}`;

/** A list as somebody left it, or as a figure of the statistics means it. */
export function listStatePath(register: Register, state: ListState): string {
  const address = writeListState(register, state).toString();
  return address === '' ? listPath(register.key) : `${listPath(register.key)}?${address}`;
}
