import { App, Button } from 'antd';
import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { afterWrite } from '../../api/queryClient.ts';
import { useSentence } from '../../i18n.ts';

/** Long enough to read the sentence, find the button and press it. */
const shownSeconds = 10;
/** One at a time, out of the way of dialogs and buttons. */
const key = 'saved';
const placement = 'bottomRight';
const className = 'saved-notice';

/**
 * After a write: everything on screen is asked for anew, and a message says what was done, with a
 * button that takes it back.
 */
export function useSaved(): (text: string) => Promise<void> {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  return useCallback(
    async (text) => {
      const [{ act }] = await Promise.all([answer(api.audit.last.$get()), afterWrite(queries)]);
      const undo = async (seq: number): Promise<void> => {
        notification.destroy(key);
        try {
          await answer(api.audit.undo.$post({ json: { seq } }));
          await afterWrite(queries);
          notification.success({
            key,
            title: t('shell.undo.done'),
            placement,
            className,
            role: 'status',
          });
        } catch (error) {
          notification.error({ key, title: sentence(error), placement, className });
        }
      };
      notification.success({
        key,
        title: text,
        placement,
        className,
        role: 'status',
        duration: shownSeconds,
        actions: act && (
          <Button onClick={() => void undo(act.seq)}>{t('shell.undo.button')}</Button>
        ),
      });
    },
    [notification, queries, sentence, t],
  );
}
