import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../shared/settings.ts';
import { answer, api } from '../api/client.ts';
import { afterWrite, keys } from '../api/queryClient.ts';

/** Saves changed settings; whatever they bear upon is asked for anew. */
export function useSaveSettings() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (changes: Partial<Settings>) => answer(api.settings.$put({ json: { ...changes } })),
    onSuccess: () => {
      message.success(t('common.saved'));
      return Promise.all([
        queries.invalidateQueries({ queryKey: keys.state }),
        afterWrite(queries),
      ]);
    },
  });
}
