import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/apiError.ts';
import { answer, api } from '../../api/client.ts';
import { Choices } from '../forms/Choices.tsx';
import { PasswordInput } from '../forms/PasswordInput.tsx';
import { Refused } from '../forms/Refused.tsx';
import type { LedgerState, LockedState } from '../ledgerState.ts';
import { EntryFrame } from './EntryFrame.tsx';
import { useCountdown } from './useCountdown.ts';

interface UnlockFormProps {
  readonly slots: LockedState['slots'];
  readonly slot: string | undefined;
  readonly onSlot: (slot: string) => void;
  /** The password of a demonstration. */
  readonly hint: string | null;
  /** True where a page waits under the lock screen. */
  readonly waiting: boolean;
  readonly onOpen: (state: LedgerState) => void;
  readonly onForgot: () => void;
}

/** Who, and the password. Each wrong one is told at once; after some, a wait counts down. */
export function UnlockForm(props: UnlockFormProps) {
  const { slots, slot, onSlot, hint, waiting, onOpen, onForgot } = props;
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const countdown = useCountdown();
  const unlock = useMutation({
    mutationFn: (chosen: string) =>
      answer(api.state.unlock.$post({ json: { slot: chosen, password } })),
    onSuccess: onOpen,
    onError: (error) => {
      setPassword('');
      if (error instanceof ApiError && error.code === 'keys.wait') {
        countdown.start(Number(error.params['seconds'] ?? 0));
      }
    },
  });
  const mustWait = countdown.seconds > 0;
  const chosen = slots.find(({ id }) => id === slot);
  const ready = chosen !== undefined && password !== '' && !mustWait && !unlock.isPending;
  return (
    <EntryFrame title={t(waiting ? 'entry.unlock.locked' : 'entry.unlock.title')}>
      {waiting && <p className="hint">{t('entry.unlock.lockedHint')}</p>}
      {slots.length === 0 && <p role="alert">{t('entry.unlock.noSlots')}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) unlock.mutate(chosen.id);
        }}
      >
        {slots.length === 1 ? (
          <p className="only-slot">{chosen?.label}</p>
        ) : (
          <Choices
            label={t('entry.unlock.who')}
            choices={slots.map(({ id, label }) => ({ value: id, label }))}
            value={slot}
            onChange={onSlot}
          />
        )}
        <PasswordInput
          label={t('entry.unlock.password')}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          // With nobody chosen yet, the choice above comes first.
          autoFocus={slot !== undefined}
          {...(hint !== null && { hint: t('entry.unlock.demoHint', { password: hint }) })}
        />
        {mustWait ? (
          <p className="field-warning" role="status">
            {t('entry.unlock.wait', { seconds: countdown.seconds })}
          </p>
        ) : (
          !isWait(unlock.error) && <Refused error={unlock.error} />
        )}
        <Button
          type="primary"
          htmlType="submit"
          block
          size="large"
          disabled={!ready}
          loading={unlock.isPending}
        >
          {t(unlock.isPending ? 'entry.unlock.opening' : 'entry.unlock.submit')}
        </Button>
      </form>
      <p className="aside">
        <button type="button" className="link" onClick={onForgot}>
          {t('entry.unlock.forgot')}
        </button>
      </p>
    </EntryFrame>
  );
}

const isWait = (error: unknown): boolean => error instanceof ApiError && error.code === 'keys.wait';
