import { Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ReferencePicker } from '../ui/pickers/ReferencePicker.tsx';
import type { DuesScope } from './duesData.ts';
import { collectingKinds } from './useDuesScope.ts';

interface Props {
  readonly scope: DuesScope;
  readonly onChange: (scope: DuesScope) => void;
  /** False where the year makes no difference. */
  readonly ofYear?: boolean;
  readonly children?: ReactNode;
}

/** So many years back; older figures are in the reports of their time. */
const yearsBack = 10;
const branches = { to: 'organizations', among: { field: 'kind', codes: collectingKinds } } as const;

/** Of which year and of which branch; what follows stands beside it. */
export function DuesScopeBar({ scope, onChange, ofYear = true, children }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const thisYear = new Date().getFullYear();
  const years = new Set([
    scope.year,
    ...Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back),
  ]);
  return (
    <div className="scope-bar no-print">
      {ofYear && (
        <span className="scope-part">
          <label htmlFor={`${id}-year`}>{t('dues.year')}</label>
          <Select
            id={`${id}-year`}
            value={scope.year}
            options={[...years]
              .toSorted((a, b) => b - a)
              .map((year) => ({ value: year, label: t('dues.yearOf', { year }) }))}
            onChange={(year: number) => onChange({ ...scope, year })}
          />
        </span>
      )}
      <span className="scope-part scope-branch">
        <label htmlFor={`${id}-branch`}>{t('dues.branch')}</label>
        <ReferencePicker
          id={`${id}-branch`}
          field={branches}
          value={scope.branch}
          clearable={false}
          placeholder={t('dues.chooseBranch')}
          onChange={(branch) => onChange({ ...scope, branch })}
        />
      </span>
      {children}
    </div>
  );
}
