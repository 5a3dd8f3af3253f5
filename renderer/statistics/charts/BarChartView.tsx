import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDisplay } from '../../app/display.tsx';
import { letterPx } from '../../app/look.ts';
import { useLabel } from '../../i18n.ts';
import { type Scope, cellPath } from '../cells.ts';
import type { CountTable } from '../useStatistics.ts';
import { barData, barOption } from './barOption.ts';

interface Props {
  readonly table: CountTable;
  readonly scope: Scope;
}

/** A table as bars. The numbers stand in the table beside it; a click on a bar opens its list too. */
export function BarChartView({ table, scope }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const go = useNavigate();
  const letter = letterPx[useDisplay().letterSize];
  const place = useRef<HTMLDivElement>(null);
  const data = useMemo(() => barData(table, labelOf), [table, labelOf]);
  const title = labelOf(table.label);

  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    let gone = false;
    let dispose = (): void => undefined;
    void import('./echarts.ts').then(({ init }) => {
      if (gone) return;
      const chart = init(current, null, { renderer: 'svg' });
      chart.setOption(barOption(data, letter));
      chart.on('click', ({ seriesIndex, dataIndex }) => {
        const cell = data.cellAt(seriesIndex ?? -1, dataIndex);
        if (cell) void go(cellPath({ ...scope, table: table.key, ...cell }));
      });
      const observer = new ResizeObserver(() => chart.resize());
      observer.observe(current);
      dispose = () => {
        observer.disconnect();
        chart.dispose();
      };
    });
    return () => {
      gone = true;
      dispose();
    };
  }, [data, letter, scope, table.key, go]);

  return (
    <div
      ref={place}
      role="img"
      aria-label={t('statistics.chart', { title })}
      style={{ height: `${data.rows.length * 2.3 + 4.5}rem` }}
    />
  );
}
