import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refused } from '../app/forms/Refused.tsx';
import { type OperatorLine, useRetire } from './operators.ts';

interface RetireDialogProps {
  /** Who is asked about; undefined while nobody is. */
  readonly operator: OperatorLine | undefined;
  readonly onClose: () => void;
}

/** Asks before an operator is retired: what ends, and that a new code has to be printed. */
export function RetireDialog({ operator, onClose }: RetireDialogProps) {
  const { t } = useTranslation();
  const retire = useRetire();
  const name = operator?.name ?? '';
  return (
    <Modal
      open={operator !== undefined}
      title={t('operators.retire.title', { name })}
      okText={t('operators.retire.confirm')}
      cancelText={t('common.cancel')}
      confirmLoading={retire.isPending}
      closable={false}
      mask={{ closable: false }}
      keyboard={!retire.isPending}
      cancelButtonProps={{ disabled: retire.isPending }}
      afterClose={retire.reset}
      onCancel={onClose}
      onOk={() => {
        if (operator) retire.mutate(operator, { onSuccess: onClose });
      }}
    >
      <p>{t('operators.retire.effect', { name })}</p>
      <p>
        <strong>{t('operators.retire.newCode')}</strong>
      </p>
      {retire.isPending && <p role="status">{t('operators.retire.working')}</p>}
      <Refused error={retire.error} />
    </Modal>
  );
}
