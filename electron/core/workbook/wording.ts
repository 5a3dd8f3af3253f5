import { workbook as en } from '../../../shared/i18n/en/workbook.ts';
import { workbook as zh } from '../../../shared/i18n/zh/workbook.ts';
import type { Label } from '../../../shared/label.ts';
import type { WorkbookPlan } from './plan.ts';

export type SheetLanguage = WorkbookPlan['language'];
export type FixedWord = keyof typeof zh;

/** A fixed word of the sheets as a label. */
export const fixedWord = (key: FixedWord): Label => ({ zh: zh[key], en: en[key] });

/** Fonts are called by their Chinese names in every language; elsewhere they fall back by them. */
export const titleFont = zh.titleFont;
export const bodyFont = zh.bodyFont;

/**
 * A label in the sheet's language; with both, Chinese first, then English on the next line or
 * after what stands between. A label that is the same in both is written once.
 */
export function inLanguage(label: Label, language: SheetLanguage, between = '\n'): string {
  if (language !== 'both') return label[language];
  const parts = [label.zh, label.en].filter((text) => text !== '');
  return label.zh === label.en ? label.zh : parts.join(between);
}
