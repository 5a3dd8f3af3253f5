import type { Value } from '../../../shared/fields/field.ts';
import { rowOf } from '../store/audit.ts';
import { query, tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Row } from '../store/tables.ts';
import { type FieldChange, fieldChanges, shownValue } from './fieldChanges.ts';
import type { PartRegister } from './partsOf.ts';

/** What an act did to one part of a record, e.g. to one name on a list. */
export interface PartChange {
  /** The key of the part's register. */
  readonly register: string;
  readonly id: string;
  /** What the part is called: the value of its register's title, a reference by its id. */
  readonly title: Value;
  readonly what: 'added' | 'changed' | 'voided';
  /** Each field before and after; of what was added or voided all that it held. */
  readonly fields: readonly FieldChange[];
}

/**
 * The acts that touched any part that the record has, or once had and has kept as voided.
 * @returns their numbers, in no order
 */
export function actsOnParts(store: Store, parts: readonly PartRegister[], id: string): number[] {
  return parts.flatMap(({ register: { key }, whole }) => {
    const ids = store.all(tableQuery.selectFrom(key).select('id').where(whole, '=', id));
    return store
      .all(
        query
          .selectFrom('changes')
          .select('actSeq')
          .distinct()
          .where('tableName', '=', key)
          .where(
            'recordId',
            'in',
            ids.map((row) => String(row.id)),
          ),
      )
      .map(({ actSeq }) => actSeq);
  });
}

/** What one act did to the parts of a record, by register, in the order in which it was done. */
export function partChanges(
  store: Store,
  parts: readonly PartRegister[],
  id: string,
  seq: number,
): PartChange[] {
  return parts.flatMap((part) => {
    const rows = store.all(
      query
        .selectFrom('changes')
        .select(['recordId', 'before', 'after'])
        .where('actSeq', '=', seq)
        .where('tableName', '=', part.register.key)
        .orderBy('position'),
    );
    // An act may touch a part twice: what counts is how it stood before, and how after all.
    const images = new Map<string, { before: Row; after: Row }>();
    for (const { recordId, ...row } of rows) {
      const after = imageOf(row.after);
      const known = images.get(recordId);
      images.set(recordId, { before: known?.before ?? imageOf(row.before), after });
    }
    return [...images].flatMap(([partId, { before, after }]) =>
      changeOf(part, { whole: id, id: partId }, before, after),
    );
  });
}

const nothing: Row = {};

const imageOf = (image: string | null): Row => (image === null ? nothing : rowOf(image));

function changeOf(
  { register, whole }: PartRegister,
  ids: { readonly whole: string; readonly id: string },
  before: Row,
  after: Row,
): PartChange[] {
  const isPart = (image: Row): boolean =>
    image[whole] === ids.whole && (image['voidedAt'] ?? null) === null;
  const [was, is] = [isPart(before), isPart(after)];
  if (!was && !is) return [];
  const fields = fieldChanges(register, was ? before : nothing, is ? after : nothing);
  const told = fields.filter(({ field }) => field !== whole);
  if (told.length === 0) return [];
  return [
    {
      register: register.key,
      id: ids.id,
      title: shownValue(register, register.title, is ? after : before),
      what: was && is ? 'changed' : is ? 'added' : 'voided',
      fields: told,
    },
  ];
}
