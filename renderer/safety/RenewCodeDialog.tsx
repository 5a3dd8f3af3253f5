import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refused } from '../app/forms/Refused.tsx';
import { useRenewCode } from './operators.ts';

interface RenewCodeDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks before the recovery code is renewed: the old print ends, and a new one has to be made. */
export function RenewCodeDialog({ open, onClose }: RenewCodeDialogProps) {
  const { t } = useTranslation();
  const renew = useRenewCode();
  return (
    <Modal
      open={open}
      title={t('operators.renew.title')}
      okText={t('operators.renew.confirm')}
      cancelText={t('common.cancel')}
      confirmLoading={renew.isPending}
      closable={false}
      mask={{ closable: false }}
      afterClose={renew.reset}
      onCancel={onClose}
      onOk={() => {
        renew.mutate(undefined, { onSuccess: onClose });
      }}
    >
      <p>{t('operators.renew.effect')}</p>
      <Refused error={renew.error} />
    </Modal>
  );
}
