import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import type { ShownRecord } from '../data/records.ts';
import type { Show } from '../values/useShow.ts';
import { DerivedValues } from './DerivedValues.tsx';
import { HiddenValue } from './HiddenValue.tsx';
import type { useReveal } from './useReveal.ts';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
  readonly show: Show;
  readonly revealing: ReturnType<typeof useReveal>;
}

/** A record to be read: its sections, and what the program works out of them. */
export function ReadView({ register, record, show, revealing }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { known, hidden, reveal } = revealing;
  return (
    <>
      <DerivedValues register={register} record={record} show={show} />
      {register.sections.map((section) => (
        <section key={section.label.en} className="read-section">
          <h2>{labelOf(section.label)}</h2>
          <dl className="read-grid">
            {Object.entries(section.fields).map(([key, field]) => {
              const label = labelOf(field.label);
              const text = show.of(known, key);
              const wanted = field.required === true || field.expected === true;
              return (
                <div
                  key={key}
                  className={field.kind === 'longText' ? 'read-field form-wide' : 'read-field'}
                >
                  <dt>{label}</dt>
                  <dd>
                    {hidden.has(key) ? (
                      <HiddenValue
                        text={text}
                        label={label}
                        action={t('register.reveal.show')}
                        onShow={() => reveal(key)}
                      />
                    ) : text !== '' ? (
                      field.kind === 'decimal' ? (
                        `${text} ${labelOf(field.unit)}`
                      ) : (
                        text
                      )
                    ) : (
                      <span className={wanted ? 'level-warning' : 'quiet'}>
                        {wanted ? t('register.missing') : '—'}
                      </span>
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </>
  );
}
