import type { Finding } from '../../../../shared/fields/finding.ts';
import type { AnyRecord, Register } from '../../../../shared/registers/define.ts';
import { type Decision, undecided } from '../../registers/dated.ts';
import type { SavePlan } from '../../registers/save.ts';

/** From when the dated values of a row hold. */
export interface PlannedDays {
  readonly days: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/**
 * A value that changes only by a dated decision has changed in a file. It holds from the day that
 * the file gives beside it, otherwise from today, which is told. A day before the last known
 * change would make an older value of it: that is for a person to enter.
 * @param given what the row gives
 */
export function planDays(
  register: Register,
  { existing, changes }: SavePlan,
  given: AnyRecord,
  today: string,
): PlannedDays {
  const days: Record<string, string> = {};
  const findings: Finding[] = [];
  if (existing === undefined) return { days, findings };
  for (const field of Object.keys(changes)) {
    const dated = register.fields[field]?.dated;
    if (dated === undefined) continue;
    const on = typeof dated === 'string' ? given[dated] : undefined;
    if (typeof on !== 'string') {
      days[field] = today;
      findings.push({ level: 'warning', code: 'change.undated', field, params: { on: today } });
      continue;
    }
    const held = (typeof dated === 'string' ? existing[dated] : null) ?? register.since(existing);
    if (typeof held === 'string' && on < held && !held.startsWith(on)) {
      findings.push({
        level: 'error',
        code: 'change.before-last',
        field,
        params: { on, last: held },
      });
    }
    days[field] = typeof held === 'string' && held.startsWith(on) ? held : on;
  }
  return { days, findings };
}

/** By what each dated field of a row changes: nothing but the day is known. */
export const decisionsOf =
  (days: Readonly<Record<string, string>>) =>
  (field: string): Decision => ({ ...undecided, on: days[field] ?? null });
