import { useCallback } from 'react';
import { useLanguage } from '../../i18n.ts';

const names = {
  zh: new Intl.DateTimeFormat('zh-CN', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }),
} as const;

/** A function from a month (`2026-11`) to its short name without the year: 11月, Nov. */
export function useMonthName(): (month: string) => string {
  const language = useLanguage();
  return useCallback((month) => names[language].format(new Date(`${month}-01`)), [language]);
}
