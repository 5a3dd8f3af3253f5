import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gradesBestFirst } from '../../../shared/rules/appraisalBallots.ts';
import type { GradeTotals } from '../../../shared/rules/appraisalTotals.ts';
import { useGradeName } from '../useGradeName.ts';

/** How many have which grade, and whether the third is kept (domain.md 4.4), as one fills in. */
export function GradeCounts({ totals }: { readonly totals: GradeTotals }): ReactNode {
  const { t } = useTranslation();
  const gradeName = useGradeName();
  const { byGrade, most, ungraded } = totals;
  const over = byGrade.excellent - most;
  return (
    <div role="status">
      <ul className="grade-counts" aria-label={t('appraisals.counts')}>
        <li className={over > 0 ? 'count-over' : undefined}>
          {over > 0
            ? t('appraisals.excellentOver', { excellent: byGrade.excellent, most, over })
            : t('appraisals.excellentOf', { excellent: byGrade.excellent, most })}
        </li>
        {gradesBestFirst
          .filter((grade) => grade !== 'excellent')
          .map((grade) => (
            <li key={grade}>
              {t('appraisals.count', { grade: gradeName(grade), count: byGrade[grade] })}
            </li>
          ))}
        <li>{t('appraisals.ungraded', { count: ungraded })}</li>
      </ul>
    </div>
  );
}
