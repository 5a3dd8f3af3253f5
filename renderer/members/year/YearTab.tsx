import { Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import type { ShownRecord } from '../../registers/data/records.ts';
import { YearAttendance } from './YearAttendance.tsx';
import { YearDues } from './YearDues.tsx';
import { YearGrades } from './YearGrades.tsx';
import { YearTalks } from './YearTalks.tsx';
import { YearTraining } from './YearTraining.tsx';
import { useMemberYear } from './memberYearData.ts';
import './memberYear.css';

const yearsBack = 10;

/** A member's organizational life: meetings, training, talks and dues of a year, and all appraisals. */
export function YearTab({ record }: { readonly record: ShownRecord }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [year, setYear] = useState(thisYear);
  const { data, error } = useMemberYear(record.id, year);
  return (
    <div className="member-year">
      <div className="actions">
        <label htmlFor={id}>{t('appraisals.year.choose')}</label>
        <Select
          id={id}
          value={year}
          options={Array.from({ length: yearsBack + 1 }, (_, back) => ({
            value: thisYear - back,
            label: t('appraisals.begin.yearOf', { year: thisYear - back }),
          }))}
          onChange={setYear}
        />
      </div>
      <Refused error={error} />
      {data === undefined ? (
        error === null && <Opening />
      ) : (
        <>
          <YearAttendance year={data} />
          <YearTraining year={data} />
          <YearTalks year={data} />
          <YearDues year={data} />
          <YearGrades year={data} />
        </>
      )}
    </div>
  );
}
