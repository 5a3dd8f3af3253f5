import type { Label } from '../../../shared/label.ts';
import type { ShownLanguage } from '../../../shared/fields/show.ts';

/** What Windows takes in no file name, and what tells nothing. */
const unfit = /[\\/:*?"<>|\p{C}\p{Z}]+/gu;

/**
 * The name of a file for submission: XX镇XX村党支部_党员名册_20261231.xlsx (domain.md 9).
 * @param on ISO day of the end of the period
 */
export function fileName(unit: string, label: Label, on: string, language: ShownLanguage): string {
  const report = language === 'en' ? label.en : label.zh;
  const parts = [unit, report].map((part) =>
    part.normalize('NFC').trim().replace(unfit, '-').slice(0, 60),
  );
  return `${parts.join('_')}_${on.replaceAll('-', '')}.xlsx`;
}
