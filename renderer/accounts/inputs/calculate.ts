/** What a sum that was typed comes to, or that it cannot be worked out. */
export type Calculated = { readonly ok: true; readonly fen: number } | { readonly ok: false };

/** A fraction of whole numbers: thirds of a yuan stay exact until the end. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const wrong: Calculated = { ok: false };
const most = 1_000_000_000_000_00n;

/** Signs as they stand on keyboards and calculators. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[×✕xX＊]/g, '*')
    .replaceAll('÷', '/')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/[¥￥元,\s]/g, '')
    .replace(/^=+/, '')
    .replace(/=+$/, '');

/** Whether there is something to work out, or only an amount. */
export const isSum = (text: string): boolean => /[+*/()]|.-/.test(plain(text));

/**
 * Works out what is typed into an amount, exactly: `12*350+80`, with or without `=` before it.
 * @returns whole fen, rounded half away from nothing; not ok for what cannot be read
 */
export function calculate(text: string): Calculated {
  const line = plain(text);
  if (!/^[\d.+\-*/()]+$/.test(line)) return wrong;
  const reader = { line, at: 0 };
  const result = readSum(reader);
  if (result === null || reader.at < line.length) return wrong;
  return toFen(result);
}

interface Reader {
  readonly line: string;
  at: number;
}

function readSum(reader: Reader): Fraction | null {
  let sum = readProduct(reader);
  for (;;) {
    const sign = reader.line.charAt(reader.at);
    if (sum === null || (sign !== '+' && sign !== '-')) return sum;
    reader.at += 1;
    const next = readProduct(reader);
    sum = next && add(sum, sign === '+' ? next : { top: -next.top, bottom: next.bottom });
  }
}

function readProduct(reader: Reader): Fraction | null {
  let product = readValue(reader);
  for (;;) {
    const sign = reader.line.charAt(reader.at);
    if (product === null || (sign !== '*' && sign !== '/')) return product;
    reader.at += 1;
    const next = readValue(reader);
    if (next === null || (sign === '/' && next.top === 0n)) return null;
    product =
      sign === '*'
        ? { top: product.top * next.top, bottom: product.bottom * next.bottom }
        : { top: product.top * next.bottom, bottom: product.bottom * next.top };
  }
}

function readValue(reader: Reader): Fraction | null {
  const first = reader.line.charAt(reader.at);
  if (first === '-' || first === '+') {
    reader.at += 1;
    const value = readValue(reader);
    return value && (first === '-' ? { top: -value.top, bottom: value.bottom } : value);
  }
  if (first === '(') {
    reader.at += 1;
    const value = readSum(reader);
    if (reader.line.charAt(reader.at) !== ')') return null;
    reader.at += 1;
    return value;
  }
  const number = /^(?:\d{1,15}(?:\.\d{0,8})?|\.\d{1,8})/.exec(reader.line.slice(reader.at))?.[0];
  if (number === undefined) return null;
  reader.at += number.length;
  const [whole = '', parts = ''] = number.split('.');
  return { top: BigInt(`${whole}${parts}`), bottom: 10n ** BigInt(parts.length) };
}

const add = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

function toFen({ top, bottom }: Fraction): Calculated {
  const negative = top < 0n !== bottom < 0n;
  const [upper, lower] = [(top < 0n ? -top : top) * 100n, bottom < 0n ? -bottom : bottom];
  const fen = (2n * upper + lower) / (2n * lower);
  if (fen > most) return wrong;
  return { ok: true, fen: Number(negative ? -fen : fen) + 0 };
}
