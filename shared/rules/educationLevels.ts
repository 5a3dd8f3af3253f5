import type { CodeList } from '../codes/define.ts';
import { educations } from '../codes/educations.ts';
import { pathOf } from '../codes/hierarchy.ts';
import type { Label } from '../label.ts';

/** The education columns of the annual form, highest first (domain.md 1.4, column set GKV). */
export const educationLevels = [
  { key: 'postgraduate', label: { zh: '研究生', en: 'Postgraduate' } },
  { key: 'bachelor', label: { zh: '大学本科', en: 'Bachelor level' } },
  { key: 'college', label: { zh: '大学专科', en: 'Junior college' } },
  { key: 'secondary-vocational', label: { zh: '中专', en: 'Secondary specialised school' } },
  { key: 'senior-high', label: { zh: '高中、中技', en: 'Senior high or technical school' } },
  { key: 'junior-high', label: { zh: '初中及以下', en: 'Junior high and below' } },
] as const satisfies readonly { key: string; label: Label }[];

export type EducationLevel = (typeof educationLevels)[number]['key'];

/** What the bulletin reports as 大专及以上. */
export const collegeAndAbove: ReadonlySet<EducationLevel> = new Set([
  'postgraduate',
  'bachelor',
  'college',
]);

/**
 * Level by code of GB/T 4658 (domain.md 1.2); a code that is not here has that of the code above
 * it. 肄业, not completed, counts at the level completed before (GKV): whoever left a bachelor or
 * junior-college course had finished senior high school; doctoral students stay postgraduates.
 */
const levels: Readonly<Record<string, EducationLevel>> = {
  '10': 'postgraduate',
  '16': 'bachelor',
  '19': 'bachelor',
  '20': 'bachelor',
  '23': 'senior-high',
  '30': 'college',
  '33': 'senior-high',
  '40': 'secondary-vocational',
  '43': 'junior-high',
  '44': 'senior-high',
  '45': 'senior-high',
  '46': 'junior-high',
  '47': 'senior-high',
  '48': 'senior-high',
  '49': 'junior-high',
  '60': 'senior-high',
  '63': 'junior-high',
  '70': 'junior-high',
  '80': 'junior-high',
  '90': 'junior-high',
};

/**
 * The level at which an education counts.
 * @param list the store's own list, where the user has added to it
 * @returns undefined for a code that hangs under none of the standard's
 */
export function educationLevelOf(
  code: string,
  list: CodeList = educations,
): EducationLevel | undefined {
  const known = pathOf(list, code).find((step) => levels[step] !== undefined);
  return known === undefined ? undefined : levels[known];
}
