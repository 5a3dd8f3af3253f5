import { app, BrowserWindow } from 'electron';
import { setContextMenu } from './contextMenu.ts';
import { HOME } from './scheme.ts';
import { pagePreferences } from './security/pagePreferences.ts';
import { lastPlace, rememberPlace } from './windowPlace.ts';

/** Opens the window with the renderer in it, where it stood last. */
export async function openWindow(): Promise<BrowserWindow> {
  const { maximized, ...bounds } = lastPlace();
  const window = new BrowserWindow({
    ...bounds,
    title: app.getName(),
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: pagePreferences(),
  });
  if (maximized) window.maximize();
  rememberPlace(window);
  setContextMenu(window.webContents);
  await window.loadURL(HOME);
  return window;
}
