import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyInCapitals } from '../../../../shared/rules/moneyInCapitals.ts';

test.each([
  [0, '零元整'],
  [1, '壹分'],
  [5, '伍分'],
  [10, '壹角整'],
  [20, '贰角整'],
  [35, '叁角伍分'],
  [100, '壹元整'],
  [105, '壹元零伍分'],
  [130, '壹元叁角整'],
  [136, '壹元叁角陆分'],
  [1000, '壹拾元整'],
  [1050, '壹拾元伍角整'],
  [1001, '壹拾元零壹分'],
  [1600, '壹拾陆元整'],
  [10_000, '壹佰元整'],
  [10_100, '壹佰零壹元整'],
  [11_000, '壹佰壹拾元整'],
  [105_000, '壹仟零伍拾元整'],
  [100_500, '壹仟零伍元整'],
  [140_950, '壹仟肆佰零玖元伍角整'],
  [600_714, '陆仟零柒元壹角肆分'],
  [168_032, '壹仟陆佰捌拾元叁角贰分'],
  [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
  [1_000_000, '壹万元整'],
  [1_000_100, '壹万零壹元整'],
  [1_010_000, '壹万零壹佰元整'],
  [1_050_000, '壹万零伍佰元整'],
  [10_700_053, '壹拾万柒仟元伍角叁分'],
  [10_000_000, '壹拾万元整'],
  [100_001_000, '壹佰万零壹拾元整'],
  [10_000_000_000, '壹亿元整'],
  [10_000_000_100, '壹亿零壹元整'],
  [10_000_100_000, '壹亿零壹仟元整'],
  [10_010_000_000, '壹亿零壹拾万元整'],
  [10_500_000_000, '壹亿零伍佰万元整'],
  [15_000_000_000, '壹亿伍仟万元整'],
  [10_001_234_500, '壹亿零壹万贰仟叁佰肆拾伍元整'],
  [100_000_000_000, '壹拾亿元整'],
  [99_999_999_999_999, '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  [-1050, '负壹拾元伍角整'],
  [-5, '负伍分'],
])('%i fen', (fen, capitals) => {
  expect(moneyInCapitals(fen)).toBe(`人民币${capitals}`);
});

test.each([0.5, Number.NaN, 100_000_000_000_000, -100_000_000_000_000])('%s is refused', (fen) => {
  expect(() => moneyInCapitals(fen)).toThrow(RangeError);
});

/** Reads capitals back, by other means than they were written. */
function readBack(text: string): number {
  const values: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };
  let [all, group, current] = [0, 0, 0];
  for (const sign of text.replace('人民币', '').replace('负', '')) {
    const digit = '零壹贰叁肆伍陆柒捌玖'.indexOf(sign);
    if (digit >= 0) current = digit;
    else if (sign in values) [group, current] = [group + current * (values[sign] ?? 0), 0];
    else if (sign === '亿') [all, group, current] = [all + (group + current) * 1e8, 0, 0];
    else if (sign === '万') [all, group, current] = [all + (group + current) * 1e4, 0, 0];
    else if (sign === '元') [all, group, current] = [(all + group + current) * 100, 0, 0];
    else if (sign === '角') [all, current] = [all + current * 10, 0];
    else if (sign === '分') [all, current] = [all + current, 0];
  }
  return text.includes('负') ? -all : all;
}

test('any amount can be read back, with no two zeros together and none before a unit', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.integer({ min: 0, max: 99_999_999_999_999 }),
      ),
      fc.integer({ min: 0, max: 12 }),
      (amount, zeros) => {
        const fen = Math.floor(amount / 10 ** zeros) * 10 ** zeros;
        const text = moneyInCapitals(fen);
        expect(readBack(text)).toBe(fen);
        if (fen > 0) expect(text).not.toMatch(/零零|零[拾佰仟万亿元角分整]|[万亿]万/);
      },
    ),
  );
});
