import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { type StoredRecord, toColumns } from '../registers/rows.ts';
import { carryOut } from '../registers/save.ts';
import { plannedPart } from '../registers/settling.ts';
import type { Writing } from '../store/writing.ts';

/** Adds a record that the program makes itself, inside an act. */
export function addRow(writing: Writing, register: Register, id: string, record: AnyRecord): void {
  carryOut(writing, register, plannedPart(register, id, record).plan);
}

/** Changes fields of a stored record inside an act. */
export function changeRow(
  writing: Writing,
  register: Register,
  { id, version }: Pick<StoredRecord, 'id' | 'version'>,
  changes: AnyRecord,
): void {
  writing.update(register.key, id, { ...toColumns(changes), version: version + 1 });
}

/** Voids a stored record inside an act. @param at the instant */
export function voidRow(
  writing: Writing,
  register: Register,
  record: Pick<StoredRecord, 'id' | 'version'>,
  at: string,
): void {
  changeRow(writing, register, record, { voidedAt: at });
}
