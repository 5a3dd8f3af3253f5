import type { Page } from 'playwright-core';
import { usualWindow, type WindowSize } from './program.ts';

/** The windows in which every screen must be usable, and how a test tells of them. */
export const sizes: readonly (readonly [string, WindowSize])[] = [
  ['on a small old screen', usualWindow],
  ['enlarged to 200 per cent', { width: 683, height: 384, scale: 2 }],
];

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
