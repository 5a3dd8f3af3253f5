import type { Language } from '../label.ts';
import { readPeriod } from '../rules/period.ts';
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

/** Places that hold a month or a quarter as it is stored. */
const periodPlaces: ReadonlySet<string> = new Set(
  'month period begin first last earlier'.split(' '),
);
const storedPeriod = /^\d{4}-(?:\d{2}|Q[1-4])$/;

/** A month or quarter as people call it: 2026年10月, Q3 2026; anything else as it is. */
function readable(language: Language, name: string, value: string | number): string {
  const text = String(value);
  if (!periodPlaces.has(name) || !storedPeriod.test(text)) return text;
  return readPeriod(text)?.label[language] ?? text;
}

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
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : readable(language, name, value);
  });
}
