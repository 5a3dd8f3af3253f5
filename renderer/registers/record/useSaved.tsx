import { App, Button } from 'antd';
import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { afterWrite } from '../../api/queryClient.ts';
import { useSentence } from '../../i18n.ts';

/** Long enough to read the sentence, find the button and press it. */
const shownSeconds = 10;

/**
 * After a write: everything on screen is asked for anew, and a message says what was done, with a
 * button that takes it back.
 */
export function useSaved(): (text: string) => Promise<void> {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  return useCallback(
    async (text) => {
      const [{ act }] = await Promise.all([answer(api.audit.last.$get()), afterWrite(queries)]);
      const key = `saved-${act?.seq ?? 0}`;
      const undo = async (seq: number): Promise<void> => {
        message.destroy(key);
        try {
          await answer(api.audit.undo.$post({ json: { seq } }));
          await afterWrite(queries);
          void message.success(t('shell.undo.done'));
        } catch (error) {
          void message.error(sentence(error));
        }
      };
      void message.open({
        key,
        type: 'success',
        duration: shownSeconds,
        content: (
          <>
            {text}{' '}
            {act && (
              <Button type="link" size="small" onClick={() => void undo(act.seq)}>
                {t('shell.undo.button')}
              </Button>
            )}
          </>
        ),
      });
    },
    [message, queries, sentence, t],
  );
}
