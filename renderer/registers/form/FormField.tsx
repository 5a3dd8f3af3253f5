import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../shared/fields/field.ts';
import { useLabel } from '../../i18n.ts';
import { FindingLines } from '../../ui/findings/FindingLines.tsx';
import { FieldInput } from './FieldInput.tsx';
import { understoodAs } from './understoodAs.ts';
import type { FieldForm } from './useForm.ts';

interface Props {
  readonly form: FieldForm;
  readonly name: string;
  readonly field: Field;
  /** Makes ids of several forms on one page differ. */
  readonly prefix: string;
  /** What a text is often; the user may type something else. */
  readonly suggestions?: readonly string[] | undefined;
  /** What counts while nothing is typed. */
  readonly placeholder?: string | undefined;
}

/** Somebody who stops typing for so long wants to know. */
const pauseMs = 700;

export const fieldId = (prefix: string, key: string): string => `${prefix}-${key}`;

/** One field of a form: its label, its input, how it is understood and what there is to say. */
export function FormField(props: Props): ReactNode {
  const { form, name, field, prefix, suggestions, placeholder } = props;
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { change, tell } = form;
  const id = fieldId(prefix, name);
  const value = form.valueOf(name);
  // That a date is no whole day is seen from how it was understood.
  const own = form.findings.filter(
    ({ field: about, code }) => about === name && code !== 'date.partial',
  );
  const told = form.told.has(name) ? own : [];
  const understood = understoodAs(field, value, form.record[name] ?? null);

  useEffect(() => {
    if (typeof value !== 'string' || value === '') return;
    const timer = setTimeout(() => tell([name]), pauseMs);
    return () => clearTimeout(timer);
  }, [value, name, tell]);

  const givenLater = form.isNew && field.kind === 'integer' && field.numbered !== undefined;
  const leave = (): void => {
    tell([name]);
    // A date is put into the one form in which all dates stand, unless there is a doubt about it.
    if (understood !== null && own.length === 0) change(name, understood);
  };
  const notes = [
    understood !== null && t('register.form.understood', { value: understood }),
    form.filledIn(name) && t('register.form.filledIn'),
    field.help && labelOf(field.help),
  ].filter((note) => typeof note === 'string');
  return (
    <div className={field.kind === 'longText' ? 'form-field form-wide' : 'form-field'}>
      <label htmlFor={id} id={`${id}-label`}>
        {labelOf(field.label)}
        {field.required === true && !givenLater && (
          <span className="form-required"> {t('common.required')}</span>
        )}
      </label>
      <FieldInput
        id={id}
        label={labelOf(field.label)}
        field={field}
        value={value}
        invalid={told.some(({ level }) => level === 'error')}
        describedBy={`${id}-notes`}
        onChange={(next) => change(name, next)}
        onBlur={leave}
        {...(suggestions && { suggestions })}
        {...(placeholder !== undefined && { placeholder })}
        {...(givenLater && { placeholder: t('register.form.numberPlaceholder') })}
      />
      <div id={`${id}-notes`}>
        {notes.map((note) => (
          <p key={note} className="form-note">
            {note}
          </p>
        ))}
        <FindingLines findings={told} label={labelOf(field.label)} />
      </div>
    </div>
  );
}
