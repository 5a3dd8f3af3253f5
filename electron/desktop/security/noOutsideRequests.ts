import { app, type Session } from 'electron';
import { HOME, isOurs } from '../scheme.ts';

/** Made by our pages from what they already have: pictures, files to save. */
const MADE_HERE = ['data:', `blob:${HOME}`];

/** The developer tools are pages of Electron's; a packaged program has none. */
const isTools = (url: string): boolean => !app.isPackaged && url.startsWith('devtools:');

/** Whatever a page asks for outside this program is cancelled before it leaves. */
export function noOutsideRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const stays = isOurs(url) || MADE_HERE.some((start) => url.startsWith(start)) || isTools(url);
    decide({ cancel: !stays });
  });
}
