import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { moneyInCapitals } from '../../../shared/rules/moneyInCapitals.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import type { PlannedVoucher } from '../booksData.ts';
import { type Done, WrittenLine } from './WrittenLine.tsx';
import { EntryList } from '../entries/EntryList.tsx';
import { PlanFindings } from '../entries/PlanFindings.tsx';
import { useVoucherName } from '../entries/voucherName.ts';

interface Props {
  readonly planned: PlannedVoucher | undefined;
  readonly error: unknown;
  /** What was written last, while nothing new is typed. */
  readonly done: Done | null;
}

/** The voucher that will be written, before it is. */
export function Preview({ planned, error, done }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useVoucherName();
  return (
    <section className="voucher-preview" aria-label={t('accountsBooks.enter.preview')}>
      <h2>{t('accountsBooks.enter.preview')}</h2>
      <Refused error={error} />
      <WrittenLine done={planned === undefined ? done : null} />
      {planned === undefined ? (
        <p className="quiet">{t('accountsBooks.enter.previewEmpty')}</p>
      ) : (
        <>
          <p className="preview-head">
            <strong>{nameOf(planned)}</strong> <span>{planned.day}</span>{' '}
            <span>{planned.summary}</span>
          </p>
          <EntryList entries={planned.lines} />
          <p className="preview-sum">
            {t('accountsBooks.total')} <strong>{showYuan(planned.debitFen)}</strong>
            <span lang="zh">{moneyInCapitals(planned.debitFen)}</span>
          </p>
          <PlanFindings findings={planned.findings} />
        </>
      )}
    </section>
  );
}
