import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisplay } from '../../../app/display.tsx';
import { letterPx } from '../../../app/look.ts';
import { useLanguage } from '../../../i18n.ts';
import { type ChartData, bookOption } from './bookOption.ts';

interface Props {
  /** The same object until the numbers change. */
  readonly data: ChartData;
  readonly title: string;
  /** Lying bars, for long names. */
  readonly lying?: boolean;
}

/** Amounts as bars; the tables beside it have the numbers. Fetched when it is first drawn. */
export function BookChart({ data, title, lying = false }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const letter = letterPx[useDisplay().letterSize];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    let gone = false;
    let dispose = (): void => undefined;
    void import('../../../statistics/charts/echarts.ts').then(({ init }) => {
      if (gone) return;
      const chart = init(current, null, { renderer: 'svg' });
      const unit = language === 'zh' ? 10_000 : 1000;
      const short = (yuan: number): string =>
        Math.abs(yuan) < unit
          ? String(Math.round(yuan))
          : t('accountsStatements.short', { amount: (yuan / unit).toFixed(1).replace(/\.0$/, '') });
      chart.setOption(bookOption(data, { letterPx: letter, short, lying }));
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
  }, [data, letter, language, lying, t]);
  return (
    <div
      ref={place}
      role="img"
      className="book-chart"
      aria-label={t('statistics.chart', { title })}
      style={{ height: lying ? `${data.labels.length * 2.6 + 4.5}rem` : '18rem' }}
    />
  );
}
