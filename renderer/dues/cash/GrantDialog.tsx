import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { duesReturns } from '../../../shared/registers/duesReturns.ts';
import { today } from '../../ui/today.ts';
import { ShortForm } from '../short/ShortForm.tsx';
import { yuanOf } from './AmountField.tsx';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';

const fields = ['on', 'amountFen', 'grantor', 'documentNo', 'remarks'];
const prefix = 'grant';

/** Dues that the level above gave back for use (domain.md 5.2). */
export function GrantDialog({ branch, onClose }: EntryDialogProps): ReactNode {
  const { t } = useTranslation();
  return (
    <EntryDialog title={t('dues.cash.grantTitle')} onClose={onClose}>
      <ShortForm
        register={duesReturns}
        begin={{ branch, on: today() }}
        fields={fields}
        prefix={prefix}
        submit={t('common.save')}
        saved={({ amountFen }) => t('dues.cash.grantSaved', { amount: yuanOf(amountFen) })}
        onSaved={onClose}
        onCancel={onClose}
      />
    </EntryDialog>
  );
}
