import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { timeText } from '../app/frame/times.ts';
import type { LedgerState } from '../app/ledgerState.ts';
import { useLanguage } from '../i18n.ts';
import type { BackupLine } from './BackupTable.tsx';

interface RestoreDialogProps {
  /** The backup asked about; undefined while none is. */
  readonly backup: BackupLine | undefined;
  /** True where the present ledger cannot be opened. */
  readonly damaged?: boolean;
  readonly onClose: () => void;
  readonly onRestored: (state: LedgerState, at: string) => void;
}

/** Asks before a restore, saying what it takes and what it keeps. */
export function RestoreDialog({
  backup,
  damaged = false,
  onClose,
  onRestored,
}: RestoreDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const restore = useMutation({
    mutationFn: ({ name }: BackupLine) =>
      answer(api.backups[':name'].restore.$post({ param: { name } })),
    onSuccess: (state, { at }) => {
      onClose();
      onRestored(state, at);
    },
  });
  const at = backup === undefined ? '' : timeText(language, backup.at);
  return (
    <Modal
      open={backup !== undefined}
      title={t('safety.backups.restoreTitle', { at })}
      okText={t('safety.backups.restoreConfirm')}
      cancelText={t('common.cancel')}
      confirmLoading={restore.isPending}
      closable={false}
      mask={{ closable: false }}
      keyboard={!restore.isPending}
      cancelButtonProps={{ disabled: restore.isPending }}
      afterClose={restore.reset}
      onCancel={onClose}
      onOk={() => {
        if (backup) restore.mutate(backup);
      }}
    >
      <p>{t('safety.backups.restoreLoss', { at })}</p>
      <p>{t(damaged ? 'safety.backups.restoreKeptDamaged' : 'safety.backups.restoreKept')}</p>
      <Refused error={restore.error} />
    </Modal>
  );
}
