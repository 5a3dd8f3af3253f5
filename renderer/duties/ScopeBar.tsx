import { PrinterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ReferencePicker } from '../ui/pickers/ReferencePicker.tsx';
import type { Scope } from './dutyData.ts';

interface Props {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
  /** False where the year makes no difference. */
  readonly ofYear?: boolean;
  /** True where a page is about one branch. */
  readonly oneBranch?: boolean;
  /** Further buttons of the page. */
  readonly children?: ReactNode;
}

/** So many years back; older figures are in the reports of their time. */
const yearsBack = 10;
const organizations = { to: 'organizations' } as const;

/** Of which year and of which organisation, and the button that prints what is shown. */
export function ScopeBar(props: Props): ReactNode {
  const { scope, onChange, ofYear = true, oneBranch = false, children } = props;
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
        <label htmlFor={`${id}-branch`}>{t('duties.branch')}</label>
        <ReferencePicker
          id={`${id}-branch`}
          field={organizations}
          value={scope.branch}
          clearable={!oneBranch}
          placeholder={t(oneBranch ? 'duties.chooseBranch' : 'duties.everyBranch')}
          onChange={(branch) => onChange({ ...scope, branch })}
        />
      </span>
      <span className="scope-actions">
        {children}
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      </span>
    </div>
  );
}
