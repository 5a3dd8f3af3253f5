import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scope } from './dutyData.ts';
import { YearAndBranch } from './YearAndBranch.tsx';

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

const organizations = { to: 'organizations' } as const;

/** Of which year and of which organisation, and the button that prints what is shown. */
export function ScopeBar({ oneBranch = false, children, ...choice }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="scope-bar no-print">
      <YearAndBranch
        {...choice}
        label={t('duties.branch')}
        placeholder={t(oneBranch ? 'duties.chooseBranch' : 'duties.everyBranch')}
        field={organizations}
        clearable={!oneBranch}
      />
      <span className="scope-actions">
        {children}
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      </span>
    </div>
  );
}
