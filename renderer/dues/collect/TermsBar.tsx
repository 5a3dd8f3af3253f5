import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { FieldInput } from '../../registers/form/FieldInput.tsx';
import { understoodAs } from '../../registers/form/understoodAs.ts';
import type { CollectTerms } from './useTerms.ts';

interface Props {
  readonly terms: CollectTerms;
  readonly children?: ReactNode;
}

const fields = ['receivedOn', 'way', 'receiver'] as const;

/** Day, way and receiver of what is collected, in one line. */
export function TermsBar({ terms, children }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const id = useId();
  const { form, wrong } = terms;
  return (
    <div className="dues-terms no-print" role="group" aria-label={t('dues.collect.label')}>
      {fields.map((key) => {
        const field = duesReceipts.fields[key];
        const label = labelOf(field.label);
        const value = form.valueOf(key);
        return (
          <span key={key} className={`dues-term dues-term-${key}`}>
            <label htmlFor={`${id}-${key}`}>{label}</label>
            <FieldInput
              id={`${id}-${key}`}
              label={label}
              field={field}
              value={value}
              invalid={wrong.some((finding) => finding.field === key)}
              onChange={(next) => form.change(key, next)}
              onBlur={() => {
                const understood = understoodAs(field, value, form.record[key] ?? null);
                if (understood !== null) form.change(key, understood);
              }}
            />
          </span>
        );
      })}
      {children}
      {wrong.map(({ code, field = '', params }) => (
        <p key={`${field} ${code}`} className="field-error" role="alert">
          {sentence({
            code,
            params: { label: labelOf(duesReceipts.fields[field as 'way'].label), ...params },
          })}
        </p>
      ))}
    </div>
  );
}
