import { en } from '../../../shared/i18n/en/index.ts';
import { zh } from '../../../shared/i18n/zh/index.ts';
import { sentence } from '../../../shared/i18n/sentence.ts';
import type { Label, Language } from '../../../shared/label.ts';
import { members } from '../../../shared/registers/members.ts';

/** All texts of the screens, by language. */
export const words = { zh, en } as const;

/** A text with its `{{places}}` filled. */
export const fill = (text: string, params: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(params[name] ?? place));

/** What a field of the member register is called. */
export const memberField = (
  key: keyof typeof members.fields,
  language: Language = 'zh',
): string => {
  const label: Label = members.fields[key].label;
  return label[language];
};

export const memberRegister = members.label;

export { sentence };
