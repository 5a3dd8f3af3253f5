import type { Finding } from '../fields/finding.ts';
import type { AnyRecord } from '../registers/define.ts';

/** Of a record's two counts the first is not above the second; nothing is said where one is missing. */
export function checkAtMost(record: AnyRecord, field: string, limit: string): readonly Finding[] {
  const [count, most] = [record[field], record[limit]];
  if (typeof count !== 'number' || typeof most !== 'number' || count <= most) return [];
  return [{ level: 'error', code: 'count.above', field, params: { count, most } }];
}
