import { Alert } from 'antd';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { LevelMark } from '../../ui/findings/FindingLines.tsx';
import { fieldId } from './FormField.tsx';

interface Props {
  readonly register: Register;
  readonly findings: readonly Finding[];
  readonly prefix: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** What keeps a form from being saved, each line leading to its field. */
export function FormSummary({ register, findings, prefix, ref }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert
        type="error"
        showIcon
        title={t('register.form.notSaved', { errors: errors.length })}
        description={
          <ul className="form-summary">
            {errors.map(({ level, code, field = '', params }) => {
              const declared = register.fields[field];
              const label = declared === undefined ? '' : labelOf(declared.label);
              return (
                <li key={`${field} ${code}`}>
                  <LevelMark level={level} />{' '}
                  {declared === undefined ? (
                    sentence({ code, params })
                  ) : (
                    <button
                      type="button"
                      className="link"
                      onClick={() => document.getElementById(fieldId(prefix, field))?.focus()}
                    >
                      {label}
                      {t('register.colon')}
                      {sentence({ code, params: { label, ...params } })}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        }
      />
    </div>
  );
}
