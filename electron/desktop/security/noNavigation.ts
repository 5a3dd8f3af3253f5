import type { WebContents } from 'electron';
import { isOurs } from '../scheme.ts';

/** The window shows our pages only: neither it nor a frame in it is led elsewhere. */
export function noNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => {
    if (!isOurs(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!isOurs(details.url)) details.preventDefault();
  });
}
