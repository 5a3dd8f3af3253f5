import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { Choices } from '../forms/Choices.tsx';
import { Labelled } from '../forms/Labelled.tsx';
import { NewPasswordFields } from '../forms/NewPasswordFields.tsx';
import { useNewPassword } from '../forms/newPassword.ts';
import { Refused } from '../forms/Refused.tsx';
import type { LockedState } from '../ledgerState.ts';
import { EntryFrame } from './EntryFrame.tsx';

interface RecoverFormProps {
  readonly slots: LockedState['slots'];
  readonly slot: string | undefined;
  readonly onSlot: (slot: string) => void;
  /** Given the next recovery code. */
  readonly onCode: (recoveryCode: string) => void;
  readonly onBack: () => void;
}

/** A new password by the printed code, typed as it comes; the program tells which group is wrong. */
export function RecoverForm({ slots, slot, onSlot, onCode, onBack }: RecoverFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const password = useNewPassword();
  const recover = useMutation({
    mutationFn: (json: { slot: string; code: string; password: string }) =>
      answer(api.state.recover.$post({ json })),
    onSuccess: ({ recoveryCode }) => {
      onCode(recoveryCode);
    },
  });
  const count = code.normalize('NFKC').replace(/\D/g, '').length;
  return (
    <EntryFrame title={t('entry.recover.title')}>
      <p className="hint">{t('entry.recover.hint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const next = password.submit();
          if (next !== undefined && slot !== undefined)
            recover.mutate({ slot, code, password: next });
        }}
      >
        {slots.length > 1 && (
          <Choices
            label={t('entry.recover.who')}
            choices={slots.map(({ id, label }) => ({ value: id, label }))}
            value={slot}
            onChange={onSlot}
          />
        )}
        <Labelled label={t('entry.recover.code')} hint={t('entry.recover.digits', { count })}>
          {(control) => (
            <textarea
              {...control}
              className="code-input"
              value={code}
              rows={2}
              maxLength={200}
              autoFocus
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => {
                setCode(target.value);
              }}
            />
          )}
        </Labelled>
        <NewPasswordFields password={password} label={t('entry.password.fresh')} />
        <Refused error={recover.error} />
        <Button
          type="primary"
          htmlType="submit"
          block
          size="large"
          disabled={count === 0 || slot === undefined}
          loading={recover.isPending}
        >
          {t('entry.recover.submit')}
        </Button>
      </form>
      <p className="aside">
        <button type="button" className="link" onClick={onBack}>
          {t('entry.recover.back')}
        </button>
      </p>
    </EntryFrame>
  );
}
