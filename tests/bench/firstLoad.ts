// The JavaScript that a browser loads to unlock the village and see its members, as a real one asks
// for it: the demo behind the web host, in Chromium.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createApp } from '../../electron/core/app.ts';
import { rendererFolder } from '../../electron/core/assets.ts';
import { demoPassword, openDemo } from '../../electron/core/demo/openDemo.ts';
import { Ledger } from '../../electron/core/ledger.ts';
import { serve } from '../../electron/web/serve.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { benchNow, cheapDerivation } from './support/county.ts';
import { printFigures } from './support/rounds.ts';

const [folder = ''] = process.argv.slice(2);
const dataDir = join(folder, 'village');
const ledger = new Ledger({ dataDir, now: benchNow, derivation: cheapDerivation });
await openDemo(ledger);
ledger.lock();
const app = createApp(ledger, { assets: rendererFolder() });
const host = await serve((request) => app.fetch(request), 0);
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const url = response.url();
    if (url.endsWith('.js'))
      scripts.set(
        url,
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await page.goto(host.newAddress());
  await page.locator('input[type=password]').fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.locator('nav a[href="/registers/members"]').click();
  await page.getByRole('row').nth(1).waitFor();
  // What the page fetches ahead of need counts too.
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(scripts.values());
  printFigures({
    key: 'page.first-load',
    label: {
      zh: '首次打开到党员名册的 JavaScript（gzip）',
      en: 'JavaScript up to the list of members, gzipped',
    },
    unit: 'KB',
    ours: sizes.reduce((sum, size) => sum + size, 0) / 1000,
    aim: { of: 'ours', most: 400 },
  });
} finally {
  await browser.close();
  await host.close();
  await ledger.close();
}
