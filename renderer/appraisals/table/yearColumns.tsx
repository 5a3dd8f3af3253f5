import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { showYuan } from '../../../shared/fields/show.ts';
import type { AppraisalLine } from '../appraisalData.ts';
import type { StepColumn } from './StepTable.tsx';

type Year = AppraisalLine['year'];

/** A share as people read it, without a place: 86%. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

function Attendance({
  year: { attendance },
  t,
}: {
  readonly year: Year;
  readonly t: TFunction;
}): ReactNode {
  const { due, present, rate, unexcused } = attendance;
  if (rate === null) return <span className="quiet">{t('appraisals.noMeetings')}</span>;
  return (
    <>
      {t('appraisals.attendance', { present, due, rate: percent(rate) })}
      {unexcused > 0 && (
        <span className="line-warning">{t('appraisals.unexcused', { count: unexcused })}</span>
      )}
    </>
  );
}

function Training({
  year: { training },
  t,
}: {
  readonly year: Year;
  readonly t: TFunction;
}): ReactNode {
  const { hours, target, met } = training;
  if (target === null) return t('appraisals.trainingOnly', { hours });
  return (
    <>
      {t('appraisals.training', { hours, target })}
      {!met && <span className="line-warning">{t('appraisals.trainingLacking')}</span>}
    </>
  );
}

function Dues({ year: { dues }, t }: { readonly year: Year; readonly t: TFunction }): ReactNode {
  if (dues === null) return t('appraisals.noDues');
  const { dueFen, paidFen } = dues;
  return (
    <>
      {t('appraisals.dues', { paid: showYuan(paidFen), due: showYuan(dueFen) })}
      {paidFen < dueFen && (
        <span className="line-warning">
          {t('appraisals.duesLacking', { amount: showYuan(dueFen - paidFen) })}
        </span>
      )}
    </>
  );
}

/** How the member's year was, beside the ballots and the decision (domain.md 4.3 and 4.4). */
export const yearColumns = (t: TFunction): StepColumn[] => [
  {
    key: 'attendance',
    title: t('appraisals.columns.attendance'),
    figures: true,
    cell: ({ line }) => <Attendance year={line.year} t={t} />,
  },
  {
    key: 'training',
    title: t('appraisals.columns.training'),
    figures: true,
    cell: ({ line }) => <Training year={line.year} t={t} />,
  },
  {
    key: 'dues',
    title: t('appraisals.columns.dues'),
    figures: true,
    cell: ({ line }) => <Dues year={line.year} t={t} />,
  },
];

/** The grades of the years before this appraisal's. */
export const earlierColumn = (
  t: TFunction,
  of: number,
  gradeName: (code: string) => string,
): StepColumn => ({
  key: 'earlier',
  title: t('appraisals.columns.earlier'),
  cell: ({ line }) =>
    line.year.grades
      .filter(({ year, grade }) => year < of && grade !== null)
      .slice(-2)
      .map(({ year, grade }) =>
        t('appraisals.yearGrade', { year, grade: grade === null ? '' : gradeName(grade) }),
      )
      .join(t('register.listSeparator')),
});
