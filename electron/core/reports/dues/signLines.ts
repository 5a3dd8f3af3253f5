import type { Label } from '../../../../shared/label.ts';
import { signIn, signOf } from '../../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import { textWidth } from '../../workbook/textWidth.ts';
import type { DuesFrame } from './frame.ts';

const signers = ['receiver', 'checker', 'responsible', 'date'] as const;
const line = '_'.repeat(14);
/** As wide as a Chinese letter. */
const space = signOf('space').zh;

/** Who received, checked and answers for it (domain.md 5.3), on one line with both languages. */
export function signLine({ show, language }: DuesFrame): Label {
  const colon = signIn(language, 'colon').trimEnd();
  const text = signers
    .map((key) => show(sheetText(`dues.signs.${key}`)) + colon + line)
    .join(space.repeat(2));
  return sameInBoth(text);
}

/** Where the seal and the day go, at the right of a page upright. */
export function sealLines({ show, language }: DuesFrame, unit: string): Label[] {
  const [open, close] = [signIn(language, 'open'), signIn(language, 'close')];
  const day = sheetText('dues.notice.day');
  return [
    toTheRight(unit + open + show(sheetText('dues.notice.seal')) + close),
    toTheRight(language === 'en' ? day.en : day.zh),
  ];
}

const sameInBoth = (text: string): Label => ({ zh: text, en: text });

/** In half-width characters, with some room for letters that are wider than counted. */
const uprightWidth = 90;

function toTheRight(text: string): Label {
  const free = Math.max(0, Math.floor((uprightWidth - textWidth(text)) / 2));
  return sameInBoth(space.repeat(free) + text);
}
