const digits = '〇一二三四五六七八九';

/** A number from 1 to 99 as the items of a paper are numbered: 九, 十, 十二, 二十, 二十一. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : digits.charAt(ones));
}
