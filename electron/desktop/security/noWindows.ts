import type { WebContents } from 'electron';

/** No second windows: a window opened by a page would be one more place to guard. */
export function noWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
