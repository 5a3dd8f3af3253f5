import { useMemo, useState } from 'react';
import type { PartialDateField } from '../../../shared/fields/field.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { partialDate } from '../../../shared/fields/kinds.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { lineOfText } from '../../../shared/fields/normalise.ts';
import type { Decision } from '../data/saving.ts';
import { useReadContext } from '../form/useReadContext.ts';

const dayField: PartialDateField = partialDate('', '', { past: true });

const textOrNull = (text: string): string | null => lineOfText(text) || null;

/** By what a value changes, as it is typed: the day must be there and not lie ahead. */
export function useDecision() {
  const context = useReadContext();
  const [typed, setTyped] = useState({
    on: context.today,
    documentNo: '',
    decidedBy: '',
    reason: '',
  });
  const day = useMemo(() => readValue(dayField, typed.on, context), [typed.on, context]);
  const on = typeof day.value === 'string' ? day.value : null;
  const findings: readonly Finding[] = useMemo(() => {
    if (on === null) {
      return day.findings.length > 0
        ? day.findings
        : [{ level: 'error', code: 'decision.day-missing' }];
    }
    return on > context.today
      ? [{ level: 'error', code: 'date.in-future', params: { value: on } }]
      : day.findings.filter(({ code }) => code !== 'date.partial');
  }, [day, on, context.today]);
  const decision: Decision = {
    on,
    documentNo: textOrNull(typed.documentNo),
    decidedBy: textOrNull(typed.decidedBy),
    reason: textOrNull(typed.reason),
  };
  return {
    typed,
    type: (part: keyof typeof typed, text: string) => setTyped({ ...typed, [part]: text }),
    decision,
    findings,
    isSound: findings.every(({ level }) => level !== 'error'),
  };
}
