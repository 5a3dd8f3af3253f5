import type { CodeList } from '../codes/define.ts';
import type {
  CodeField,
  CodesField,
  DayField,
  DecimalField,
  FieldOptions,
  IntegerField,
  LongTextField,
  MoneyField,
  MonthsField,
  PartialDateField,
  ReferenceField,
  TextField,
  YesNoField,
} from './field.ts';

// The words of a declaration. Each takes the Chinese label, the English label and the options:
// `text('姓名', 'Name', { required: true })`.

/** One line of text; at most `max` characters (100 unless said). */
export const text = (
  zh: string,
  en: string,
  options: FieldOptions & Partial<Pick<TextField, 'max' | 'format' | 'overflow'>> = {},
): TextField => ({ kind: 'text', label: { zh, en }, max: 100, ...options });

/** Several lines of text; at most `max` characters (2,000 unless said). */
export const longText = (
  zh: string,
  en: string,
  options: FieldOptions & { max?: number } = {},
): LongTextField => ({ kind: 'longText', label: { zh, en }, max: 2000, ...options });

/** One value of a code list. */
export const code = (
  list: CodeList,
  zh: string,
  en: string,
  options: FieldOptions = {},
): CodeField => ({ kind: 'code', list, label: { zh, en }, ...options });

/** Several values of a code list. */
export const codes = (
  list: CodeList,
  zh: string,
  en: string,
  options: FieldOptions = {},
): CodesField => ({ kind: 'codes', list, label: { zh, en }, ...options });

/** A set of months, e.g. those that a receipt pays for. */
export const months = (zh: string, en: string, options: FieldOptions = {}): MonthsField => ({
  kind: 'months',
  label: { zh, en },
  ...options,
});

/** A full day; `past` refuses days to come. */
export const day = (
  zh: string,
  en: string,
  options: FieldOptions & { past?: boolean } = {},
): DayField => ({ kind: 'day', label: { zh, en }, ...options });

/** A day, month or year, as exact as the papers are; `past` refuses days to come. */
export const partialDate = (
  zh: string,
  en: string,
  options: FieldOptions & { past?: boolean; monthly?: boolean } = {},
): PartialDateField => ({ kind: 'partialDate', label: { zh, en }, ...options });

/** An amount, stored in fen. */
export const money = (zh: string, en: string, options: FieldOptions = {}): MoneyField => ({
  kind: 'money',
  label: { zh, en },
  ...options,
});

/** A whole number; with `numbered` the program gives it where it is left out. */
export const integer = (
  zh: string,
  en: string,
  options: FieldOptions & Partial<Pick<IntegerField, 'min' | 'max' | 'numbered'>> = {},
): IntegerField => ({ kind: 'integer', label: { zh, en }, ...options });

/** A number with `places` decimals and a unit, e.g. an area in mu. */
export const decimal = (
  zh: string,
  en: string,
  options: FieldOptions & Pick<DecimalField, 'places' | 'unit'>,
): DecimalField => ({ kind: 'decimal', label: { zh, en }, ...options });

/** Yes or no. */
export const yesNo = (zh: string, en: string, options: FieldOptions = {}): YesNoField => ({
  kind: 'yesNo',
  label: { zh, en },
  ...options,
});

/** A record of another register. */
export const reference = (
  to: string,
  zh: string,
  en: string,
  options: FieldOptions & Pick<ReferenceField, 'among' | 'makes'> = {},
): ReferenceField => ({ kind: 'reference', to, label: { zh, en }, ...options });
