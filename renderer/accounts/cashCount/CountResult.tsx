import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CashCountAnswer } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { useLabel } from '../../i18n.ts';

interface Props {
  readonly cash: CashCountAnswer | undefined;
  /** Null while nothing is counted. */
  readonly countedFen: number | null;
  readonly error: unknown;
}

/** Book, counted and the difference, with a word for each case. */
export function CountResult({ cash, countedFen, error }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  if (cash === undefined) return <Refused error={error} />;
  const { bookFen, accounts, limitFen, drafts } = cash;
  return (
    <section className="count-result" aria-label={t('accountsStatements.count.result')}>
      <dl>
        <div>
          <dt>{t('accountsStatements.count.book', { on: cash.day })}</dt>
          <dd>{showYuan(bookFen)}</dd>
        </div>
        <div>
          <dt>{t('accountsStatements.count.counted')}</dt>
          <dd>{countedFen === null ? '—' : showYuan(countedFen)}</dd>
        </div>
      </dl>
      {accounts.length > 1 && (
        <p className="hint">
          {accounts
            .map((account) => `${account.code} ${labelOf(account)} ${showYuan(account.balanceFen)}`)
            .join(t('register.listSeparator'))}
        </p>
      )}
      <div role="status">
        {countedFen !== null && <Difference fen={countedFen - bookFen} />}
        {limitFen > 0 && (countedFen ?? bookFen) > limitFen && (
          <p className="field-warning">
            {t('accountsStatements.count.aboveLimit', { limit: showYuan(limitFen) })}
          </p>
        )}
        {drafts > 0 && (
          <p className="field-warning">{t('accountsStatements.count.drafts', { count: drafts })}</p>
        )}
      </div>
    </section>
  );
}

function Difference({ fen }: { readonly fen: number }): ReactNode {
  const { t } = useTranslation();
  const ok = fen === 0;
  const Icon = ok ? CheckCircleFilled : CloseCircleFilled;
  const amount = showYuan(Math.abs(fen));
  return (
    <p className={ok ? 'count-ok' : 'count-off'}>
      <Icon aria-hidden />{' '}
      {ok
        ? t('accountsStatements.count.agrees')
        : t(fen > 0 ? 'accountsStatements.count.over' : 'accountsStatements.count.short', {
            amount,
          })}
    </p>
  );
}
