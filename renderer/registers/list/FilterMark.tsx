import { FilterFilled, FilterOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly active: boolean;
  readonly onClick: () => void;
}

/** The funnel in a heading, as people know it from spreadsheets: filters by this column. */
export function FilterMark({ label, active, onClick }: Props): ReactNode {
  const { t } = useTranslation();
  const name = t('register.filter.column', { label });
  return (
    <button
      type="button"
      className={active ? 'grid-extra filter-mark filter-on' : 'grid-extra filter-mark'}
      aria-label={name}
      aria-pressed={active}
      title={name}
      onClick={onClick}
    >
      {active ? <FilterFilled aria-hidden /> : <FilterOutlined aria-hidden />}
    </button>
  );
}
