import type { CodeList } from '../codes/define.ts';
import { pathOf } from '../codes/hierarchy.ts';
import { occupations } from '../codes/occupations.ts';
import type { Label } from '../label.ts';

/** The eight occupation groups of the published bulletin (domain.md 1.4). */
export const bulletinOccupations = [
  {
    key: 'workers',
    label: { zh: '工人（工勤技能人员）', en: 'Workers (skilled and service staff)' },
  },
  { key: 'farmers', label: { zh: '农牧渔民', en: 'Farmers, herders and fishers' } },
  {
    key: 'professionals',
    label: {
      zh: '企事业单位、社会组织专业技术人员',
      en: 'Professionals in enterprises, institutions and social organizations',
    },
  },
  {
    key: 'managers',
    label: {
      zh: '企事业单位、社会组织管理人员',
      en: 'Managers in enterprises, institutions and social organizations',
    },
  },
  { key: 'officials', label: { zh: '党政机关工作人员', en: 'Party and government office staff' } },
  { key: 'students', label: { zh: '学生', en: 'Students' } },
  { key: 'others', label: { zh: '其他职业人员', en: 'Other occupations' } },
  { key: 'retirees', label: { zh: '离退休人员', en: 'Retired' } },
] as const satisfies readonly { key: string; label: Label }[];

export type BulletinOccupation = (typeof bulletinOccupations)[number]['key'];

/**
 * Bulletin group by occupation number. A bare 0, 01 or 02 tells only that someone is employed, so
 * it has none. The forces are not among the eight and count as others.
 */
const groups: Readonly<Record<string, BulletinOccupation>> = {
  '011': 'officials',
  '012': 'managers',
  '013': 'professionals',
  '014': 'managers',
  '015': 'professionals',
  '016': 'workers',
  '021': 'managers',
  '022': 'professionals',
  '023': 'managers',
  '024': 'professionals',
  '025': 'workers',
  '1': 'farmers',
  '2': 'others',
  '3': 'students',
  '4': 'retirees',
  '5': 'others',
};

/**
 * The bulletin group of an occupation.
 * @param list the store's own list, where the user has added to it
 * @returns undefined where the occupation is not exact enough to tell
 */
export function bulletinOccupationOf(
  code: string,
  list: CodeList = occupations,
): BulletinOccupation | undefined {
  const known = pathOf(list, code).find((step) => groups[step] !== undefined);
  return known === undefined ? undefined : groups[known];
}

/** The rows of the main member table: the numbers of the annual form (domain.md 1.2 and 1.4). */
export const occupationRows: readonly string[] = occupations.items
  .map(({ code }) => code)
  .filter((code) => /^\d+$/.test(code));
