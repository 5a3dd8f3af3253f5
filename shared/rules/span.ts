import type { Finding } from '../fields/finding.ts';
import type { AnyRecord } from '../registers/define.ts';

/** A span of days does not end before it begins. @param record with `fromOn` and `toOn`, ISO days */
export function checkSpan({ fromOn, toOn }: AnyRecord): readonly Finding[] {
  if (typeof fromOn !== 'string' || typeof toOn !== 'string' || toOn >= fromOn) return [];
  return [{ level: 'error', code: 'span.reversed', field: 'toOn', params: { fromOn, toOn } }];
}
