import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { download } from '../api/files.ts';
import { useLanguage, useSentence } from '../i18n.ts';

/** The rejected rows as a workbook, to be corrected and imported again. */
export function QuarantineButton({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const sentence = useSentence();
  const save = useMutation({
    mutationFn: () => download(`/imports/${id}/quarantine?language=${language}`),
    onError: (error) => void message.error(sentence(error)),
  });
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      {t('importing.quarantine')}
    </Button>
  );
}
