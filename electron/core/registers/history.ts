import type { Value } from '../../../shared/fields/field.ts';
import { masked } from '../../../shared/fields/mask.ts';
import type { Register } from '../../../shared/registers/define.ts';
import type { Session } from '../session.ts';
import { rowOf } from '../store/audit.ts';
import { query } from '../store/query.ts';
import { toValue } from './rows.ts';

/** One act on a record: who, when, what, and each field before and after. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: string;
  readonly operator: string;
  readonly what: string;
  readonly reason: string | null;
  readonly fields: readonly {
    readonly field: string;
    readonly before: Value;
    readonly after: Value;
  }[];
}

/** The history of a record from the audit, newest first; sensitive values are masked. */
export function history(session: Session, register: Register, id: string): HistoryEntry[] {
  const rows = session.store.all(
    query
      .selectFrom('changes')
      .innerJoin('acts', 'acts.seq', 'changes.actSeq')
      .leftJoin('operators', 'operators.id', 'acts.operatorId')
      .select([
        'acts.seq',
        'acts.at',
        'acts.what',
        'acts.detail',
        'operators.name',
        'changes.before',
        'changes.after',
      ])
      .where('changes.recordId', '=', id)
      .where('changes.tableName', '=', register.key)
      .orderBy('acts.seq', 'desc')
      .orderBy('changes.position', 'desc'),
  );
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    operator: row.name ?? '',
    what: row.what,
    reason: reasonOf(row.detail),
    fields: difference(register, row.before, row.after),
  }));
}

function difference(
  register: Register,
  before: string | null,
  after: string | null,
): HistoryEntry['fields'] {
  const old = before === null ? {} : rowOf(before);
  const now = after === null ? {} : rowOf(after);
  return Object.entries(register.fields)
    .filter(([key]) => (old[key] ?? null) !== (now[key] ?? null))
    .map(([key, { kind, sensitive }]) => {
      const show = (column: (typeof old)[string] | undefined): Value => {
        const value = toValue(kind === 'yesNo', column ?? null);
        return sensitive !== undefined && typeof value === 'string'
          ? masked(value, sensitive)
          : value;
      };
      return { field: key, before: show(old[key]), after: show(now[key]) };
    });
}

function reasonOf(detail: string): string | null {
  const parsed: unknown = JSON.parse(detail);
  const reason =
    typeof parsed === 'object' && parsed !== null && 'reason' in parsed ? parsed.reason : null;
  return typeof reason === 'string' ? reason : null;
}
