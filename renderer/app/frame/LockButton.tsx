import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useSentence } from '../../i18n.ts';

/** Locks the ledger; asks the state anew, and the lock screen comes over the page. */
export function useLock() {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const say = useSentence();
  return useMutation({
    mutationFn: () => answer(api.state.lock.$post()),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.state }),
    onError: (error) => {
      message.error(say(error));
    },
  });
}

export function LockButton() {
  const { t } = useTranslation();
  const lock = useLock();
  return (
    <Button
      icon={<LockOutlined />}
      title={t('shell.top.lockHint')}
      aria-label={t('shell.top.lock')}
      loading={lock.isPending}
      onClick={() => {
        lock.mutate();
      }}
    >
      {t('shell.top.lock')}
    </Button>
  );
}
