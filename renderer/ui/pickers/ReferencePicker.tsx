import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputProps } from '../inputs/inputProps.ts';
import { type Target, useReferenceOptions } from './useReferenceOptions.ts';

interface Props extends InputProps<string | null> {
  readonly field: Target;
  readonly clearable: boolean;
}

/** Chooses a record of another register by typing a part of its name, or its pinyin. */
export function ReferencePicker({
  field,
  clearable,
  value,
  onChange,
  onBlur,
  ...input
}: Props): ReactNode {
  const { t } = useTranslation();
  const { options, titleOf, more, setTyped, setOpen } = useReferenceOptions(
    field,
    value === null ? [] : [value],
  );
  return (
    <Select
      id={input.id}
      className="input-wide"
      value={value}
      options={options}
      labelRender={(chosen) => titleOf(String(chosen.value))}
      allowClear={clearable}
      status={input.invalid === true ? 'error' : ''}
      disabled={input.disabled ?? false}
      placeholder={input.placeholder ?? t('register.picker.hint')}
      aria-label={input.label}
      aria-describedby={input.describedBy}
      aria-invalid={input.invalid ?? false}
      notFoundContent={t('register.picker.none')}
      popupRender={(menu) => (
        <>
          {menu}
          {more > 0 && <p className="picker-more">{t('register.picker.more', { more })}</p>}
        </>
      )}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onOpenChange={setOpen}
      onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
      onBlur={() => onBlur?.()}
    />
  );
}
