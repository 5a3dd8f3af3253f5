import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n.ts';
import type { Scope } from './cells.ts';
import { BarChartView } from './charts/BarChartView.tsx';
import { CountTable } from './CountTable.tsx';
import { Flags } from './Flags.tsx';
import { Identity } from './Identity.tsx';
import type { Statistics } from './useStatistics.ts';

interface Props {
  readonly statistics: Statistics;
  readonly scope: Scope;
}

/** The tables that are drawn as well; the others are numbers alone. */
const drawn: readonly string[] = ['age', 'education', 'admission', 'standing'];

/** Everything that is counted: the marks in words, the charts with their tables, the other tables. */
export function StatisticsTables({ statistics, scope }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const charts = drawn.flatMap((key) => statistics.tables.filter((table) => table.key === key));
  const others = statistics.tables.filter(({ key }) => !drawn.includes(key));
  return (
    <>
      <p className="stat-total" role="status">
        {t('statistics.total', { at: statistics.at, total: statistics.total.toLocaleString('en') })}
      </p>
      <Flags flags={statistics.flags} scope={scope} />
      {charts.map((table) => (
        <section key={table.key} className="stat-pair">
          <h2>{labelOf(table.label)}</h2>
          <BarChartView table={table} scope={scope} />
          <CountTable table={table} scope={scope} />
        </section>
      ))}
      <Identity identity={statistics.identity} scope={scope} />
      {others.map((table) => (
        <section key={table.key}>
          <h2>{labelOf(table.label)}</h2>
          <CountTable table={table} scope={scope} />
        </section>
      ))}
    </>
  );
}
