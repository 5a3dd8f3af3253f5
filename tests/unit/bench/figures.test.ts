import { describe, expect, test } from 'vitest';
import { type Figure, figureTable, judged, median } from '../../../build/figures.ts';

const figure = (changes: Partial<Figure> = {}): Figure => ({
  key: 'import.time',
  label: { zh: '导入', en: 'Import' },
  unit: 'ms',
  ours: 300,
  ...changes,
});
const baseline = { label: { zh: '解析', en: 'parsing' }, value: 200 };

describe('a figure of the benchmarks', () => {
  test.each([
    ['a ratio under its aim', figure({ baseline, aim: { of: 'ratio', most: 1.6 } }), 1.5, true],
    ['a ratio at its aim', figure({ baseline, aim: { of: 'ratio', most: 1.5 } }), 1.5, true],
    ['a ratio over its aim', figure({ baseline, aim: { of: 'ratio', most: 1.4 } }), 1.5, false],
    ['an amount over its aim', figure({ baseline, aim: { of: 'ours', most: 299 } }), 1.5, false],
    ['no aim', figure({ baseline }), 1.5, undefined],
    ['a ratio to nothing', figure({ aim: { of: 'ratio', most: 9 } }), undefined, undefined],
  ])('%s', (_what, given, ratio, met) => {
    const { ratio: found, met: holds } = judged(given);
    expect([found, holds]).toEqual([ratio, met]);
  });

  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('stands in a table whose columns line up, though Chinese characters are twice as wide', () => {
    const figures = [
      figure({ baseline, aim: { of: 'ratio', most: 2 } }),
      figure({
        label: { zh: '首次打开', en: 'First load' },
        unit: 'KB',
        ours: 512.6,
        aim: { of: 'ours', most: 400 },
      }),
    ];
    expect(figureTable(figures)).toBe(
      [
        '项目 Figure          本程序 Ours  对照 Baseline        倍数 Ratio  目标 Aim   达到 Met\n',
        '导入 Import          300 ms       200 ms 解析 parsing  1.50        <= 2       是 yes\n',
        '首次打开 First load  513 KB       -                    -           <= 400 KB  否 no\n',
      ].join(''),
    );
  });
});
