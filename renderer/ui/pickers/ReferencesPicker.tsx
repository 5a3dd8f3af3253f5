import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputProps } from '../inputs/inputProps.ts';
import { type Target, useReferenceOptions } from './useReferenceOptions.ts';

interface Props extends InputProps<readonly string[]> {
  readonly field: Target;
}

/** Chooses several records of another register. */
export function ReferencesPicker({ field, value, onChange, id, label }: Props): ReactNode {
  const { t } = useTranslation();
  const { options, titleOf, more, setTyped, setOpen } = useReferenceOptions(field, value);
  return (
    <Select
      id={id}
      className="input-wide"
      mode="multiple"
      value={[...value]}
      options={options}
      labelRender={(chosen) => titleOf(String(chosen.value))}
      allowClear
      placeholder={t('register.picker.hint')}
      aria-label={label}
      notFoundContent={t('register.picker.none')}
      popupRender={(menu) => (
        <>
          {menu}
          {more > 0 && <p className="picker-more">{t('register.picker.more', { more })}</p>}
        </>
      )}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onOpenChange={setOpen}
      onChange={(chosen: string[]) => onChange(chosen)}
    />
  );
}
