import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { YearAndBranch } from '../duties/YearAndBranch.tsx';
import type { DuesScope } from './duesData.ts';
import { collectingKinds } from './useDuesScope.ts';

interface Props {
  readonly scope: DuesScope;
  readonly onChange: (scope: DuesScope) => void;
  /** False where the year makes no difference. */
  readonly ofYear?: boolean;
  readonly children?: ReactNode;
}

const branches = { to: 'organizations', among: { field: 'kind', codes: collectingKinds } } as const;

/** Of which year and of which branch; what follows stands beside it. */
export function DuesScopeBar({ children, ...choice }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="scope-bar no-print">
      <YearAndBranch
        {...choice}
        label={t('dues.branch')}
        placeholder={t('dues.chooseBranch')}
        field={branches}
        clearable={false}
      />
      {children}
    </div>
  );
}
