import { type Settings, settingsSchema } from '../../shared/settings.ts';
import type { Unit } from './session.ts';
import { query } from './store/query.ts';
import type { Store } from './store/store.ts';
import type { Writing } from './store/writing.ts';

/** A fact that the store keeps beside the registers; undefined where it has none of that id. */
export function readFact(store: Store, id: string): unknown {
  const fact = store.get(query.selectFrom('facts').select('value').where('id', '=', id));
  return fact === undefined ? undefined : JSON.parse(fact.value);
}

/** Keeps a fact, in the place of the one of that id. */
export function writeFact(writing: Writing, id: string, content: object): void {
  const value = JSON.stringify(content);
  if (writing.row('facts', id) === undefined) writing.insert('facts', { id, value });
  else writing.update('facts', id, { value });
}

/** What the store is. Written once, when it is set up. */
export function readUnit(store: Store): Unit {
  const unit = readFact(store, 'unit');
  if (unit === undefined) throw new Error('The store has no unit');
  return unit as Unit; // written by writeUnit alone
}

export const writeUnit = (writing: Writing, unit: Unit): void => {
  writeFact(writing, 'unit', unit);
};

/** The settings, with the defaults for what was never set. */
export const readSettings = (store: Store): Settings =>
  settingsSchema.parse(readFact(store, 'settings') ?? {});

export const writeSettings = (writing: Writing, settings: Settings): void => {
  writeFact(writing, 'settings', settings);
};
