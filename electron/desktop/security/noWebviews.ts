import type { WebContents } from 'electron';

/** No guest pages within ours, even if a page should write the tag that makes one. */
export function noWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
