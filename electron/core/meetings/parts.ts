import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { agendaItems } from '../../../shared/registers/agendaItems.ts';
import { attendances } from '../../../shared/registers/attendances.ts';
import { candidates } from '../../../shared/registers/candidates.ts';
import { speeches } from '../../../shared/registers/speeches.ts';
import { tasks } from '../../../shared/registers/tasks.ts';
import { type StoredRecord, toRecord } from '../registers/rows.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/** The registers whose records are parts of a meeting, by the name that they have in its document. */
export const partRegisters = {
  attendances,
  agenda: agendaItems,
  speeches,
  candidates,
  tasks,
} as const;

export type PartName = keyof typeof partRegisters;

export const partNames = ['attendances', 'agenda', 'speeches', 'candidates', 'tasks'] as const;

/** The parts of a meeting that are not voided, in their places. */
export type Parts = Readonly<Record<PartName, readonly StoredRecord[]>>;

/** Reads all parts of a meeting. */
export const partsOf = (store: Store, meeting: string): Parts => ({
  attendances: partsIn(store, attendances, meeting),
  agenda: partsIn(store, agendaItems, meeting),
  speeches: partsIn(store, speeches, meeting),
  candidates: partsIn(store, candidates, meeting),
  tasks: partsIn(store, tasks, meeting),
});

function partsIn(store: Store, register: Register, meeting: string): StoredRecord[] {
  const rows = tableQuery
    .selectFrom(register.key)
    .selectAll()
    .where('meeting', '=', meeting)
    .where('voidedAt', 'is', null);
  const placed = register.fields['position'] === undefined ? rows : rows.orderBy('position');
  return store.all(placed.orderBy('id')).map((row) => toRecord(register, row));
}

/** Those that belong to an agenda item. */
export const ofItem = <R extends AnyRecord>(parts: readonly R[], item: string): readonly R[] =>
  parts.filter((part) => part['item'] === item);
