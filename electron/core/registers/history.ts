import type { Register } from '../../../shared/registers/define.ts';
import type { Session } from '../session.ts';
import { rowOf } from '../store/audit.ts';
import { query } from '../store/query.ts';
import { type FieldChange, fieldChanges } from './fieldChanges.ts';
import { type PartChange, actsOnParts, partChanges } from './partHistory.ts';
import { partsOf } from './partsOf.ts';

/** One act on a record: who, when, what, each field before and after, and the same of its parts. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: string;
  readonly operator: string;
  readonly what: string;
  readonly reason: string | null;
  readonly fields: readonly FieldChange[];
  readonly parts: readonly PartChange[];
}

/**
 * The history of a record from the audit, newest first; sensitive values are masked. What an act
 * did to the parts of the record (the names on a meeting's list) stands with the last entry of
 * that act; an act on parts alone is an entry without fields.
 */
export function history(session: Session, register: Register, id: string): HistoryEntry[] {
  const { store } = session;
  const parts = partsOf(register);
  const own = store.all(
    query
      .selectFrom('changes')
      .select(['actSeq', 'before', 'after'])
      .where('recordId', '=', id)
      .where('tableName', '=', register.key)
      .orderBy('actSeq', 'desc')
      .orderBy('position', 'desc'),
  );
  const seqs = new Set([...own.map(({ actSeq }) => actSeq), ...actsOnParts(store, parts, id)]);
  return [...seqs]
    .sort((a, b) => b - a)
    .flatMap((seq) => {
      const act = actOf(session, seq);
      const changed = partChanges(store, parts, id, seq);
      const entries = own
        .filter(({ actSeq }) => actSeq === seq)
        .map(({ before, after }) => fieldChanges(register, image(before), image(after)));
      const told = entries.length > 0 || changed.length === 0 ? entries : [[]];
      return told.map((fields, at) => ({ ...act, fields, parts: at === 0 ? changed : [] }));
    });
}

const image = (stored: string | null) => (stored === null ? {} : rowOf(stored));

function actOf({ store }: Session, seq: number): Omit<HistoryEntry, 'fields' | 'parts'> {
  const act = store.get(
    query
      .selectFrom('acts')
      .leftJoin('operators', 'operators.id', 'acts.operatorId')
      .select(['acts.at', 'acts.what', 'acts.detail', 'operators.name'])
      .where('acts.seq', '=', seq),
  );
  return {
    seq,
    at: act?.at ?? '',
    operator: act?.name ?? '',
    what: act?.what ?? '',
    reason: reasonOf(act?.detail ?? '{}'),
  };
}

function reasonOf(detail: string): string | null {
  const parsed: unknown = JSON.parse(detail);
  const reason =
    typeof parsed === 'object' && parsed !== null && 'reason' in parsed ? parsed.reason : null;
  return typeof reason === 'string' ? reason : null;
}
