import { sentence } from '../../../../shared/i18n/sentence.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import { sheetOf } from '../../../../shared/registers/sheetOf.ts';
import { serialHeadings, underHeading } from '../../../../shared/registers/sheetWords.ts';
import { headingKey, headingKeys, withoutParentheses } from './headingText.ts';

/** What a heading means to a register: one of its fields, or nothing that is imported. */
export type Meaning =
  | { readonly field: string; readonly how: 'label' | 'alias' }
  | { readonly field: null; readonly how: 'ignored' };

export type Vocabulary = (heading: string) => Meaning | undefined;

/** Of whom the columns under such a group heading speak: not of the person of the row. */
const otherPeople = /家庭|家属|亲属|配偶|父|母|子女|介绍人|联系人|培养人|监护/;

/** The heading of the column in which returned rows bear their reason; never read. */
export const reasonHeading = (language: 'zh' | 'en' | 'both'): string =>
  language === 'both'
    ? `${sentence('zh', 'import.reason')} ${sentence('en', 'import.reason')}`
    : sentence(language, 'import.reason');

/**
 * All that a register's columns may be called: the labels in both languages, what is worked out
 * and therefore ignored, then the aliases. The first taker of a name keeps it.
 */
export function vocabularyOf(register: Register): Vocabulary {
  const meanings = new Map<string, Meaning>();
  const add = (text: string, meaning: Meaning): void => {
    const key = headingKey(text);
    if (key !== '' && !meanings.has(key)) meanings.set(key, meaning);
  };
  const fields = Object.entries(sheetOf(register).fields);
  const ignored: Meaning = { field: null, how: 'ignored' };
  for (const [field, { label }] of fields) {
    add(label.zh, { field, how: 'label' });
    add(label.en, { field, how: 'label' });
    add(`${label.zh} ${label.en}`, { field, how: 'label' });
  }
  for (const { label } of Object.values(register.derived)) {
    for (const text of [label.zh, label.en, withoutParentheses(label.en)]) add(text, ignored);
  }
  for (const [field, { label, aliases = [] }] of fields) {
    const others = [...aliases, withoutParentheses(label.zh), withoutParentheses(label.en), field];
    for (const text of others) add(text, { field, how: 'alias' });
  }
  for (const text of serialHeadings) add(text, ignored);
  for (const language of ['both', 'zh', 'en'] as const) add(reasonHeading(language), ignored);
  return (heading) => meaningOf(heading, meanings);
}

function meaningOf(heading: string, meanings: ReadonlyMap<string, Meaning>): Meaning | undefined {
  if (heading.trim() === '#') return { field: null, how: 'ignored' };
  const rows = heading.split(underHeading);
  const direct = first(heading, meanings);
  if (direct !== undefined || rows.length === 1) return direct ?? byLines(heading, meanings);
  const upper = rows.slice(0, -1).join('');
  const lower = rows.at(-1) ?? '';
  if (otherPeople.test(upper)) return undefined;
  // A group heading names no column, unless it is the same heading in Chinese over English.
  const bilingual = !/\p{Script=Han}/u.test(lower) && /\p{Script=Han}/u.test(upper);
  return first(lower, meanings) ?? (bilingual ? first(upper, meanings) : undefined);
}

function first(text: string, meanings: ReadonlyMap<string, Meaning>): Meaning | undefined {
  for (const key of headingKeys(text)) {
    const meaning = meanings.get(key);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** A heading of several lines is known by one of them, if no other line means something else. */
function byLines(text: string, meanings: ReadonlyMap<string, Meaning>): Meaning | undefined {
  const lines = text.split(/[\r\n]+/);
  if (lines.length < 2) return undefined;
  const known = lines.flatMap((line) => first(line, meanings) ?? []);
  return new Set(known.map(({ field }) => field)).size === 1 ? known[0] : undefined;
}
