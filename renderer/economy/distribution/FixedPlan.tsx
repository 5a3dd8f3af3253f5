import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DistributionAnswer } from '../../../electron/core/economy/answers.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { recordPath } from '../../registers/paths.ts';
import { VoucherName } from '../parts/VoucherName.tsx';
import { PlanAmounts } from './PlanAmounts.tsx';

/** A plan that is in the books, or is only looked at. */
export function FixedPlan({ answer }: { readonly answer: DistributionAnswer }): ReactNode {
  const { t } = useTranslation();
  const { plan, perShareFen, totalShares, findings } = answer;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('economy.distribution.reservePercent'), `${plan.reservePercent}%`],
    [t('economy.distribution.openedOn'), plan.openedOn],
    [t('economy.distribution.approvedOn'), plan.approvedOn],
    [
      t('economy.distribution.meeting'),
      plan.meeting && <Link to={recordPath('meetings', plan.meeting.id)}>{plan.meeting.name}</Link>,
    ],
    [t('economy.distribution.meetingNote'), plan.meetingNote],
    [t('economy.distribution.otherNote'), plan.otherNote],
    [t('economy.act.remarks'), plan.remarks],
    [t('economy.columns.voucher'), plan.voucher && <VoucherName voucher={plan.voucher} />],
  ];
  return (
    <div className="posting-columns">
      <section className="read-section">
        <h2>{t('economy.distribution.procedure')}</h2>
        <dl className="read-grid">
          {facts
            .filter(([, fact]) => fact !== null && fact !== '')
            .map(([name, fact]) => (
              <div key={name} className="read-field">
                <dt>{name}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
        </dl>
        <PlanFindings findings={findings} />
      </section>
      <PlanAmounts plan={plan} perShareFen={perShareFen} totalShares={totalShares} />
    </div>
  );
}
