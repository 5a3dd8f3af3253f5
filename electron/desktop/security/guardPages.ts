import { app } from 'electron';
import { noNavigation } from './noNavigation.ts';
import { noWebviews } from './noWebviews.ts';
import { noWindows } from './noWindows.ts';

/** Puts the rules for pages on every page that ever comes to be, whoever makes it. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    noNavigation(contents);
    noWindows(contents);
    noWebviews(contents);
  });
}
