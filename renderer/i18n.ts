import { useCallback } from 'react';
import i18next, { type ResourceKey } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { hostText, isHostTextCode } from '../shared/i18n/hostText.ts';
import { sentence } from '../shared/i18n/sentence.ts';
import type { zh } from '../shared/i18n/zh/index.ts';
import type { Label, Language } from '../shared/label.ts';
import type { ErrorData } from './api/apiError.ts';
import { rememberedLanguage } from './app/remembered.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

/** The texts of each language, fetched when it is first needed: most users never see the other. */
const texts: Readonly<Record<Language, () => Promise<ResourceKey>>> = {
  zh: async () => (await import('../shared/i18n/zh/index.ts')).zh,
  en: async () => (await import('../shared/i18n/en/index.ts')).en,
};

/** Readies the texts, in the language that this page was last used in. Called once, by main. */
export async function startI18n(): Promise<void> {
  const language = rememberedLanguage();
  i18next.on('languageChanged', announceLanguage);
  await i18next.use(initReactI18next).init({
    resources: { [language]: { translation: await texts[language]() } },
    lng: language,
    fallbackLng: false,
    // React escapes what it draws; twice would show the signs of the escaping.
    interpolation: { escapeValue: false },
  });
}

/** Changes the language of everything that is shown. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await texts[language]());
  }
  await i18next.changeLanguage(language);
}

/** The language now, outside React. */
export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh');

/** Screen readers and the browser's choice of letters go by the page's language. */
function announceLanguage(): void {
  document.documentElement.lang = currentLanguage() === 'zh' ? 'zh-CN' : 'en';
}

/** The user's language; the component is drawn anew when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}

/** A function from a bilingual label to its text in the user's language. */
export function useLabel(): (label: Label) => string {
  const language = useLanguage();
  return useCallback((label) => label[language], [language]);
}

/**
 * What a refusal or finding says.
 * @param said `ApiError`, a finding, a problem of the check; anything else reads as `internal`
 */
export function sentenceOf(language: Language, said: unknown): string {
  const { code, params } = isErrorData(said) ? said : { code: 'internal', params: {} };
  if (isHostTextCode(code)) return hostText(code, params)[language];
  return sentence(language, code, params);
}

const isErrorData = (said: unknown): said is ErrorData =>
  typeof said === 'object' && said !== null && 'code' in said && typeof said.code === 'string';

/** `sentenceOf` in the user's language. */
export function useSentence(): (said: unknown) => string {
  const language = useLanguage();
  return useCallback((said) => sentenceOf(language, said), [language]);
}
