import { Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import type { ShownRecord } from '../../registers/data/records.ts';
import { useMemberDues } from './memberDuesData.ts';
import { MemberMonths } from './MemberMonths.tsx';
import { MemberPayers } from './MemberPayers.tsx';
import { MemberReceipts } from './MemberReceipts.tsx';
import { MemberReliefs } from './MemberReliefs.tsx';
import { MonthlyDues } from './MonthlyDues.tsx';
import '../../duties/duties.css';
import './memberDues.css';

const yearsBack = 10;

/** A member's dues: what is due each month and why, what was paid, bases, relief and receipts. */
export function DuesTab({ record }: { readonly record: ShownRecord }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [year, setYear] = useState(thisYear);
  const { data, error } = useMemberDues(record.id, year);
  return (
    <div className="member-dues">
      <div className="actions">
        <label htmlFor={id}>{t('dues.member.year')}</label>
        <Select
          id={id}
          value={year}
          options={Array.from({ length: yearsBack + 1 }, (_, back) => ({
            value: thisYear - back,
            label: t('dues.yearOf', { year: thisYear - back }),
          }))}
          onChange={setYear}
        />
      </div>
      <Refused error={error} />
      {data === undefined ? (
        error === null && <Opening />
      ) : (
        <>
          <MonthlyDues dues={data} />
          <MemberMonths dues={data} />
          <MemberPayers dues={data} member={record.id} />
          <MemberReliefs dues={data} member={record.id} />
          <MemberReceipts dues={data} />
        </>
      )}
    </div>
  );
}
