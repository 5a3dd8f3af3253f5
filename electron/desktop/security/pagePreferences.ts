import { app, type WebPreferences } from 'electron';

/**
 * The page is a page and no more: its own world, the operating system's sandbox, no Node, no
 * preload script. All it can do is ask app://ledger/, as in any browser (design.md 3).
 */
export function pagePreferences(): WebPreferences {
  return {
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    // A file dropped beside its place would otherwise replace the page.
    navigateOnDragDrop: false,
    // The spelling checker fetches its dictionaries from the network.
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}
