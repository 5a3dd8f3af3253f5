import { z } from 'zod';
import { query } from './query.ts';
import type { Store } from './store.ts';

export const auditSchema = z.strictObject({
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(200).default(50),
});

/** A line of the log: who did what when, and to how many records. */
export interface LoggedAct {
  readonly seq: number;
  readonly at: string;
  readonly operator: string | null;
  readonly what: string;
  readonly records: number | null;
}

/** The acts, newest first. */
export function auditLog(
  store: Store,
  { offset, limit }: z.output<typeof auditSchema>,
): {
  total: number;
  acts: LoggedAct[];
} {
  const acts = query
    .selectFrom('acts')
    .leftJoin('operators', 'operators.id', 'acts.operatorId')
    .select(['acts.seq', 'acts.at', 'operators.name as operator', 'acts.what'])
    .select((eb) =>
      eb
        .selectFrom('changes')
        .whereRef('changes.actSeq', '=', 'acts.seq')
        .select((count) => count.fn.count<number>('recordId').distinct().as('n'))
        .as('records'),
    )
    .orderBy('acts.seq', 'desc')
    .offset(offset)
    .limit(limit);
  return { total: store.head().seq, acts: store.all(acts) };
}
