import type { Language } from '../../shared/label.ts';

/**
 * What this page remembers of itself on this PC, for the time before the store is open and its
 * settings can be read. Nothing of the records.
 */
const keyOf = {
  language: 'branch-ledger.language',
  letterSize: 'branch-ledger.letter-size',
  folding: 'branch-ledger.menu',
};

/** The language that this page was last used in; Chinese the first time. */
export const rememberedLanguage = (): Language =>
  localStorage.getItem(keyOf.language) === 'en' ? 'en' : 'zh';

export type LetterSize = 'normal' | 'large' | 'veryLarge';

export function rememberedLetterSize(): LetterSize {
  const size = localStorage.getItem(keyOf.letterSize);
  return size === 'large' || size === 'veryLarge' ? size : 'normal';
}

export function remember(what: { language?: Language; letterSize?: LetterSize }): void {
  if (what.language !== undefined) localStorage.setItem(keyOf.language, what.language);
  if (what.letterSize !== undefined) localStorage.setItem(keyOf.letterSize, what.letterSize);
}

/** Which groups of the menu somebody folded, as `readFolding` reads it. */
export const rememberedFolding = (): string | null => localStorage.getItem(keyOf.folding);
export const rememberFolding = (folding: string): void =>
  localStorage.setItem(keyOf.folding, folding);
