import { sheets as en } from '../i18n/en/sheets.ts';
import { sheets as zh } from '../i18n/zh/sheets.ts';
import type { Label } from '../label.ts';

export type SheetText = keyof typeof zh;

/** What fills a place: the same in both languages, or a text of each. */
type Filling = string | number | Label;

/** A fixed text of the report sheets in both languages. */
export function sheetText(key: SheetText, params: Readonly<Record<string, Filling>> = {}): Label {
  const fill = (template: string, language: keyof Label): string =>
    template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
      const filling = params[name] ?? place;
      return typeof filling === 'object' ? filling[language] : String(filling);
    });
  return { zh: fill(zh[key], 'zh'), en: fill(en[key], 'en') };
}

/** The title of one table among several on a sheet: 一、年龄 / 1. Age. @param index from 0 */
export const numberedTitle = ({ zh, en }: Label, index: number): Label => ({
  zh: `${'一二三四五六七八九十'.charAt(index)}、${zh}`,
  en: `${index + 1}. ${en}`,
});

/** What stands before a line that is a part of the one above it, in the manner of Chinese forms. */
export const indentation = (depth: number): string => '\u3000'.repeat(depth);
