import { useCallback } from 'react';
import { useLanguage } from '../../i18n.ts';

const names = {
  zh: new Intl.DateTimeFormat('zh-CN', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
} as const;

/** What a month is called: 1月, January. @returns a function of the month's number, from 1 */
export function useMonthName(): (month: number) => string {
  const language = useLanguage();
  return useCallback(
    (month) => names[language].format(new Date(Date.UTC(2000, month - 1, 1))),
    [language],
  );
}
