import { App } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { answer, api } from '../../api/client.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { useSaved } from './useSaved.tsx';

/** Brings a voided record back, or says why it cannot come back. */
export function useRestore(register: Register, id: string, title: string) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const labelOf = useLabel();
  const sentence = useSentence();
  const saved = useSaved();
  return useMutation({
    mutationFn: () =>
      answer(
        api.registers[':register'][':id'].restore.$post({ param: { register: register.key, id } }),
      ),
    onSuccess: async ({ findings }) => {
      const [against] = findings;
      if (against === undefined) return saved(t('register.restore.done', { title }));
      const field = register.fields[against.field ?? ''];
      const label = field === undefined ? '' : labelOf(field.label);
      void message.error(sentence({ code: against.code, params: { label, ...against.params } }), 8);
    },
    onError: (error) => void message.error(sentence(error)),
  });
}
