import type { Finding } from '../fields/finding.ts';
import type { AnyRecord } from '../registers/define.ts';

/** A rule of the table of duties says what it counts and does not end before it begins. */
export function checkDutyRule(rule: AnyRecord): readonly Finding[] {
  const { measure, kinds, channels, sinceOn, untilOn } = rule;
  const findings: Finding[] = [];
  if (measure === 'meetings' && (kinds ?? null) === null)
    findings.push({ level: 'error', code: 'duty.no-kinds', field: 'kinds' });
  if (measure === 'courses' && (channels ?? null) === null)
    findings.push({ level: 'error', code: 'duty.no-channels', field: 'channels' });
  if (typeof sinceOn === 'string' && typeof untilOn === 'string' && untilOn < sinceOn)
    findings.push({
      level: 'error',
      code: 'span.reversed',
      field: 'untilOn',
      params: { fromOn: sinceOn, toOn: untilOn },
    });
  return findings;
}
