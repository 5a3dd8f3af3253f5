import { app, BrowserWindow } from 'electron';

/**
 * One program at a time for one data folder: a second start brings the first one's window forward.
 * @returns whether this is the first; if not, the program is to end
 */
export function oneInstance(): boolean {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return app.requestSingleInstanceLock();
}
