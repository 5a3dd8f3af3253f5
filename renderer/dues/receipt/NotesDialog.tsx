import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import type { ShownRecord } from '../../registers/data/records.ts';
import { changeRecord } from '../../registers/data/saving.ts';
import { FormField } from '../../registers/form/FormField.tsx';
import { useForm } from '../../registers/form/useForm.ts';
import type { useReveal } from '../../registers/record/useReveal.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';

interface Props {
  readonly record: ShownRecord;
  /** As it is printed. */
  readonly number: string;
  readonly revealing: ReturnType<typeof useReveal>;
  readonly onClose: () => void;
}

/** What does not count may be put right in a receipt: names, proof, reason and remarks. */
const fields = ['payer', 'receiver', 'proof', 'reason', 'remarks'] as const;
const prefix = 'notes';

/** Corrects the notes of a receipt; day, months and amount stay as they are. */
export function NotesDialog({ record, number, revealing, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const saved = useSaved();
  const form = useForm(duesReceipts, { stored: revealing.known, hidden: revealing.hidden });
  const dirty = Object.keys(form.changes).length > 0;
  const wrong = form.findings.some(
    ({ level, field = '' }) => level === 'error' && fields.some((key) => key === field),
  );
  const save = useMutation({
    mutationFn: () => changeRecord(duesReceipts.key, record.id, record.version, form.changes),
    onSuccess: async ({ id, findings }) => {
      if (id === undefined) {
        form.sayFromStore(findings);
        form.tell(fields);
        return;
      }
      onClose();
      await saved(t('dues.receipt.notesSaved', { number }));
    },
  });
  return (
    <Modal
      open
      title={t('dues.receipt.notesTitle', { number })}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !dirty || wrong, loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <p className="quiet">{t('dues.receipt.fixed')}</p>
      {fields.map((key) => (
        <FormField
          key={key}
          form={form}
          name={key}
          field={duesReceipts.fields[key]}
          prefix={prefix}
        />
      ))}
      <Refused error={save.error} />
    </Modal>
  );
}
