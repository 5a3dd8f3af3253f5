import type { Field, ReferenceField } from '../../../../shared/fields/field.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import type { ReadContext } from '../../../../shared/fields/reading.ts';
import { type Candidate, type ReferenceTarget, fits } from './referenceTarget.ts';

/** What a text that names another record leads to. */
export interface Resolution {
  /** Null where nothing is called so, or several are. */
  readonly id: string | null;
  /** Told once, beside the first row that is imported with it. */
  readonly finding?: Finding;
}

/** The record under which one belongs: a Party group under the member's branch. */
export interface Above {
  readonly id: string;
  readonly field: ReferenceField;
}

/**
 * The one record that is called so, or nearly so where the titles mean the same.
 * @returns undefined where there is none; an id of null where there are several
 */
export function findReference(
  target: ReferenceTarget,
  field: ReferenceField,
  line: string,
  title: string,
  above: Above | undefined,
): Resolution | undefined {
  const byId = target.byId(line) ?? target.byUnique(line);
  if (byId !== undefined && fits(field, byId)) return { id: byId.id };
  const here = (candidate: Candidate): boolean => {
    const parent = target.parentOf(candidate);
    const elsewhere =
      above !== undefined &&
      parent !== undefined &&
      parent.id !== above.id &&
      fits(above.field, parent);
    return fits(field, candidate) && !elsewhere;
  };
  const inFull =
    above === undefined ? [] : target.titled(`${target.byId(above.id)?.title ?? ''}${title}`);
  const exact = [...target.titled(title), ...inFull].filter(here);
  if (exact.length === 1) return { id: exact[0]?.id ?? null };
  if (exact.length > 1) return { id: null };
  if (field.among === undefined) return undefined;
  const near = target.titledNearly(title).filter(here);
  const [found] = near;
  if (found === undefined) return undefined;
  if (near.length > 1) return { id: null };
  const params = { value: line, title: found.title };
  return { id: found.id, finding: { level: 'note', code: 'reference.near', params } };
}

/** The kind with whose name the title ends, e.g. 联合党支部; else the first of those allowed. */
export function kindOf(
  field: Field | undefined,
  allowed: readonly string[],
  title: string,
  context: ReadContext,
): string | null {
  const items = field?.kind === 'code' ? context.codes(field.list).items : [];
  const named = items
    .filter(({ code }) => allowed.includes(code))
    .flatMap(({ code, zh, aliases = [] }) => [zh, ...aliases].map((name) => ({ code, name })))
    .filter(({ name }) => title.endsWith(name))
    .sort((a, b) => b.name.length - a.name.length);
  return named[0]?.code ?? allowed[0] ?? null;
}
