import { Alert, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { answer, api } from '../../api/client.ts';
import { useSentence } from '../../i18n.ts';
import type { ShownRecord } from '../data/records.ts';
import { useSaved } from './useSaved.tsx';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
  readonly title: string;
  readonly onClose: () => void;
}

/** Voids a record, with the reason. Nothing is deleted. */
export function VoidDialog({ register, record, title, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const saved = useSaved();
  const id = useId();
  const [reason, setReason] = useState('');
  const voiding = useMutation({
    mutationFn: () =>
      answer(
        api.registers[':register'][':id'].void.$post({
          param: { register: register.key, id: record.id },
          json: { reason: reason.trim() },
        }),
      ),
    onSuccess: async () => {
      onClose();
      await saved(t('register.void.done', { title }));
    },
  });
  return (
    <Modal
      open
      title={t('register.void.title', { title })}
      okText={t('register.void.do')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: reason.trim() === '', loading: voiding.isPending }}
      onOk={() => voiding.mutate()}
      onCancel={onClose}
    >
      <p>{t('register.void.what')}</p>
      <p className="stacked">
        <label htmlFor={id}>{t('register.void.reason')}</label>
        <Input
          id={id}
          value={reason}
          maxLength={200}
          placeholder={t('register.void.example')}
          onChange={(event) => setReason(event.target.value)}
        />
      </p>
      {voiding.error && <Alert type="error" showIcon title={sentence(voiding.error)} />}
    </Modal>
  );
}
