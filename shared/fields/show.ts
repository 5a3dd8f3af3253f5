import type { CodeBook } from '../codes/book.ts';
import type { Label, Language } from '../label.ts';
import { itemOf } from '../codes/hierarchy.ts';
import type { Derived } from '../registers/define.ts';
import { codesIn } from './codes.ts';
import type { Field, Value } from './field.ts';
import { showMonths } from './showMonths.ts';

/** One language, or Chinese first and English after it. */
export type ShownLanguage = Language | 'both';

/** What showing a value looks up. */
export interface ShowContext {
  readonly codes: CodeBook;
  /** What a record of a register is called; undefined where it is not known. */
  readonly title: (register: string, id: string) => string | undefined;
}

const yesNo = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } } as const;

/** A label as it is shown; names that are the same in both languages stand once. */
export function inLanguage({ zh, en }: Label, language: ShownLanguage): string {
  if (language !== 'both') return language === 'zh' ? zh : en;
  return zh === en ? zh : `${zh} ${en}`;
}

/** Fen as yuan: 1,234.50. */
export function showYuan(fen: number): string {
  const [yuan = '0', cents = '00'] = (Math.abs(fen) / 100).toFixed(2).split('.');
  return `${fen < 0 ? '-' : ''}${yuan.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

/**
 * A stored value as people read it, in lists, prints, exports and the history; `readValue` reads it
 * back to the same value. Days stay ISO (domain.md 10); money is yuan; a code or reference that is
 * not known is shown by its key rather than lost.
 * @returns the empty text for nothing
 */
export function showValue(
  field: Field | Pick<Derived, 'kind'>,
  value: Value,
  language: ShownLanguage,
  context: ShowContext,
): string {
  if (value === null) return '';
  switch (field.kind) {
    case 'code':
      return showCode(context.codes(field.list), String(value), language);
    case 'codes': {
      const list = context.codes(field.list);
      return codesIn(value)
        .map((code) => showCode(list, code, language))
        .join(language === 'en' ? ', ' : '、');
    }
    case 'months':
      return showMonths(value, language);
    case 'yesNo':
      return inLanguage(value === true ? yesNo.yes : yesNo.no, language);
    case 'reference':
      return context.title(field.to, String(value)) ?? String(value);
    case 'money':
      return typeof value === 'number' ? showYuan(value) : String(value);
    case 'decimal':
      return typeof value === 'number' ? value.toFixed(field.places) : String(value);
    case 'text':
    case 'longText':
    case 'day':
    case 'partialDate':
    case 'integer':
      return String(value);
  }
}

function showCode(list: ReturnType<CodeBook>, code: string, language: ShownLanguage): string {
  const item = itemOf(list, code);
  return item === undefined ? code : inLanguage(item, language);
}
