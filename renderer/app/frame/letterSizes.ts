import type { LetterSize } from '../remembered.ts';

/** Letter sizes in the order in which they are offered. */
export const letterSizes: readonly LetterSize[] = ['normal', 'large', 'veryLarge'];
