import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { meetings } from '../../../shared/registers/meetings.ts';
import { FormField } from '../../registers/form/FormField.tsx';
import type { Form } from '../../registers/form/useForm.ts';
import type { Suggestions } from '../document.ts';
import { Fold } from './Fold.tsx';
import { sameForm } from './sameForm.ts';

type Key = keyof typeof meetings.fields;

interface Props {
  readonly form: Form;
  readonly prefix: string;
  readonly suggestions: Suggestions;
}

const first = ['kind', 'branch', 'heldOn', 'place', 'beginsAt', 'endsAt', 'state'] as const;
const second = ['topic', 'chair', 'recorder'] as const;
const texts = ['content', 'decisions', 'attachments'] as const;
const training = ['hours', 'trainingTopic', 'trainingChannel', 'plan'] as const;
const rest = ['serialNo', 'countsAs', 'within', 'checkedBy', 'checkedOn', 'remarks'] as const;

/** What, who, when, where: the head of the minutes. */
export const HeadSection = memo(
  Head,
  (before, now) => before.suggestions === now.suggestions && sameForm(before.form, now.form),
);

function Head({ form, prefix, suggestions }: Props): ReactNode {
  const { t } = useTranslation();
  const offered: Partial<Record<Key, readonly string[]>> = {
    place: suggestions.places,
    chair: suggestions.people,
    recorder: suggestions.people,
  };
  const fields = (keys: readonly Key[]): ReactNode =>
    keys.map((key) => (
      <FormField
        key={key}
        form={form}
        name={key}
        field={meetings.fields[key]}
        prefix={prefix}
        suggestions={offered[key]}
      />
    ));
  return (
    <section className="form-section" aria-labelledby={`${prefix}-head`}>
      <h2 id={`${prefix}-head`}>{t('meetings.head.title')}</h2>
      <div className="form-grid minutes-head">{fields(first)}</div>
      <div className="form-grid minutes-topic">{fields(second)}</div>
    </section>
  );
}

/** What most minutes do without, folded away while there is nothing in it. */
export const FurtherSections = memo(Further, (before, now) => sameForm(before.form, now.form));

function Further({ form, prefix }: Omit<Props, 'suggestions'>): ReactNode {
  const { t } = useTranslation();
  const has = (keys: readonly Key[]): boolean =>
    keys.some((key) => (form.record[key] ?? null) !== null);
  const grid = (keys: readonly Key[]): ReactNode => (
    <div className="form-grid">
      {keys.map((key) => (
        <FormField key={key} form={form} name={key} field={meetings.fields[key]} prefix={prefix} />
      ))}
    </div>
  );
  const hours = form.record['hours'];
  return (
    <>
      <Fold title={t('meetings.text.title')} note={t('meetings.text.what')} open={has(texts)}>
        {grid(texts)}
      </Fold>
      <Fold
        title={t('meetings.training.title')}
        note={
          typeof hours === 'number'
            ? t('meetings.training.hours', { hours })
            : t('meetings.training.none')
        }
      >
        {grid(training)}
      </Fold>
      <Fold
        title={t('meetings.rest.title')}
        note={t('meetings.rest.what')}
        open={has(rest.slice(1))}
      >
        {grid(rest)}
      </Fold>
    </>
  );
}
