import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session.ts';
import type { InputProps } from '../../ui/inputs/inputProps.ts';
import { useReferenceOptions } from '../../ui/pickers/useReferenceOptions.ts';
import { NewPartyDialog } from './NewPartyDialog.tsx';
import './inputs.css';

interface Props extends InputProps<string | null> {
  readonly clearable?: boolean;
  /** False where one only looks for what is there, e.g. in a filter. */
  readonly adding?: boolean;
}

const field = { to: 'parties' } as const;
/** Stands in the list for the party that is not there yet. */
const toAdd = '+';

/** Chooses a household, person or unit by name or pinyin; one that is not there yet is added on the spot. */
export function PartyPicker(props: Props): ReactNode {
  const { value, onChange, clearable = true, adding: mayAdd = true, ...input } = props;
  const { t } = useTranslation();
  const keeps = useMay('keep') && mayAdd;
  const { options, titleOf, more, setTyped, setOpen } = useReferenceOptions(
    field,
    value === null ? [] : [value],
  );
  const [typed, setOwn] = useState('');
  const [adding, setAdding] = useState<string | null>(null);
  const known = options.some(({ label }) => label === typed.trim());
  const offered =
    keeps && typed.trim() !== '' && !known
      ? [
          ...options,
          { value: toAdd, label: t('accountsBooks.inputs.addParty', { name: typed.trim() }) },
        ]
      : options;
  const begin = (name: string): void => {
    setOpen(false);
    setAdding(name);
  };
  const close = (): void => {
    setAdding(null);
    // Once the dialog is gone: it would give the focus back to where it was before.
    setTimeout(() => document.getElementById(input.id)?.focus());
  };
  return (
    <>
      <Select
        id={input.id}
        className="input-wide"
        value={value}
        options={offered}
        labelRender={(chosen) => titleOf(String(chosen.value))}
        allowClear={clearable}
        popupMatchSelectWidth={false}
        status={input.invalid === true ? 'error' : ''}
        disabled={input.disabled ?? false}
        placeholder={input.placeholder ?? t('accountsBooks.inputs.partyHint')}
        notFoundContent={t('accountsBooks.inputs.noParty')}
        aria-label={input.label}
        aria-describedby={input.describedBy}
        aria-invalid={input.invalid ?? false}
        popupRender={(menu) => (
          <>
            {menu}
            {more > 0 && <p className="picker-more">{t('register.picker.more', { more })}</p>}
            {keeps && typed.trim() === '' && (
              <Button
                className="picker-add"
                type="text"
                tabIndex={-1}
                icon={<PlusOutlined aria-hidden />}
                // The list closes when the input loses the cursor, before the click comes.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => begin('')}
              >
                {t('accountsBooks.inputs.newParty')}
              </Button>
            )}
          </>
        )}
        showSearch={{
          filterOption: false,
          onSearch: (text) => {
            setTyped(text);
            setOwn(text);
          },
        }}
        onOpenChange={setOpen}
        onChange={(chosen: string | undefined) => {
          if (chosen === toAdd) begin(typed.trim());
          else onChange(chosen ?? null);
        }}
        onBlur={() => input.onBlur?.()}
      />
      {adding !== null && (
        <NewPartyDialog
          name={adding}
          onAdded={(id) => {
            onChange(id);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
