import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useSentence } from '../../i18n.ts';
import { type DisplayChoice, useDisplay } from '../display.tsx';
import { useMay } from '../session.ts';

/**
 * Chooses language or letter size: at once on this page, and for the whole ledger where the
 * operator may change its settings. Other operators' choice stays on this PC.
 */
export function useChooseDisplay(): (choice: DisplayChoice) => void {
  const { choose } = useDisplay();
  const mayManage = useMay('manage');
  const queries = useQueryClient();
  const { message } = App.useApp();
  const say = useSentence();
  const keep = useMutation({
    mutationFn: (json: DisplayChoice) => answer(api.settings.$put({ json: { ...json } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.state }),
    onError: (error) => {
      message.error(say(error));
    },
  });
  return (choice) => {
    choose(choice);
    if (mayManage) keep.mutate(choice);
  };
}
