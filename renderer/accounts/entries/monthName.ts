import { useCallback } from 'react';
import { readPeriod } from '../../../shared/rules/period.ts';
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

/** What a month or quarter as the program takes it is called: 2026年10月, October 2026. */
export function usePeriodName(): (period: string) => string {
  const language = useLanguage();
  return useCallback((period) => readPeriod(period)?.label[language] ?? period, [language]);
}
