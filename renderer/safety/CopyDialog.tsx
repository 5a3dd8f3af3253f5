import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { keys } from '../api/queryClient.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { TextInput } from '../app/forms/TextInput.tsx';
import { useSession } from '../app/session.ts';

/** Copies a fresh backup to a stick; proposes the second place of the settings. */
export function CopyDialog({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { settings } = useSession();
  const [folder, setFolder] = useState(settings.backupFolder);
  const [submitted, setSubmitted] = useState(false);
  const missing = folder.trim() === '';
  const copy = useMutation({
    mutationFn: () => answer(api.backups.copy.$post({ json: { folder: folder.trim() } })),
    onSuccess: ({ file }) => {
      onClose();
      message.success(t('safety.backups.copied', { path: file }), 10);
      return queries.invalidateQueries({ queryKey: keys.backups });
    },
  });
  const submit = (): void => {
    setSubmitted(true);
    if (!missing && !copy.isPending) copy.mutate();
  };
  return (
    <Modal
      open={open}
      title={t('safety.backups.copyTitle')}
      okText={t('safety.backups.copySubmit')}
      cancelText={t('common.cancel')}
      confirmLoading={copy.isPending}
      closable={false}
      onCancel={onClose}
      onOk={submit}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{t('safety.backups.copyHint')}</p>
        <TextInput
          label={t('safety.backups.copyFolder')}
          hint={t('safety.backups.copyFolderExample')}
          error={submitted && missing ? t('safety.backups.copyFolderMissing') : undefined}
          value={folder}
          maxLength={500}
          autoFocus
          onChange={setFolder}
        />
        <Refused error={copy.error} />
      </form>
    </Modal>
  );
}
