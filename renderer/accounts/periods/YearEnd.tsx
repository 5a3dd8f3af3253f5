import { CheckCircleFilled } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { afterWrite } from '../../api/queryClient.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import { useSentence } from '../../i18n.ts';
import { useYearEnd } from '../booksData.ts';
import { EntryTable } from '../entries/EntryTable.tsx';
import { PlanFindings } from '../entries/PlanFindings.tsx';
import { voucherListPath } from '../paths.ts';
import { postYearEnd } from './periodsApi.ts';

/** The transfer of the year's result (domain.md 6.4): shown, then posted on 31 December. */
export function YearEnd({ year }: { readonly year: number }): ReactNode {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const keeps = useMay('keep');
  const { data, error } = useYearEnd(year);
  const posting = useMutation({
    mutationFn: () => postYearEnd(year),
    onSuccess: async ({ vouchers, findings }) => {
      await afterWrite(queries);
      const [first] = findings;
      if (vouchers.length > 0)
        void message.success(
          t('accountsBooks.yearEnd.posted', { year, count: vouchers.length }),
          6,
        );
      else if (first !== undefined) void message.error(sentence(first), 8);
    },
    onError: (failed) => void message.error(sentence(failed), 8),
  });
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  const { done, resultFen, vouchers, findings } = data;
  const ask = (): void =>
    void modal.confirm({
      title: t('accountsBooks.yearEnd.do', { year }),
      content: t('accountsBooks.yearEnd.ask'),
      okText: t('accountsBooks.yearEnd.post'),
      cancelText: t('common.cancel'),
      onOk: () => posting.mutate(),
    });
  return (
    <section className="year-end">
      <p className="hint">{t('accountsBooks.yearEnd.what')}</p>
      <p className="year-result">
        {t(`accountsBooks.yearEnd.${resultFen < 0 ? 'loss' : 'surplus'}`, {
          year,
          yuan: showYuan(Math.abs(resultFen)),
        })}
      </p>
      {done && (
        <p className="check-ok">
          <CheckCircleFilled aria-hidden /> {t('accountsBooks.yearEnd.done', { year })}{' '}
          <Link to={voucherListPath({ period: `${year}-12` })}>{t('accountsBooks.look')}</Link>
        </p>
      )}
      <PlanFindings findings={findings} />
      {vouchers.map((voucher) => (
        <section key={voucher.summary} className="year-voucher">
          <h2>{voucher.summary}</h2>
          <EntryTable label={voucher.summary} summary={voucher.summary} lines={voucher.lines} />
        </section>
      ))}
      {keeps && !done && vouchers.length > 0 && (
        <p className="actions">
          <Button
            type="primary"
            loading={posting.isPending}
            disabled={findings.some(({ level }) => level === 'error')}
            onClick={ask}
          >
            {t('accountsBooks.yearEnd.do', { year })}
          </Button>
        </p>
      )}
    </section>
  );
}
