import type { EChartsCoreOption } from 'echarts/core';
import type { Label } from '../../../shared/label.ts';
import { fontStack } from '../../app/look.ts';
import { inSight } from '../inSight.ts';
import type { CountTable } from '../useStatistics.ts';

/** A bar of a chart: the number it stands for. */
export interface BarCell {
  readonly row: string;
  readonly column: string;
}

/** A table's numbers as a chart has them: a bar for each row, a part of it for each column. */
export interface BarData {
  readonly rows: readonly string[];
  readonly parts: readonly { readonly name: string; readonly counts: readonly number[] }[];
  /** The number behind a bar. */
  readonly cellAt: (part: number, row: number) => BarCell | undefined;
}

/** Rows of a partition against the columns of a partition, e.g. age bands by sex. */
export function barData(table: CountTable, labelOf: (label: Label) => string): BarData {
  const { rows, columns } = inSight(table);
  const bars = rows.filter(({ line }) => line.partition !== undefined);
  const parts = columns.filter(({ line }) => line.partition !== undefined);
  return {
    rows: bars.map(({ line }) => labelOf(line.label)),
    parts: parts.map(({ line, at }) => ({
      name: labelOf(line.label),
      counts: bars.map((bar) => table.counts[bar.at]?.[at] ?? 0),
    })),
    cellAt: (part, row) => {
      const column = parts[part]?.line.key;
      const bar = bars[row]?.line.key;
      return column === undefined || bar === undefined ? undefined : { row: bar, column };
    },
  };
}

/** Dark enough to be told from white, and far enough apart for who sees no red or green. */
const colours = ['#1f5c99', '#c4601d', '#5f5f5f'];

/** Lying bars, the parts told apart by pattern as well as colour, each with its number. */
export function barOption(data: BarData, letterPx: number): EChartsCoreOption {
  const text = { color: '#1f1f1f', fontSize: letterPx * 0.875, fontFamily: fontStack };
  return {
    animation: false,
    color: colours,
    // Patterns only: what the chart would say of itself is long, and in the browser's language.
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    legend: { top: 0, textStyle: text, itemHeight: letterPx, itemWidth: letterPx * 1.6 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, textStyle: text },
    grid: {
      top: letterPx * 2.4,
      right: letterPx * 3,
      bottom: letterPx,
      left: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { type: 'value', minInterval: 1, axisLabel: text },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...data.rows],
      axisLabel: text,
      axisTick: { show: false },
    },
    series: data.parts.map(({ name, counts }) => ({
      type: 'bar',
      name,
      stack: 'all',
      barMaxWidth: letterPx * 1.6,
      cursor: 'pointer',
      data: counts.map((value) => ({ value, label: { show: value > 0 } })),
      label: { ...text, backgroundColor: '#fff', padding: [1, 3] },
    })),
  };
}
