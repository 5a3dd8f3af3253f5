import { LockOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/fields/finding.ts';
import { afterWrite } from '../../api/queryClient.ts';
import { useMay } from '../../app/session.ts';
import { useSentence } from '../../i18n.ts';
import type { PeriodsAnswer } from '../booksData.ts';
import { usePeriodName } from '../entries/monthName.ts';
import { PlanFindings } from '../entries/PlanFindings.tsx';
import { closePeriod } from './periodsApi.ts';

/** The month that comes to be closed, with what stands in the way. */
export function NextClosing({ periods }: { readonly periods: PeriodsAnswer }): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const keeps = useMay('keep');
  const { next } = periods;
  const [said, setSaid] = useState<{
    readonly month: string;
    readonly findings: readonly Finding[];
  }>();
  const closing = useMutation({
    mutationFn: ({ month, confirm }: { month: string; confirm: boolean }) =>
      closePeriod(month, confirm),
    onSuccess: async ({ closed, findings }, { month }) => {
      setSaid(closed ? undefined : { month, findings });
      await afterWrite(queries);
      if (closed)
        void message.success(t('accountsBooks.periods.closed', { month: nameOf(month) }), 6);
    },
    onError: (error) => void message.error(sentence(error), 8),
  });
  if (next === null) return <p className="quiet">{t('accountsBooks.periods.allClosed')}</p>;
  const findings = said?.month === next ? said.findings : [];
  const barred = findings.some(({ level }) => level === 'error');
  return (
    <section
      className="next-closing"
      aria-label={t('accountsBooks.periods.nextTitle', { month: nameOf(next) })}
    >
      <h2>{t('accountsBooks.periods.nextTitle', { month: nameOf(next) })}</h2>
      <p>{t('accountsBooks.periods.nextWhat')}</p>
      <PlanFindings findings={findings} />
      {findings.length > 0 && (
        <p>{t(barred ? 'accountsBooks.periods.barred' : 'accountsBooks.periods.warned')}</p>
      )}
      {keeps && (
        <p className="actions">
          <Button
            type="primary"
            icon={<LockOutlined aria-hidden />}
            loading={closing.isPending}
            onClick={() => closing.mutate({ month: next, confirm: false })}
          >
            {t('accountsBooks.periods.close', { month: nameOf(next) })}
          </Button>
          {findings.length > 0 && !barred && (
            <Button
              danger
              disabled={closing.isPending}
              onClick={() => closing.mutate({ month: next, confirm: true })}
            >
              {t('accountsBooks.periods.closeAnyway')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
