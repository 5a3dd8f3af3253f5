import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { watch } from './support/watch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('what a page must not do is noticed, each thing once', async () => {
  const context = await browser.newContext();
  const watching = watch(context, 'http://127.0.0.1:9');
  const page = await context.newPage();
  await page.setContent(`<script>
    console.error('a complaint');
    console.log('a remark');
    new Image().src = 'http://elsewhere.invalid/picture.png';
    throw new TypeError('a fault');
  </script>`);
  const seen: string[] = [];
  await expect.poll(() => seen.push(...watching.take()) && seen.join('\n')).toMatch(/ERR_/);
  expect(seen.filter((what) => what.includes('a complaint'))).toHaveLength(1);
  expect(seen.filter((what) => what.includes('a remark'))).toHaveLength(0);
  expect(
    seen.filter((what) => what.startsWith('asked another host: http://elsewhere.invalid/')),
  ).toHaveLength(1);
  expect(seen.filter((what) => what.startsWith('fault: TypeError: a fault'))).toHaveLength(1);
  expect(watching.take()).toEqual([]);
  await context.close();
});
