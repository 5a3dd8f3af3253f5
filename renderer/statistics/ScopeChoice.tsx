import { Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ReferencePicker } from '../ui/pickers/ReferencePicker.tsx';
import type { Scope } from './cells.ts';

interface Props {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** So many years back; older figures are in the reports of their time. */
const yearsBack = 10;
const organizations = { to: 'organizations' } as const;

/** Of which year and of which organisation. */
export function ScopeChoice({ scope, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const thisYear = new Date().getFullYear();
  const years = [
    ...new Set([
      scope.year,
      ...Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back),
    ]),
  ];
  return (
    <div className="scope">
      <label htmlFor={`${id}-year`}>{t('statistics.year')}</label>
      <Select
        id={`${id}-year`}
        value={scope.year}
        options={years
          .toSorted((a, b) => b - a)
          .map((year) => ({ value: year, label: t('statistics.yearOf', { year }) }))}
        onChange={(year: number) => onChange({ ...scope, year })}
      />
      <label htmlFor={`${id}-branch`}>{t('statistics.branch')}</label>
      <ReferencePicker
        id={`${id}-branch`}
        field={organizations}
        value={scope.branch}
        clearable
        placeholder={t('statistics.everybody')}
        onChange={(branch) => onChange({ ...scope, branch })}
      />
    </div>
  );
}
