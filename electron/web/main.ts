// The web host: the same application for PCs that cannot have the desktop window (design.md 2).
import { createApp } from '../core/app.ts';
import { rendererFolder } from '../core/assets.ts';
import { dataFolder, demoFolder } from '../core/dataFolder.ts';
import { openDemo } from '../core/demo/openDemo.ts';
import { Ledger } from '../core/ledger.ts';
import { announce } from './announce.ts';
import { readArguments } from './arguments.ts';
import { refusedToStart } from './refusedToStart.ts';
import { runWebHost } from './runWebHost.ts';

try {
  const { data, demo, port, open } = readArguments(process.argv.slice(2));
  const ledger = new Ledger({ dataDir: data ?? (demo ? demoFolder() : dataFolder()) });
  if (demo) {
    announce('host.demo');
    await openDemo(ledger);
  }
  const app = createApp(ledger, { assets: rendererFolder() });
  await runWebHost({
    handler: (request) => app.fetch(request),
    dataDir: ledger.dataDir,
    port,
    open,
    close: () => ledger.close(),
  });
  process.exit(0);
} catch (error) {
  refusedToStart(error);
  process.exit(1);
}
