import type { EChartsCoreOption } from 'echarts/core';
import { showYuan } from '../../../../shared/fields/show.ts';
import { fontStack } from '../../../app/look.ts';

/** Amounts by year, month or source. */
export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** What has the same colour in every chart. */
    readonly kind: keyof typeof colours;
    readonly fens: readonly number[];
  }[];
}

interface Look {
  readonly letterPx: number;
  /** An amount in yuan as the axis has it. */
  readonly short: (yuan: number) => string;
  readonly lying: boolean;
}

/** Dark enough to be told from white, and far enough apart for who sees no red or green. */
const colours = { operating: '#1f5c99', income: '#2f6b2f', expense: '#c4601d' } as const;

/** Bars side by side, told apart by pattern as well as colour; money on the axis in short. */
export function bookOption(data: ChartData, { letterPx, short, lying }: Look): EChartsCoreOption {
  const text = { color: '#1f1f1f', fontSize: letterPx * 0.875, fontFamily: fontStack };
  const money = { type: 'value', axisLabel: { ...text, formatter: short, hideOverlap: true } };
  const names = {
    type: 'category',
    data: [...data.labels],
    axisLabel: text,
    axisTick: { show: false },
    inverse: lying,
  };
  const many = data.series.length > 1;
  return {
    animation: false,
    color: data.series.map(({ kind }) => colours[kind]),
    aria: { enabled: true, label: { enabled: false }, decal: { show: many } },
    ...(many && {
      legend: { top: 0, textStyle: text, itemHeight: letterPx, itemWidth: letterPx * 1.6 },
    }),
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      textStyle: text,
      valueFormatter: (value: unknown) => showYuan(Math.round(Number(value) * 100)),
    },
    grid: {
      top: letterPx * (many ? 2.6 : 1),
      right: letterPx * (lying ? 4 : 1),
      bottom: letterPx * 0.5,
      left: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: lying ? money : names,
    yAxis: lying ? names : money,
    series: data.series.map(({ name, fens }) => ({
      type: 'bar',
      name,
      barMaxWidth: letterPx * 1.6,
      data: fens.map((fen) => ({ value: fen / 100, label: { show: lying && fen !== 0 } })),
      label: {
        ...text,
        position: 'right',
        formatter: ({ value }: { readonly value: number }) => short(value),
      },
    })),
  };
}
