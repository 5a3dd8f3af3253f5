import type { RawValue } from '../../../../../shared/fields/reading.ts';
import { type RawValues, lineOf } from './rawText.ts';

const form = /^([^\d]*?)[\s\-—_#:：.字第]*(?:\d+[-/.年月])*?(\d+)\s*号?$/u;

/**
 * Type and number of a voucher as programs print them: 记-001, 记字第1号, 收1, 记-2026-01-003, 12,
 * with the type in a column of its own or not (domain.md 6.4).
 */
export function splitNumber(raw: RawValues): RawValues {
  const typed = lineOf(raw['type']);
  const type: RawValue = typed === '' ? null : typed.replace(/[字第号\s]+$/u, '');
  const given = { ...raw, ...('type' in raw && { type }) };
  const line = lineOf(raw['number']);
  const match = form.exec(line);
  if (match === null) return given;
  const [, before = '', digits = ''] = match;
  const word = before.replace(/凭证|[a-z]/giu, '').trim();
  return {
    ...given,
    number: String(Number(digits)),
    ...(type === null && word !== '' && { type: word }),
  };
}
