// The desktop host: a window on the same application that the web host serves (design.md 3).
import { app, session } from 'electron';
import { createApp } from '../core/app.ts';
import { rendererFolder } from '../core/assets.ts';
import { dataFolder, demoFolder } from '../core/dataFolder.ts';
import { openDemo } from '../core/demo/openDemo.ts';
import { Ledger } from '../core/ledger.ts';
import { readArguments } from './arguments.ts';
import { closeWithStore } from './closeWithStore.ts';
import { failToStart } from './failToStart.ts';
import { lockWithScreen } from './lockWithScreen.ts';
import { setMenu } from './menu.ts';
import { askWhereToSave } from './saveDialog.ts';
import { declareScheme, serveScheme } from './scheme.ts';
import { guardPages } from './security/guardPages.ts';
import { noBackgroundNetwork } from './security/noBackgroundNetwork.ts';
import { noOutsideRequests } from './security/noOutsideRequests.ts';
import { noPermissions } from './security/noPermissions.ts';
import { oneInstance } from './security/oneInstance.ts';
import { openWindow } from './window.ts';
import { useWindowFolder } from './windowFolder.ts';

const { data, demo } = readArguments(process.argv);
const dataDir = data ?? (demo ? demoFolder() : dataFolder());

declareScheme();
noBackgroundNetwork();
useWindowFolder(dataDir);

async function start(): Promise<void> {
  noPermissions(session.defaultSession);
  noOutsideRequests(session.defaultSession);
  askWhereToSave(session.defaultSession);

  const ledger = new Ledger({ dataDir });
  if (demo) await openDemo(ledger);
  const handler = createApp(ledger, { assets: rendererFolder() });
  serveScheme((request) => handler.fetch(request));
  lockWithScreen(ledger);
  closeWithStore(ledger);
  setMenu();
  await openWindow();
}

if (oneInstance()) {
  guardPages();
  // Not awaited here: Electron is ready only after this file has been evaluated to its end.
  app.whenReady().then(start).catch(failToStart);
} else {
  app.quit();
}
