import { Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { TextInput } from '../../app/forms/TextInput.tsx';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { reopenPeriod } from './periodsApi.ts';

interface Props {
  readonly month: string;
  readonly onClose: () => void;
}

/** Opens the last closed month again; the reason is kept in the audit. */
export function ReopenDialog({ month, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const saved = useSaved();
  const place = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const reopening = useMutation({
    mutationFn: () => reopenPeriod(month, reason.trim()),
    onSuccess: async () => {
      onClose();
      await saved(t('accountsBooks.periods.reopened', { month }));
    },
  });
  const submit = (): void => {
    if (reason.trim() !== '' && !reopening.isPending) reopening.mutate();
  };
  return (
    <Modal
      open
      title={t('accountsBooks.periods.reopenOf', { month })}
      okText={t('accountsBooks.periods.reopen')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: reason.trim() === '', loading: reopening.isPending }}
      onOk={submit}
      onCancel={onClose}
      afterOpenChange={() => place.current?.querySelector('input')?.focus()}
    >
      <form
        ref={place}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{t('accountsBooks.periods.reopenWhat')}</p>
        <TextInput
          label={t('accountsBooks.periods.reason')}
          value={reason}
          maxLength={300}
          placeholder={t('accountsBooks.periods.reasonExample')}
          onChange={setReason}
        />
        <Refused error={reopening.error} />
        <button type="submit" hidden tabIndex={-1} />
      </form>
    </Modal>
  );
}
