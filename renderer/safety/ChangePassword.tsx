import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { DialogButtons } from '../app/forms/DialogButtons.tsx';
import { NewPasswordFields } from '../app/forms/NewPasswordFields.tsx';
import { useNewPassword } from '../app/forms/newPassword.ts';
import { PasswordInput } from '../app/forms/PasswordInput.tsx';
import { Refused } from '../app/forms/Refused.tsx';

interface ChangePasswordProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The own password, changed by whoever knows it. */
export function ChangePassword({ open, onClose }: ChangePasswordProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      title={t('operators.password.title')}
      footer={null}
      closable={false}
      destroyOnHidden
      mask={{ closable: false }}
      onCancel={onClose}
    >
      <ChangeForm onClose={onClose} />
    </Modal>
  );
}

function ChangeForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [current, setCurrent] = useState('');
  const [submitted, setSubmitted] = useState(false);
  const password = useNewPassword();
  const change = useMutation({
    mutationFn: (next: string) => answer(api.state.password.$put({ json: { current, next } })),
    onSuccess: () => {
      onClose();
      message.success(t('operators.password.done'), 6);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSubmitted(true);
        const next = password.submit();
        if (next !== undefined && current !== '' && !change.isPending) change.mutate(next);
      }}
    >
      <PasswordInput
        label={t('operators.password.current')}
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        error={submitted && current === '' ? t('operators.password.currentMissing') : undefined}
        autoFocus
      />
      <NewPasswordFields password={password} label={t('entry.password.fresh')} />
      <Refused error={change.error} />
      <DialogButtons
        submit={t('operators.password.submit')}
        loading={change.isPending}
        onCancel={onClose}
      />
    </form>
  );
}
