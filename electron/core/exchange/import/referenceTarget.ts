import type { ReferenceField } from '../../../../shared/fields/field.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import { uniqueFields } from '../../../../shared/registers/fieldsOf.ts';
import type { Session } from '../../session.ts';
import { tableQuery } from '../../store/query.ts';
import type { Row } from '../../store/tables.ts';
import { differInPlace, lastPlace, nearTitle } from './nearTitle.ts';

/** A record that a text of the file may name. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly row: Row;
  /** Not in the store yet: it is made with the import. */
  readonly isNew: boolean;
}

/** The records of a register that other registers refer to, by what they are called. */
export class ReferenceTarget {
  readonly register: Register;
  /** The field by which the register is a tree, where it is one. */
  readonly parentField: string | undefined;
  /** The one record at the root of the stored tree; undefined where there are none or several. */
  readonly root: Candidate | undefined;
  readonly #byId = new Map<string, Candidate>();
  readonly #byTitle = new Map<string, Candidate[]>();
  /** By what no two records share beside the title, such as the ID number, in capitals. */
  readonly #byUnique = new Map<string, Candidate>();
  readonly #byNear = new Map<string, Candidate[]>();
  readonly #byPlace = new Map<string, Candidate[]>();

  constructor(session: Session, register: Register) {
    this.register = register;
    const isParent = ([, field]: [string, Register['fields'][string]]): boolean =>
      field.kind === 'reference' && field.to === register.key;
    this.parentField = Object.entries(register.fields).find(isParent)?.[0];
    const rows = session.store.all(
      tableQuery.selectFrom(register.key).selectAll().where('voidedAt', 'is', null),
    );
    for (const row of rows) {
      this.add({ id: String(row['id']), title: String(row[register.title]), row, isNew: false });
    }
    const { parentField } = this;
    const roots = rows.filter((row) => parentField !== undefined && row[parentField] === null);
    this.root = roots.length === 1 ? this.byId(String(roots[0]?.['id'])) : undefined;
  }

  add(candidate: Candidate): void {
    this.#byId.set(candidate.id, candidate);
    push(this.#byTitle, candidate.title, candidate);
    for (const [key] of uniqueFields(this.register)) {
      const value = candidate.row[key];
      if (key !== this.register.title && typeof value === 'string')
        this.#byUnique.set(value.toUpperCase(), candidate);
    }
    const near = nearTitle(candidate.title);
    push(this.#byNear, near, candidate);
    push(this.#byPlace, lastPlace(near), candidate);
  }

  byId(id: string): Candidate | undefined {
    return this.#byId.get(id);
  }

  /** The record that has this value of a field that no two share, its title apart. */
  byUnique(line: string): Candidate | undefined {
    return this.#byUnique.get(line.toUpperCase());
  }

  titled(title: string): readonly Candidate[] {
    return this.#byTitle.get(title) ?? [];
  }

  /** Those whose title means the same; else those that only name the township too. */
  titledNearly(title: string): readonly Candidate[] {
    const near = nearTitle(title);
    const same = this.#byNear.get(near);
    if (same !== undefined) return same;
    const inPlace = this.#byPlace.get(lastPlace(near)) ?? [];
    return inPlace.filter((candidate) => differInPlace(nearTitle(candidate.title), near));
  }

  /** The record above a candidate in the tree. */
  parentOf({ row }: Candidate): Candidate | undefined {
    const parent = this.parentField === undefined ? null : row[this.parentField];
    return typeof parent === 'string' ? this.#byId.get(parent) : undefined;
  }
}

function push(index: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [candidate]);
  else known.push(candidate);
}

/** True if the record is of a kind that the field may refer to. */
export const fits = ({ among }: ReferenceField, { row }: Candidate): boolean =>
  among === undefined || among.codes.includes(String(row[among.field]));
