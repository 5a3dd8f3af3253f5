import { codesIn } from '../../fields/codes.ts';
import type { AnyRecord } from '../../registers/define.ts';
import type { DutyRule } from './duty.ts';

const text = (record: AnyRecord, field: string): string => String(record[field] ?? '');
const day = (record: AnyRecord, field: string): string | null => {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** A row of the register dutyRules as the engine reads it. */
export function readRule(record: AnyRecord): DutyRule {
  const remindDays = record['remindDays'];
  return {
    key: text(record, 'key'),
    label: { zh: text(record, 'zh'), en: text(record, 'en') },
    organizationKinds: codesIn(record['organizationKinds'] ?? null),
    subject: text(record, 'subject'),
    off: record['off'] === true,
    measure: text(record, 'measure'),
    kinds: codesIn(record['kinds'] ?? null),
    channels: codesIn(record['channels'] ?? null),
    period: text(record, 'period'),
    least: Number(record['least'] ?? 1),
    aboveCounts: record['aboveCounts'] === true,
    sinceOn: day(record, 'sinceOn'),
    untilOn: day(record, 'untilOn'),
    remindDays: typeof remindDays === 'number' ? remindDays : null,
  };
}
