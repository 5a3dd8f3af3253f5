import { type ReactNode, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { Choices } from '../../app/forms/Choices.tsx';
import { FormDialog } from '../../app/forms/FormDialog.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { TextInput } from '../../app/forms/TextInput.tsx';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { today } from '../../ui/today.ts';
import { type ReversalWay, type VoucherAnswer, reverseVoucher } from '../booksData.ts';
import { DayField } from '../enter/DayField.tsx';
import { useDay } from '../enter/useDay.ts';
import { PlanFindings } from '../entries/PlanFindings.tsx';
import { useVoucherName } from '../entries/voucherName.ts';
import { voucherPath } from '../paths.ts';

interface Props {
  readonly voucher: VoucherAnswer;
  readonly onClose: () => void;
}

const ways: readonly ReversalWay[] = ['red-letter', 'opposite'];

/** Takes a posted voucher back by another one, with the reason. */
export function ReverseDialog({ voucher, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const saved = useSaved();
  const nameOf = useVoucherName();
  const day = useDay(() => (voucher.closedMonth || voucher.day > today() ? today() : voucher.day));
  const [reason, setReason] = useState('');
  const [way, setWay] = useState<ReversalWay>('red-letter');
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const reversing = useMutation({
    mutationFn: (on: string) => reverseVoucher(voucher.id, { day: on, reason: reason.trim(), way }),
    onSuccess: async ({ id, number = null, findings: found }) => {
      setFindings(found);
      if (id === undefined) return;
      onClose();
      const name = nameOf({ type: voucher.type, number });
      await saved(t('accountsBooks.reverse.done', { name }));
      void go(voucherPath(id));
    },
  });
  const ready = day.day !== null && reason.trim() !== '';
  const submit = (): void => {
    if (day.day !== null) reversing.mutate(day.day);
  };
  return (
    <FormDialog
      title={t('accountsBooks.reverse.title', { name: nameOf(voucher) })}
      okText={t('accountsBooks.reverse.do')}
      ready={ready}
      pending={reversing.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('accountsBooks.reverse.what', { yuan: showYuan(voucher.amountFen) })}</p>
      <TextInput
        label={t('accountsBooks.reverse.reason')}
        value={reason}
        maxLength={200}
        placeholder={t('accountsBooks.reverse.example')}
        onChange={setReason}
      />
      <DayField label={t('accountsBooks.reverse.on')} day={day} />
      <Choices
        label={t('accountsBooks.reverse.way')}
        choices={ways.map((one) => ({
          value: one,
          label: t(`accountsBooks.reverse.ways.${one}`),
          hint: t(`accountsBooks.reverse.hints.${one}`),
        }))}
        value={way}
        onChange={setWay}
      />
      <PlanFindings findings={findings} />
      <Refused error={reversing.error} />
    </FormDialog>
  );
}
