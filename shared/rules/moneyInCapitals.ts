const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'] as const;
const groups = ['', '万', '亿'] as const;

/** 9999亿 yuan and 99 fen: more would need a further group. */
export const mostInCapitalsFen = 99_999_999_999_999;

/**
 * An amount as receipts write it in capitals, so that no digit can be altered: 人民币壹仟零伍拾元整.
 * Zeros between digits are written once, those at the end not; 整 stands where there are no fen;
 * 零 stands for the jiao where only fen follow the yuan.
 * @throws RangeError for what is not whole fen or beyond 9999亿 yuan
 */
export function moneyInCapitals(fen: number): string {
  if (!Number.isInteger(fen) || Math.abs(fen) > mostInCapitalsFen)
    throw new RangeError(`not an amount in whole fen that can be written out: ${fen}`);
  const amount = Math.abs(fen);
  const yuan = wholeInCapitals(Math.floor(amount / 100));
  const sign = fen < 0 ? '负' : '';
  return `人民币${sign}${yuan}${centsInCapitals(amount % 100, yuan !== '')}`;
}

const digit = (value: number): string => digits.charAt(value);

function wholeInCapitals(yuan: number): string {
  let text = '';
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const value = Math.floor(yuan / 10_000 ** group) % 10_000;
    if (value === 0) continue;
    // A zero stands between digits only: not in front, and once for however many.
    const gap = text !== '' && (value < 1000 || endsInZeros(yuan, group)) ? '零' : '';
    text += `${gap}${groupInCapitals(value)}${groups[group] ?? ''}`;
  }
  return text === '' ? '' : `${text}元`;
}

/** Whether the group in front of this one is empty. */
const endsInZeros = (yuan: number, group: number): boolean =>
  Math.floor(yuan / 10_000 ** (group + 1)) % 10_000 === 0;

function groupInCapitals(value: number): string {
  let text = '';
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const current = Math.floor(value / 10 ** place) % 10;
    if (current !== 0) text += `${digit(current)}${places[place] ?? ''}`;
    else if (text !== '' && value % 10 ** place !== 0 && !text.endsWith('零')) text += '零';
  }
  return text;
}

function centsInCapitals(cents: number, afterYuan: boolean): string {
  const [jiao, fen] = [Math.floor(cents / 10), cents % 10];
  if (cents === 0) return afterYuan ? '整' : '零元整';
  const tens = jiao > 0 ? `${digit(jiao)}角` : afterYuan ? '零' : '';
  return fen > 0 ? `${tens}${digit(fen)}分` : `${tens}整`;
}
