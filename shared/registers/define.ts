import type { Field, Value, ValueOf } from '../fields/field.ts';
import type { Finding } from '../fields/finding.ts';
import type { Label } from '../label.ts';
import type { Settings } from '../settings.ts';

export type Fields = Readonly<Record<string, Field>>;

/** A group of fields under one heading of the form. */
export interface Section<F extends Fields = Fields> {
  readonly label: Label;
  readonly fields: F;
}

/** What is known when a record is checked. */
export interface CheckContext {
  /** Today as an ISO day. */
  readonly today: string;
  /** True in a demo store, where ID numbers beginning with 99 are allowed (domain.md 1.3). */
  readonly demo: boolean;
  /** The thresholds that the user can change. */
  readonly settings: Settings;
}

/** A value that is worked out from the others and never typed. */
export interface Derived {
  readonly label: Label;
  readonly kind: 'integer' | 'money' | 'text' | 'yesNo' | 'day';
  readonly width?: number;
  readonly listed?: boolean;
  readonly of: (record: AnyRecord, context: CheckContext) => Value;
}

/** How a register tells the records that are current from those that were, e.g. who has left. */
export interface Current {
  /** The field that is empty while a record is current. */
  readonly field: string;
  /** What current records are called, and the others. */
  readonly now: Label;
  readonly past: Label;
}

/** A record as the store, the API and the files carry it. */
export type AnyRecord = Readonly<Record<string, Value>>;

/** A register, declared once: schema, form, table, import, export and print come from it. */
export interface Register<F extends Fields = Fields> {
  /** The name of the table, the route and the command-line argument. */
  readonly key: string;
  readonly label: Label;
  /** The field by which a record is called. */
  readonly title: string;
  readonly sections: readonly Section[];
  readonly fields: F;
  readonly derived: Readonly<Record<string, Derived>>;
  /** Fields that tell that a spreadsheet row is a known record, best first. */
  readonly matchBy: readonly (readonly string[])[];
  /**
   * Of records that may be quite alike, e.g. two equal payments of one day: the field of `matchBy`
   * in which those of one file are counted, so that each is known again. Fields of the key that
   * are not required may then be empty.
   */
  readonly counted: string | null;
  /** Where some records are no longer current; the list shows the current ones first. */
  readonly current: Current | null;
  /**
   * The reference field that points to the record that this one is a part of, e.g. the meeting of
   * an attendance: parts have no place of their own in the menu and the search.
   */
  readonly partOf: string | null;
  /**
   * The registers of its parts by the name under which JSON carries them with it, e.g. the `lines`
   * of a voucher.
   */
  readonly parts: Readonly<Record<string, string>>;
  /** In which order the list stands unless the user chooses another; by title where null. */
  readonly order: { readonly by: string; readonly descending?: boolean } | null;
  /** Rules over several fields. */
  readonly check: (record: AnyRecord, context: CheckContext) => readonly Finding[];
  /** What follows from other fields where it was left out, e.g. the sex from the ID number. */
  readonly complete: (record: AnyRecord) => AnyRecord;
  /** The day from which a new record's dated fields hold, where no day was given. */
  readonly since: (record: AnyRecord) => string | null;
}

/** The typed record of a register. */
export type RecordOf<R> =
  R extends Register<infer F>
    ? { readonly [K in keyof F]: ValueOf<F[K]> } & { readonly id: string }
    : never;

type Merged<S extends readonly Section[]> = S extends readonly [
  Section<infer F>,
  ...infer Rest extends readonly Section[],
]
  ? F & Merged<Rest>
  : unknown;

interface Declaration<S extends readonly Section[]> {
  readonly label: Label;
  readonly title: string;
  readonly sections: S;
  readonly derived?: Readonly<Record<string, Derived>>;
  readonly matchBy?: readonly (readonly string[])[];
  readonly counted?: string;
  readonly current?: Current;
  readonly order?: NonNullable<Register['order']>;
  readonly partOf?: string;
  readonly parts?: Register['parts'];
  readonly check?: Register['check'];
  readonly complete?: Register['complete'];
  readonly since?: Register['since'];
}

/** A heading of the form with its fields. */
export const section = <F extends Fields>(zh: string, en: string, fields: F): Section<F> => ({
  label: { zh, en },
  fields,
});

/**
 * Declares a register. Its table must exist in `migrations/` with one column per field (same
 * name) besides `id`, `version` and `voidedAt`; a test compares the two.
 */
export function defineRegister<const S extends readonly Section[]>(
  key: string,
  declaration: Declaration<S>,
): Register<Merged<S> extends Fields ? Merged<S> : Fields> {
  const fields: Fields = Object.fromEntries(
    declaration.sections.flatMap((each) => Object.entries(each.fields)),
  );
  return {
    key,
    label: declaration.label,
    title: declaration.title,
    sections: declaration.sections,
    // The sections are merged at run time just as Merged<S> merges them in the type.
    fields: fields as Merged<S> extends Fields ? Merged<S> : Fields,
    derived: declaration.derived ?? {},
    matchBy: declaration.matchBy ?? [[declaration.title]],
    counted: declaration.counted ?? null,
    current: declaration.current ?? null,
    order: declaration.order ?? null,
    partOf: declaration.partOf ?? null,
    parts: declaration.parts ?? {},
    check: declaration.check ?? (() => []),
    complete: declaration.complete ?? ((record) => record),
    since: declaration.since ?? (() => null),
  };
}
