import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { voucherTypes } from '../../../shared/codes/index.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { useLabel, useLanguage } from '../../i18n.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { DayField } from '../enter/DayField.tsx';
import type { VoucherDraft } from './useVoucherDraft.ts';

interface Props {
  readonly draft: VoucherDraft;
  readonly tried: boolean;
}

const signed = ['preparedBy', 'checkedBy', 'cashier'] as const;

/** Day, kind and summary of a voucher, its papers and who signs it. */
export function VoucherHead({ draft, tried }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const language = useLanguage();
  const { voucher, day, attachmentsWrong, set } = draft;
  const unnamed = tried && voucher.summary.trim() === '';
  return (
    <div className="voucher-head">
      <Labelled label={labelOf(vouchers.fields.type.label)}>
        {({ id }) => (
          <Select
            id={id}
            value={voucher.type}
            options={voucherTypes.items.map((item) => ({
              value: item.code,
              label: item[language],
            }))}
            onChange={(type: string) => set('type', type)}
          />
        )}
      </Labelled>
      <DayField label={t('accountsBooks.day')} day={day} />
      <div className="voucher-summary">
        <Labelled
          label={t('accountsBooks.summary')}
          error={unnamed ? t('accountsBooks.editor.summaryMissing') : undefined}
        >
          {({ id }) => (
            <TextInput
              id={id}
              value={voucher.summary}
              invalid={unnamed}
              placeholder={t('accountsBooks.editor.summaryExample')}
              onChange={(text) => set('summary', text)}
            />
          )}
        </Labelled>
      </div>
      <Labelled
        label={t('accountsBooks.attachments')}
        error={attachmentsWrong ? t('accountsBooks.countWrong') : undefined}
      >
        {({ id }) => (
          <TextInput
            id={id}
            numeric
            value={voucher.attachments}
            invalid={attachmentsWrong}
            unit={t('accountsBooks.sheets')}
            onChange={(text) => set('attachments', text)}
          />
        )}
      </Labelled>
      {signed.map((key) => (
        <Labelled key={key} label={labelOf(vouchers.fields[key].label)}>
          {({ id }) => (
            <TextInput id={id} value={voucher[key]} onChange={(text) => set(key, text)} />
          )}
        </Labelled>
      ))}
    </div>
  );
}
