import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArrearsMember } from './arrearsData.ts';
import { LevelMark } from './LevelMark.tsx';
import { levelKey, levels } from './levels.ts';

/** How many members stand at each level. */
export function LevelCounts({ rows }: { readonly rows: readonly ArrearsMember[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="arrears-counts" aria-label={t('dues.arrears.counts')}>
      {levels.map((level) => (
        <li key={level} className={`arrears-count arrears-edge-${level}`}>
          <LevelMark level={level} />
          <strong>
            {t('dues.arrears.countOf', { count: rows.filter((row) => row.level === level).length })}
          </strong>
          <small>{t(`dues.arrears.span.${levelKey(level)}`)}</small>
        </li>
      ))}
    </ul>
  );
}
