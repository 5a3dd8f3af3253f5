import type { ShownLanguage } from '../fields/show.ts';
import type { Label } from '../label.ts';

/** The signs between texts of a sheet that are put together from what people wrote. */
const signs = {
  listed: { zh: '、', en: ', ' },
  comma: { zh: '，', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  colon: { zh: '：', en: ': ' },
  dash: { zh: '—', en: '–' },
  open: { zh: '（', en: ' (' },
  close: { zh: '）', en: ')' },
  item: { zh: '、', en: '. ' },
  stop: { zh: '。', en: '.' },
  space: { zh: '　', en: '  ' },
} as const satisfies Readonly<Record<string, Label>>;

export type Sign = keyof typeof signs;

/** A sign in both languages. */
export const signOf = (sign: Sign): Label => signs[sign];

/** A sign in the language of a sheet; with both, what people wrote is set as Chinese is. */
export const signIn = (language: ShownLanguage, sign: Sign): string =>
  signs[sign][language === 'en' ? 'en' : 'zh'];

/** Several texts one after the other, as each language parts them. */
export const listed = (labels: readonly Label[], sign: Sign = 'listed'): Label => ({
  zh: labels.map(({ zh }) => zh).join(signs[sign].zh),
  en: labels.map(({ en }) => en).join(signs[sign].en),
});

/** Sentences one after the other, each ended by a full stop; empty ones are left out. */
export function sentences(texts: readonly Label[]): Label {
  const ended = (text: string, stop: string): string =>
    /[\u3002.\uff01!]$/.test(text) ? text : text + stop;
  const whole = (language: keyof Label): string[] =>
    texts
      .map((text) => text[language])
      .filter((text) => text !== '')
      .map((text) => ended(text, signs.stop[language]));
  return { zh: whole('zh').join(''), en: whole('en').join(' ') };
}
