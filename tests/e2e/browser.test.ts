import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, launchBrowser } from './browser.ts';
import { bundledChromium } from './bundledChromium.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>台账</title>
<button onclick="this.textContent='点过了'">点我</button>`;

let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // listening on TCP
});

afterAll(() => {
  server.close();
});

describe('the browser for tests', () => {
  const programs = { 'that of the machine': findBrowser, 'that of the packages': bundledChromium };
  test.each(Object.entries(programs))('%s opens a page and clicks', async (_name, find) => {
    const browser = await launchBrowser(await find());
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.getByRole('button').click();
      expect(await page.getByRole('button').textContent()).toBe('点过了');
      expect(await page.title()).toBe('台账');
    } finally {
      await browser.close();
    }
  });

  test('CHROMIUM names another one', async () => {
    const { executablePath } = await findBrowser({ CHROMIUM: '/somewhere/chromium' });
    expect(executablePath).toBe('/somewhere/chromium');
  });
});
