import { textWidth } from '../electron/core/workbook/textWidth.ts';
import { messages as en } from './messages.en.mjs';
import { messages as zh } from './messages.zh.mjs';

/** In Chinese and English. */
interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One figure of the benchmarks: what we need, beside what something else needs for it. */
export interface Figure {
  readonly key: string;
  readonly label: Words;
  readonly unit: 'ms' | 'MB' | 'KB';
  readonly ours: number;
  /** What ours is held against in the same run, since every machine is of another speed. */
  readonly baseline?: { readonly label: Words; readonly value: number };
  /** The most that ours, or its ratio to the baseline, shall be. */
  readonly aim?: { readonly of: 'ours' | 'ratio'; readonly most: number };
}

/** A figure with what follows from it, as `--json` prints it. */
export interface JudgedFigure extends Figure {
  readonly ratio?: number;
  readonly met?: boolean;
}

/** Works out the ratio, and whether the aim is met. */
export function judged(figure: Figure): JudgedFigure {
  const { ours, baseline, aim } = figure;
  const ratio = baseline === undefined ? undefined : ours / baseline.value;
  const value = aim?.of === 'ratio' ? ratio : ours;
  return {
    ...figure,
    ...(ratio !== undefined && { ratio }),
    ...(aim !== undefined && value !== undefined && { met: value <= aim.most }),
  };
}

/** The middle one of some measurements; the mean of the middle two where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('no measurements');
  return (low + high) / 2;
}

const both = ({ zh, en }: Words): string => `${zh} ${en}`;

const words = (code: keyof typeof zh): Words => ({ zh: zh[code], en: en[code] });

const heads = [
  words('bench.figure'),
  words('bench.ours'),
  words('bench.baseline'),
  words('bench.ratio'),
  words('bench.aim'),
  words('bench.met'),
];

/** The figures as a table for a terminal, a line each under the heads. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [heads.map(both), ...figures.map((figure) => cellsOf(judged(figure)))];
  const widths = heads.map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell)))
      .join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function cellsOf({ label, unit, ours, baseline, ratio, aim, met }: JudgedFigure): string[] {
  return [
    both(label),
    amount(ours, unit),
    baseline === undefined ? '-' : `${amount(baseline.value, unit)} ${both(baseline.label)}`,
    ratio?.toFixed(2) ?? '-',
    aim === undefined
      ? '-'
      : `<= ${aim.of === 'ratio' ? String(aim.most) : amount(aim.most, unit)}`,
    met === undefined ? '-' : both(words(met ? 'bench.yes' : 'bench.no')),
  ];
}

/** Three digits of it are worth reading; more would only show the noise. */
const amount = (value: number, unit: Figure['unit']): string =>
  `${value < 100 ? Number(value.toPrecision(3)) : Math.round(value)} ${unit}`;
