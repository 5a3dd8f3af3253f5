import type { Numbered } from '../../../../shared/fields/field.ts';
import type { AnyRecord, Register } from '../../../../shared/registers/define.ts';
import type { Session } from '../../session.ts';
import { type StoredRecord, toRecord } from '../../registers/rows.ts';
import { numberedFields, scopeOf } from '../../registers/runningNumbers.ts';
import { type SaveLookup, storeLookup } from '../../registers/saveLookup.ts';
import type { SavePlan } from '../../registers/save.ts';
import { titleOf } from '../../registers/titleOf.ts';
import { tableQuery } from '../../store/query.ts';
import { type Match, MatchIndex } from './matchIndex.ts';

/** The records of a register as the store has them now, prepared for many rows to be compared. */
export class KnownRecords {
  /** The same answers as a single save gets by queries. */
  readonly lookup: SaveLookup;
  readonly #byId = new Map<string, StoredRecord>();
  readonly #matches: MatchIndex<StoredRecord>;
  readonly #holders = new Map<string, Map<string | number, StoredRecord>>();
  readonly #session: Session;
  readonly #register: Register;
  /** Who has a running number, by field, scope and number: id and record. */
  readonly #numbers = new Map<string, { readonly id: string; readonly record: AnyRecord }>();

  constructor(session: Session, register: Register) {
    this.#session = session;
    this.#register = register;
    const unique = Object.keys(register.fields).filter(
      (key) => register.fields[key]?.unique === true,
    );
    for (const key of unique) this.#holders.set(key, new Map());
    this.#matches = new MatchIndex(register);
    const rows = session.store.all(
      tableQuery.selectFrom(register.key).selectAll().where('voidedAt', 'is', null),
    );
    for (const row of rows) this.#add(toRecord(register, row), unique);
    this.lookup = this.#prepare(session, register);
  }

  /** The record of that id, if there is one that is not voided. */
  byId(id: string): StoredRecord | undefined {
    return this.#byId.get(id);
  }

  /** The records that values tell; undefined where the values fill no key. */
  match(values: AnyRecord): Match<StoredRecord> | undefined {
    return this.#matches.find(values);
  }

  /** Makes the running numbers of a row known to the rows after it. */
  keepNumbers({ id, existing, record }: Pick<SavePlan, 'id' | 'existing' | 'record'>): void {
    for (const [key, numbered] of numberedFields(this.#register)) {
      const before = existing && numberPlace(key, numbered, existing);
      if (before !== undefined && this.#numbers.get(before)?.id === id)
        this.#numbers.delete(before);
      if (typeof record[key] !== 'number') continue;
      const place = numberPlace(key, numbered, record);
      if (!this.#numbers.has(place)) this.#numbers.set(place, { id, record });
    }
  }

  #add(record: StoredRecord, unique: readonly string[]): void {
    this.#byId.set(record.id, record);
    this.#matches.add(record, record);
    this.keepNumbers({ id: record.id, existing: undefined, record });
    for (const key of unique) {
      const value = record[key];
      if (typeof value === 'string' || typeof value === 'number')
        this.#holders.get(key)?.set(value, record);
    }
  }

  #prepare(session: Session, register: Register): SaveLookup {
    const byQuery = storeLookup(session, register);
    const only = new Map<object, string | undefined>();
    return {
      context: byQuery.context,
      holder: (field, value, ownId) => {
        const holder = this.#holders.get(field)?.get(value);
        return holder === undefined || holder.id === ownId
          ? undefined
          : String(holder[register.title]);
      },
      numberHolder: (field, numbered, record, ownId) => {
        const holder = this.#numbers.get(numberPlace(field, numbered, record));
        return holder === undefined || holder.id === ownId
          ? undefined
          : titleOf(this.#session, register, holder.record);
      },
      only: (field) => {
        if (!only.has(field)) only.set(field, byQuery.only(field));
        return only.get(field);
      },
    };
  }
}

const numberPlace = (field: string, numbered: Numbered, record: AnyRecord): string =>
  `${field} ${String(record[field] ?? null)} ${scopeOf(numbered, record)}`;
