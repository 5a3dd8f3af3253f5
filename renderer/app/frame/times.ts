import type { Language } from '../../../shared/label.ts';

const localeOf: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** A day as people write it: 2026年7月1日, 1 July 2026. */
export const dayText = (language: Language, at: Date): string =>
  at.toLocaleDateString(localeOf[language], { dateStyle: 'long' });

/** An instant in local time, to the minute: 2026年7月1日 09:05. @param at ISO */
export const timeText = (language: Language, at: string): string =>
  new Date(at).toLocaleString(localeOf[language], {
    year: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });

/** A file's size: 1.2 MB. */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
