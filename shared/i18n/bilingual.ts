import type { Label } from '../label.ts';
import { hostText, isHostTextCode } from './hostText.ts';
import { sentence } from './sentence.ts';

/**
 * What a refusal says, in both languages, where nobody has chosen one yet: a terminal, a dialog.
 * @param code of a `Refusal`
 */
export function bilingual(
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): Label {
  if (isHostTextCode(code)) return hostText(code, params);
  return { zh: sentence('zh', code, params), en: sentence('en', code, params) };
}
