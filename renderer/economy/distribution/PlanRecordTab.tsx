import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { numberIn } from '../../../shared/rules/reading.ts';
import type { ShownRecord } from '../../registers/data/records.ts';
import { planPath } from '../paths.ts';
import '../economy.css';

/** The way from the record of a plan to the page on which it is carried out. */
export function PlanRecordTab({ record }: { readonly record: ShownRecord }): ReactNode {
  const { t } = useTranslation();
  const year = numberIn(record, 'year');
  return (
    <p>
      {t('economy.distribution.recordHint')}{' '}
      <Link to={year === null ? '/economy/distribution' : planPath(year)}>
        {t('economy.distribution.toPlan')}
      </Link>
    </p>
  );
}
