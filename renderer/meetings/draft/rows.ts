import type { Value } from '../../../shared/fields/field.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { agendaItems } from '../../../shared/registers/agendaItems.ts';
import { candidates } from '../../../shared/registers/candidates.ts';
import { speeches } from '../../../shared/registers/speeches.ts';
import { tasks } from '../../../shared/registers/tasks.ts';
import { type Typed, type TypedValues, toTyped } from '../../registers/form/typed.ts';

/** A part of the minutes while it is typed. Only touched fields are kept as typed. */
export interface Row {
  /** Tells it from the others as long as the form is open. */
  readonly key: string;
  /** Null until it has been saved. */
  readonly id: string | null;
  readonly stored: AnyRecord | null;
  readonly typed: TypedValues;
}

export interface AgendaRow extends Row {
  readonly speeches: readonly Row[];
  readonly candidates: readonly Row[];
}

/** The program sets these, nobody types them. */
const own = ['meeting', 'item', 'position', 'reportedAt'];

/** A register of parts with the fields that are typed alone. */
function typedPart(register: Register): Register {
  const without = (fields: Register['fields']): Register['fields'] =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => !own.includes(key)));
  return {
    ...register,
    fields: without(register.fields),
    sections: register.sections.map(({ label, fields }) => ({ label, fields: without(fields) })),
  };
}

/** The parts of minutes as they are typed. */
export const parts = {
  agenda: typedPart(agendaItems),
  speeches: typedPart(speeches),
  candidates: typedPart(candidates),
  tasks: typedPart(tasks),
} as const;

let made = 0;

/** An empty row, or one with some values in it. */
export const newRow = (typed: TypedValues = {}): Row => {
  made += 1;
  return { key: `new-${made}`, id: null, stored: null, typed };
};

export const newAgendaRow = (typed: TypedValues = {}): AgendaRow => ({
  ...newRow(typed),
  speeches: [],
  candidates: [],
});

export const keptRow = (stored: AnyRecord & { readonly id: string }): Row => ({
  key: stored.id,
  id: stored.id,
  stored,
  typed: {},
});

/** What stands in an input of a row. */
export function typedOf(register: Register, row: Row, field: string): Typed {
  const declared = register.fields[field];
  if (declared === undefined) return null;
  return field in row.typed
    ? (row.typed[field] ?? null)
    : toTyped(declared, row.stored?.[field] ?? null);
}

export const setTyped = <R extends Row>(row: R, field: string, value: Typed): R => ({
  ...row,
  typed: { ...row.typed, [field]: value },
});

const isBlank = (value: Typed | Value): boolean => value === null || value === '';

/**
 * Whether nothing was typed into a new row, so that it need not be saved.
 * @param given fields that the program filled in
 */
export const isBlankRow = (row: Row, given: readonly string[] = []): boolean =>
  row.id === null &&
  Object.entries(row.typed).every(([field, value]) => given.includes(field) || isBlank(value));

export const isBlankAgendaRow = (row: AgendaRow): boolean =>
  isBlankRow(row, ['kind', 'voteMethod', 'voteRule']) &&
  row.speeches.every((speech) => isBlankRow(speech)) &&
  row.candidates.every((candidate) => isBlankRow(candidate));

/** The rows with one of them a place up or down. */
export function moved<R>(rows: readonly R[], from: number, by: -1 | 1): readonly R[] {
  const to = from + by;
  const row = rows[from];
  const other = rows[to];
  if (row === undefined || other === undefined) return rows;
  return rows.map((each, at) => (at === from ? other : at === to ? row : each));
}
