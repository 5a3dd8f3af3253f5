import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { loveFundEntries } from '../../../shared/registers/loveFundEntries.ts';
import { today } from '../../ui/today.ts';
import { ShortForm } from '../short/ShortForm.tsx';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';

const fields = ['on', 'direction', 'amountFen', 'source', 'member', 'reason', 'approver'];
const prefix = 'fund';

/** What comes into the love fund, or goes out to a member in need (domain.md 5.4). */
export function FundDialog({ branch, onClose }: EntryDialogProps): ReactNode {
  const { t } = useTranslation();
  return (
    <EntryDialog title={t('dues.cash.fundDialog')} onClose={onClose}>
      <ShortForm
        register={loveFundEntries}
        begin={{ branch, on: today() }}
        fields={fields}
        prefix={prefix}
        submit={t('common.save')}
        saved={({ reason }) => t('dues.cash.fundSaved', { reason: String(reason ?? '') })}
        onSaved={onClose}
        onCancel={onClose}
      />
    </EntryDialog>
  );
}
