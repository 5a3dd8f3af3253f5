import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { Choices } from '../forms/Choices.tsx';
import { PasswordInput } from '../forms/PasswordInput.tsx';
import { Refused } from '../forms/Refused.tsx';
import type { LedgerState, LockedState } from '../ledgerState.ts';

interface InstallOneProps {
  readonly folder: string;
  readonly backup: { readonly name: string; readonly slots: LockedState['slots'] };
  readonly onOpen: (state: LedgerState) => void;
}

/** Who opens the chosen backup, and with which password. */
export function InstallOne({ folder, backup, onOpen }: InstallOneProps) {
  const { t } = useTranslation();
  const [slot, setSlot] = useState(backup.slots[0]?.id);
  const [password, setPassword] = useState('');
  const install = useMutation({
    mutationFn: (chosen: string) =>
      answer(
        api.backups.install.$post({ json: { folder, name: backup.name, slot: chosen, password } }),
      ),
    onSuccess: onOpen,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (slot !== undefined && !install.isPending) install.mutate(slot);
      }}
    >
      <Choices
        label={t('entry.unlock.who')}
        choices={backup.slots.map(({ id, label }) => ({ value: id, label }))}
        value={slot}
        onChange={setSlot}
      />
      <PasswordInput
        label={t('entry.install.password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <Refused error={install.error} />
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        block
        disabled={slot === undefined || password === ''}
        loading={install.isPending}
      >
        {t(install.isPending ? 'entry.install.working' : 'entry.install.submit')}
      </Button>
    </form>
  );
}
