import { type ReactNode, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { FormDialog } from '../../app/forms/FormDialog.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { TextInput } from '../../app/forms/TextInput.tsx';
import { useReadContext } from '../../registers/form/useReadContext.ts';
import { recordPath } from '../../registers/paths.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { FindingLines } from '../../ui/findings/FindingLines.tsx';
import { today } from '../../ui/today.ts';
import { type PrintedReceipt, reverse } from './receiptData.ts';

interface Props {
  readonly receipt: PrintedReceipt;
  readonly onClose: () => void;
}

/** Takes a receipt back by another one, with the reason. */
export function ReverseDialog({ receipt, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const saved = useSaved();
  const context = useReadContext();
  const [typedOn, setTypedOn] = useState(today);
  const [reason, setReason] = useState('');
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const read = readValue(duesReceipts.fields.receivedOn, typedOn, context).value;
  const receivedOn = typeof read === 'string' && read.length === 10 ? read : null;
  const reversing = useMutation({
    mutationFn: (on: string) => reverse(receipt.id, on, reason.trim()),
    onSuccess: async ({ id, number = 0, findings: found }) => {
      if (id === undefined) {
        setFindings(found);
        return;
      }
      onClose();
      await saved(t('dues.receipt.reverseDone', { number }));
      void go(recordPath(duesReceipts.key, id));
    },
  });
  const ready = receivedOn !== null && reason.trim() !== '';
  const submit = (): void => {
    if (receivedOn !== null) reversing.mutate(receivedOn);
  };
  return (
    <FormDialog
      title={t('dues.receipt.reverseTitle', { number: receipt.numberText })}
      okText={t('dues.receipt.reverseDo')}
      ready={ready}
      pending={reversing.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('dues.receipt.reverseWhat', { yuan: showYuan(receipt.amountFen) })}</p>
      <TextInput
        label={t('dues.receipt.reverseReason')}
        value={reason}
        maxLength={200}
        placeholder={t('dues.receipt.reverseExample')}
        onChange={setReason}
      />
      <TextInput
        label={t('dues.receipt.reverseOn')}
        value={typedOn}
        maxLength={20}
        error={receivedOn === null ? t('dues.collect.dayWrong') : undefined}
        onChange={setTypedOn}
      />
      <FindingLines findings={findings} label={t('dues.receipt.reverseOn')} />
      <Refused error={reversing.error} />
    </FormDialog>
  );
}
