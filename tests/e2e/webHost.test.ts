import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve, type WebHost } from '../../electron/web/serve.ts';
import { launchBrowser } from './browser.ts';

/** A page that tries what it may not: a script in the page, one from elsewhere, a frame. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>inside</title>
<style>body { color: rgb(1, 2, 3) }</style>
<script>document.title = 'script in the page ran'</script>
<iframe src="/framed"></iframe>`;

let browser: Browser;
let context: BrowserContext;
let host: WebHost;
let stranger: Server;
let strangersOrigin = '';
/** What reached the application: method and path. */
let reached: string[] = [];

const application = async (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  reached.push(`${request.method} ${pathname}`);
  if (pathname === '/') return new Response(PAGE, { headers: { 'content-type': 'text/html' } });
  return Response.json({ got: (await request.arrayBuffer()).byteLength });
};

beforeAll(async () => {
  browser = await launchBrowser();
  stranger = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<title>elsewhere</title>');
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const { port } = stranger.address() as AddressInfo; // listening on TCP
  strangersOrigin = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  stranger.close();
  await browser.close();
});
beforeEach(async () => {
  reached = [];
  host = await serve(application, 0);
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

async function enter() {
  const page = await context.newPage();
  await page.goto(host.newAddress());
  return page;
}

describe('the web host in a browser', () => {
  test('lets it in by the printed address and takes the key out of sight', async () => {
    const page = await enter();
    expect(page.url()).toBe(`http://127.0.0.1:${host.port}/`);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(reached).toContain('GET /');
  });

  test('shows a stranger’s browser a page in both languages', async () => {
    const page = await context.newPage();
    const answer = await page.goto(`http://127.0.0.1:${host.port}/`);
    expect(answer?.status()).toBe(401);
    expect(await page.locator('body').textContent()).toMatch(/许可[\s\S]*let in/);
    expect(reached).toEqual([]);
  });

  test('takes what our page sends', async () => {
    const page = await enter();
    const answer = await page.evaluate(async () => {
      const body = new ArrayBuffer(3_000_000);
      const response = await fetch('/api/x', { method: 'PUT', body });
      return (await response.json()) as unknown;
    });
    expect(answer).toEqual({ got: 3_000_000 });
  });

  test('keeps scripts in the page, frames and other hosts out of it', async () => {
    const page = await enter();
    expect(await page.title()).toBe('inside');
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(1, 2, 3)');
    expect(reached).not.toContain('GET /framed');
    const asked = await page.evaluate(async (origin) => {
      try {
        await fetch(origin);
        return 'answered';
      } catch {
        return 'stopped';
      }
    }, strangersOrigin);
    expect(asked).toBe('stopped');
  });

  const nothing = (): null => null;
  const attacks: readonly (readonly [string, (target: string) => unknown])[] = [
    ['reads', (target) => fetch(target, { mode: 'no-cors', credentials: 'include' })],
    [
      'sends',
      (target) => fetch(target, { method: 'POST', mode: 'no-cors', credentials: 'include' }),
    ],
    ['deletes', (target) => fetch(target, { method: 'DELETE', credentials: 'include' })],
    [
      'shows a picture of ours',
      (target) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = image.onerror = resolve;
          image.src = target;
        }),
    ],
  ];
  test.each(attacks)(
    'is out of reach for a page of another site that %s',
    async (_what, attack) => {
      await enter();
      const page = await context.newPage();
      await page.goto(strangersOrigin);
      for (const name of ['127.0.0.1', 'localhost']) {
        // Whether the page gets an error or an answer that it cannot read is the browser's affair.
        await page.evaluate(attack, `http://${name}:${host.port}/api/x`).catch(nothing);
      }
      expect(reached.filter((what) => what.endsWith('/api/x'))).toEqual([]);
    },
  );

  test.each(['post', 'get'])('is out of reach for a form of another site (%s)', async (method) => {
    await enter();
    const page = await context.newPage();
    await page.goto(strangersOrigin);
    const answered = page.waitForResponse(/api.x/);
    await page.setContent(`<form method="${method}" action="http://127.0.0.1:${host.port}/api/x">
      <button>OK</button></form>`);
    await page.getByRole('button').click();
    expect((await answered).status()).toBe(403);
    expect(reached.filter((what) => what.endsWith('/api/x'))).toEqual([]);
  });
});
