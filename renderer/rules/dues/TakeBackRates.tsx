import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../../i18n.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import type { RateGroup } from './rateGroups.ts';
import { voidRates } from './saveRates.ts';

interface Props {
  readonly group: RateGroup;
  /** What the kind of payer is called. */
  readonly kind: string;
}

/** Gives up the user's own rates of a month: what held before holds again. */
export function TakeBackRates({ group, kind }: Props): ReactNode {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const sentence = useSentence();
  const saved = useSaved();
  const { from } = group;
  const ids = group.rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const takeBack = useMutation({
    mutationFn: () => voidRates(ids, t('duties.rules.rates.backReason')),
    onSuccess: () => saved(t('duties.rules.rates.backDone', { kind, from })),
    onError: (error) => void message.error(sentence(error)),
  });
  const ask = (): void =>
    void modal.confirm({
      title: t('duties.rules.rates.backTitle'),
      content: t('duties.rules.rates.backWhat', { kind, from }),
      okText: t('duties.rules.rates.back'),
      cancelText: t('common.cancel'),
      onOk: () => takeBack.mutateAsync().catch(() => undefined),
    });
  return (
    <Button
      size="small"
      loading={takeBack.isPending}
      aria-label={t('duties.rules.rates.backName', { kind, from })}
      onClick={ask}
    >
      {t('duties.rules.rates.back')}
    </Button>
  );
}
