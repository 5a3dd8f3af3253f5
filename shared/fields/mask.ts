import type { Mask } from './field.ts';

/** The sign that covers a hidden character; no accepted value may contain it. */
export const maskSign = '＊';

const cover = (text: string, head: number, tail: number): string => {
  const letters = [...text];
  const shown = head + tail;
  if (letters.length <= shown) return maskSign.repeat(letters.length);
  return (
    letters.slice(0, head).join('') +
    maskSign.repeat(letters.length - shown) +
    letters.slice(letters.length - tail).join('')
  );
};

/** A sensitive text as shown until it is asked for: enough to recognise, not enough to use. */
export function masked(text: string, mask: Mask): string {
  switch (mask) {
    case 'id':
      return cover(text, 0, 4);
    case 'phone':
      return cover(text, 3, 4);
    case 'text':
      return cover(text, 3, 0);
  }
}
