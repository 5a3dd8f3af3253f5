import { type ShownLanguage, inLanguage } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { listed } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { Period } from '../../../../shared/rules/accounts/types.ts';
import { monthsFrom } from '../../../../shared/rules/dues/months.ts';
import { type ReportingPeriod, signedDay } from '../../../../shared/rules/period.ts';
import type { Session } from '../../session.ts';
import type { ReportOptions } from '../report.ts';

/** Of when, by whom and in which language a sheet of the accounts is made. */
export interface AccountsFrame {
  readonly period: ReportingPeriod;
  readonly language: ShownLanguage;
  /** The same period as the rules of the accounts take it. */
  readonly span: Period;
  /** Its months, `YYYY-MM`. */
  readonly months: readonly string[];
  /** The last day of the period, or today where that is earlier. */
  readonly endOn: string;
  /** Whose books these are: the village's, not those of a Party organisation. */
  readonly unit: string;
  readonly show: (label: Label) => string;
}

export function accountsFrame(
  session: Session,
  { period, language }: ReportOptions,
): AccountsFrame {
  const today = session.today();
  const span = { from: period.from.slice(0, 7), to: period.to.slice(0, 7) };
  return {
    period,
    language,
    span,
    months: monthsFrom(span.from, span.to),
    endOn: period.to < today ? period.to : today,
    unit: session.unit.name,
    show: (label) => inLanguage(label, language),
  };
}

/** Whether a day lies in the period. */
export const isInPeriod = ({ period }: AccountsFrame, on: string): boolean =>
  on >= period.from && on <= period.to;

/** Who made it, of which day it is, and the unit of money: above a statement. */
export const linesAbove = ({ unit, endOn }: AccountsFrame, form = ''): Label[] => [
  sheetText('accounts.unit', { unit }),
  signedDay(endOn),
  withForm(form),
];

/** The same above a table of few columns, where three texts do not stand side by side. */
export const narrowAbove = (frame: AccountsFrame, form = ''): Label[] => {
  const [unit = plain(''), ...others] = periodAbove(frame, form);
  return [unit, listed(others, 'space')];
};

/** The same above what tells of a whole period. */
export const periodAbove = ({ unit, period }: AccountsFrame, form = ''): Label[] => [
  sheetText('accounts.unit', { unit }),
  period.label,
  withForm(form),
];

const withForm = (form: string): Label =>
  form === '' ? sheetText('accounts.yuan-unit') : sheetText('accounts.form', { form });

/** A name that is the same in both languages, since people wrote it. */
export const plain = (text: string): Label => ({ zh: text, en: text });
