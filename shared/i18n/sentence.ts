import type { Language } from '../label.ts';
import { errors as enErrors } from './en/errors.ts';
import { findings as enFindings } from './en/findings.ts';
import { host as enHost } from './en/host.ts';
import { phrases as enPhrases } from './en/phrases.ts';
import { errors as zhErrors } from './zh/errors.ts';
import { findings as zhFindings } from './zh/findings.ts';
import { host as zhHost } from './zh/host.ts';
import { phrases as zhPhrases } from './zh/phrases.ts';

export type ErrorCode = keyof typeof zhErrors;
export type FindingCode = keyof typeof zhFindings;

const sentences: Record<Language, Readonly<Record<string, string>>> = {
  zh: { ...zhErrors, ...zhFindings, ...zhPhrases, ...zhHost },
  en: { ...enErrors, ...enFindings, ...enPhrases, ...enHost },
};

/**
 * The sentence of a refusal or finding in one language.
 * @param code a key of `errors` or `findings`
 * @param params what fills the `{{x}}` places; a place without a value stays visible
 *   with a `suggestion` among them, the sentence under `<code>.suggestion` is taken where there is one
 * @returns the sentence; the code itself where no sentence is known (a test keeps that from happening)
 */
export function sentence(
  language: Language,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const texts = sentences[language];
  const suggesting = params['suggestion'] === undefined ? undefined : texts[`${code}.suggestion`];
  const template = suggesting ?? texts[code] ?? code;
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(params[name] ?? place));
}
