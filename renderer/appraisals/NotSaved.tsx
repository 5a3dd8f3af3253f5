import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/fields/finding.ts';
import { appraisalGrades } from '../../shared/registers/appraisalGrades.ts';
import { appraisals } from '../../shared/registers/appraisals.ts';
import type { Field } from '../../shared/fields/field.ts';
import { useLabel, useSentence } from '../i18n.ts';

interface Props {
  /** Each with the name of the member whose line it is about; null for the appraisal itself. */
  readonly errors: readonly { readonly finding: Finding; readonly name: string | null }[];
}

const fields: Readonly<Record<string, Field>> = { ...appraisals.fields, ...appraisalGrades.fields };

/** What keeps an appraisal from being saved, in whatever step it is. */
export function NotSaved({ errors }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  if (errors.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('appraisals.notSaved', { errors: errors.length })}
      description={
        <ul className="form-summary">
          {errors.map(({ finding: { code, field = '', params }, name }) => {
            const declared = fields[field];
            const label = declared === undefined ? '' : labelOf(declared.label);
            const about = [name, label].filter((part) => part !== null && part !== '');
            return (
              <li key={`${name ?? ''} ${field} ${code}`}>
                {about.join(' ')}
                {about.length > 0 && t('register.colon')}
                {sentence({ code, params: { label, ...params } })}
              </li>
            );
          })}
        </ul>
      }
    />
  );
}
