import { Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferenceField } from '../../shared/fields/field.ts';
import { ReferencePicker } from '../ui/pickers/ReferencePicker.tsx';
import type { Scope } from './dutyData.ts';

interface Props {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
  /** False where the year makes no difference. */
  readonly ofYear?: boolean;
  /** What the organisations are called, and what stands while none is chosen. */
  readonly label: string;
  readonly placeholder: string;
  /** Which organisations may be chosen; the same object each time. */
  readonly field: Pick<ReferenceField, 'to' | 'among'>;
  /** True where the page may be about all of them. */
  readonly clearable: boolean;
}

/** So many years back; older figures are in the reports of their time. */
const yearsBack = 10;

/** Of which year and of which organisation. */
export function YearAndBranch(props: Props): ReactNode {
  const { scope, onChange, ofYear = true, label, placeholder, field, clearable } = props;
  const { t } = useTranslation();
  const id = useId();
  const thisYear = new Date().getFullYear();
  const years = new Set([
    scope.year,
    ...Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back),
  ]);
  return (
    <>
      {ofYear && (
        <span className="scope-part">
          <label htmlFor={`${id}-year`}>{t('duties.year')}</label>
          <Select
            id={`${id}-year`}
            value={scope.year}
            options={[...years]
              .toSorted((a, b) => b - a)
              .map((year) => ({ value: year, label: t('duties.yearOf', { year }) }))}
            onChange={(year: number) => onChange({ ...scope, year })}
          />
        </span>
      )}
      <span className="scope-part scope-branch">
        <label htmlFor={`${id}-branch`}>{label}</label>
        <ReferencePicker
          id={`${id}-branch`}
          field={field}
          value={scope.branch}
          clearable={clearable}
          placeholder={placeholder}
          onChange={(branch) => onChange({ ...scope, branch })}
        />
      </span>
    </>
  );
}
