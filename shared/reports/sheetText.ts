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
