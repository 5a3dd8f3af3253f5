import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownVoucher } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { moneyInCapitals } from '../../../shared/rules/moneyInCapitals.ts';
import { EntryList } from '../../accounts/entries/EntryList.tsx';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import type { PostingAct } from './usePosting.ts';

interface Props {
  readonly act: Pick<PostingAct, 'planned' | 'planError'>;
  /** What is said while there is nothing to show. */
  readonly empty?: string;
}

/** The vouchers that will be written, in words, before they are; and what there is to say of them. */
export function VoucherWords({ act: { planned, planError }, empty }: Props): ReactNode {
  const { t } = useTranslation();
  const many = planned?.vouchers.length ?? 0;
  return (
    <section className="voucher-preview" aria-label={t('economy.voucher.title')} aria-live="polite">
      <h2>
        {many > 1 ? t('economy.voucher.titleMany', { count: many }) : t('economy.voucher.title')}
      </h2>
      <Refused error={planError} />
      {planned === undefined ? (
        <p className="quiet">{empty ?? t('economy.voucher.empty')}</p>
      ) : (
        <>
          <div className="voucher-told-all" tabIndex={0}>
            {planned.vouchers.map((voucher, at) => (
              <OneVoucher key={at} voucher={voucher} />
            ))}
          </div>
          <PlanFindings findings={planned.findings} />
        </>
      )}
    </section>
  );
}

function OneVoucher({ voucher }: { readonly voucher: ShownVoucher }): ReactNode {
  const { t } = useTranslation();
  const { day, summary, lines, amountFen } = voucher;
  return (
    <div className="voucher-told">
      <p className="preview-head">
        <span>{day}</span> <span>{summary}</span>
      </p>
      <EntryList entries={lines} />
      <p className="preview-sum">
        {t('economy.voucher.sum')} <strong>{showYuan(amountFen)}</strong>{' '}
        <span lang="zh">{moneyInCapitals(amountFen)}</span>
      </p>
    </div>
  );
}
