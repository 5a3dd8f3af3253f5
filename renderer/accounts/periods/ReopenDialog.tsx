import { type ReactNode, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../app/forms/FormDialog.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { TextInput } from '../../app/forms/TextInput.tsx';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { usePeriodName } from '../entries/monthName.ts';
import { reopenPeriod } from './periodsApi.ts';

interface Props {
  readonly month: string;
  readonly onClose: () => void;
}

/** Opens the last closed month again; the reason is kept in the audit. */
export function ReopenDialog({ month, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const saved = useSaved();
  const [reason, setReason] = useState('');
  const reopening = useMutation({
    mutationFn: () => reopenPeriod(month, reason.trim()),
    onSuccess: async () => {
      onClose();
      await saved(t('accountsBooks.periods.reopened', { month: nameOf(month) }));
    },
  });
  return (
    <FormDialog
      title={t('accountsBooks.periods.reopenOf', { month: nameOf(month) })}
      okText={t('accountsBooks.periods.reopen')}
      ready={reason.trim() !== ''}
      pending={reopening.isPending}
      onSubmit={() => reopening.mutate()}
      onClose={onClose}
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
    </FormDialog>
  );
}
