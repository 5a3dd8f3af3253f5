import type { CodeBook } from '../../shared/codes/book.ts';
import type { ReadContext } from '../../shared/fields/reading.ts';
import type { CheckContext } from '../../shared/registers/define.ts';
import { type Permission, type Role, allows } from '../../shared/rules/roles.ts';
import { readSettings } from './facts.ts';
import { Refusal } from './refusal.ts';
import { codeBookOf } from './registers/codeBook.ts';
import { ReferenceIndex } from './registers/references.ts';
import type { Store } from './store/store.ts';
import type { Writing } from './store/writing.ts';

export interface Operator {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly role: Role;
}

/** What the store is: a village's or a township's, and whether it is the fictional one. */
export interface Unit {
  readonly kind: 'village' | 'township';
  readonly name: string;
  readonly code: string;
  readonly demo: boolean;
}

/**
 * An operator at work in an open store: what every operation of a register is given. Ends when
 * the store is locked.
 */
export class Session {
  readonly store: Store;
  readonly operator: Operator;
  readonly unit: Unit;
  readonly references: ReferenceIndex;
  readonly #now: () => Date;
  #codes: { readonly seq: number; readonly book: CodeBook } | undefined;

  constructor(store: Store, operator: Operator, unit: Unit, now: () => Date) {
    this.store = store;
    this.operator = operator;
    this.unit = unit;
    this.#now = now;
    this.references = new ReferenceIndex(store);
  }

  /** Today in local time, as an ISO day. */
  today(): string {
    const now = this.#now();
    const two = (n: number): string => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  /** The current instant, ISO. */
  now(): string {
    return this.#now().toISOString();
  }

  /** The code lists as this store uses them. */
  get codes(): CodeBook {
    const { seq } = this.store.head();
    if (this.#codes?.seq !== seq) this.#codes = { seq, book: codeBookOf(this.store) };
    return this.#codes.book;
  }

  /** What is needed to check a record or to work out a derived value. */
  checkContext(): CheckContext {
    return { today: this.today(), demo: this.unit.demo, settings: readSettings(this.store) };
  }

  /** What is needed to understand typed values. */
  readContext(): ReadContext {
    return {
      today: this.today(),
      demo: this.unit.demo,
      codes: this.codes,
      findReference: (register, text) => this.references.find(register, text),
    };
  }

  /** @throws Refusal `operators.not-allowed` unless the operator's role includes it */
  require(permission: Permission): void {
    if (!allows(this.operator.role, permission)) throw new Refusal('operators.not-allowed');
  }

  /** One act of this operator, in the audit under `what`. Readers change nothing. */
  write<T>(what: string, change: (writing: Writing) => T, detail: object = {}): T {
    this.require('keep');
    return this.store.write({ operatorId: this.operator.id }, what, change, detail);
  }

  /** Puts into the audit that something was looked at or taken out, which readers may too. */
  note(what: string, detail: object): void {
    this.store.write({ operatorId: this.operator.id }, what, () => undefined, detail);
  }
}
