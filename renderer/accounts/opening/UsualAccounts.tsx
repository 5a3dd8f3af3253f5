import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import type { ChartAnswer } from '../inputs/chartData.ts';

interface Props {
  readonly suggestions: ChartAnswer['suggestions'];
}

/** The usual sub-accounts (domain.md 6.2), added with one click before amounts stand above them. */
export function UsualAccounts({ suggestions }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const labelOf = useLabel();
  const saved = useSaved();
  const adding = useMutation({
    mutationFn: () =>
      answer(
        api.accounts.chart.suggested.$post({
          json: { codes: suggestions.map(({ code }) => code) },
        }),
      ),
    onSuccess: () => saved(t('accountsBooks.opening.usualAdded', { count: suggestions.length })),
    onError: (error) => void message.error(sentence(error)),
  });
  if (suggestions.length === 0) return null;
  return (
    <details className="usual-accounts">
      <summary>{t('accountsBooks.opening.usual', { count: suggestions.length })}</summary>
      <p>{t('accountsBooks.opening.usualWhat')}</p>
      <p className="quiet">
        {suggestions.map((one) => `${one.code} ${labelOf(one)}`).join(t('register.listSeparator'))}
      </p>
      <Button loading={adding.isPending} onClick={() => adding.mutate()}>
        {t('accountsBooks.opening.usualDo')}
      </Button>
    </details>
  );
}
