import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { useSentence } from '../../i18n.ts';
import type { DuesCheck } from './cashData.ts';

/** Where there are no large dues at all, nothing needs to be said of them. */
const tells = ({ code, ok, aFen, bFen }: DuesCheck): boolean =>
  code !== 'large' || !ok || aFen !== 0 || bFen !== 0;

/** The sums that must agree, each with a sign and a word, and by how much it does not. */
export function CashChecks({ checks }: { readonly checks: readonly DuesCheck[] }): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <section aria-label={t('dues.cash.checks')}>
      <ul className="cash-checks">
        {checks.filter(tells).map(({ code, ok, aFen, bFen, findings }) => {
          const Icon = ok ? CheckCircleFilled : CloseCircleFilled;
          return (
            <li key={code} className={ok ? 'cash-ok' : 'cash-off'}>
              <strong>
                <Icon aria-hidden /> {t(ok ? 'dues.cash.ok' : 'dues.cash.off')}
              </strong>{' '}
              {t(`dues.cash.checkNames.${code}`, { a: showYuan(aFen), b: showYuan(bFen) })}
              {aFen !== bFen && (
                <span className="cash-difference">
                  {t('dues.cash.difference', { amount: showYuan(Math.abs(aFen - bFen)) })}
                </span>
              )}
              {findings.map((finding) => (
                <span key={finding.code} className="cash-difference">
                  {sentence(finding)}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
