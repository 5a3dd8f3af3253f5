import { useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api, asQuery } from '../api/client.ts';
import { keys } from '../api/queryClient.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { actName } from '../app/frame/actName.ts';
import { Opening } from '../app/frame/Opening.tsx';
import { timeText } from '../app/frame/times.ts';
import { useLanguage } from '../i18n.ts';

const pageSize = 50;

/** The log of acts, newest first, a page at a time. */
export function AuditLog() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [page, setPage] = useState(0);
  const { data, error } = useQuery({
    queryKey: [...keys.audit, 'page', page],
    queryFn: () =>
      answer(api.audit.$get({ query: asQuery({ offset: page * pageSize, limit: pageSize }) })),
    placeholderData: keepPreviousData,
  });
  if (error) return <Refused error={error} />;
  if (!data) return <Opening />;
  const pages = Math.max(1, Math.ceil(data.total / pageSize));
  return (
    <section>
      <p className="hint">{t('safety.log.hint')}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('safety.tabs.log')}>
        <table className="plain-table">
          <caption className="sr-only">{t('safety.tabs.log')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('safety.log.at')}</th>
              <th scope="col">{t('safety.log.who')}</th>
              <th scope="col">{t('safety.log.what')}</th>
              <th scope="col" className="number">
                {t('safety.log.records')}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.acts.map((act) => (
              <tr key={act.seq}>
                <td>{timeText(language, act.at)}</td>
                <td>{act.operator ?? t('safety.log.unknown')}</td>
                <td>{actName(t, act.what)}</td>
                <td className="number">{act.records === 0 ? '' : act.records}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <nav className="actions pager" aria-label={t('safety.log.page', { page: page + 1, pages })}>
        <span>{t('safety.log.total', { total: data.total })}</span>
        <Button
          disabled={page === 0}
          onClick={() => {
            setPage(page - 1);
          }}
        >
          {t('safety.log.newer')}
        </Button>
        <span aria-live="polite">{t('safety.log.page', { page: page + 1, pages })}</span>
        <Button
          disabled={page + 1 >= pages}
          onClick={() => {
            setPage(page + 1);
          }}
        >
          {t('safety.log.older')}
        </Button>
      </nav>
    </section>
  );
}
