import { Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';

interface Props {
  readonly register: Register;
  readonly fields: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** Which of the dated fields changes. */
export function DatedFieldChoice({ register, fields, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{t('register.change.field')}</label>
      <Select
        id={id}
        className="input-wide"
        value={chosen}
        placeholder={t('register.change.choose')}
        options={fields.flatMap((key) => {
          const field = register.fields[key];
          return field ? [{ value: key, label: labelOf(field.label) }] : [];
        })}
        onChange={(key: string) => onChoose(key)}
      />
    </div>
  );
}
