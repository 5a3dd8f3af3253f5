import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rendererFolder, serveAssets } from '../../../electron/core/assets.ts';

let folder = '';
let app = new Hono();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assets-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'renderer', 'index.html'), '<p>页面');
  writeFileSync(join(folder, 'renderer', 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'renderer', 'assets', 'index-Ab_1-z9Q.js'), 'script');
  app = new Hono();
  app.get('*', serveAssets(join(folder, 'renderer')));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FOREVER = 'public, max-age=31536000, immutable';

describe('the built pages', () => {
  test.each([
    ['/', '<p>页面', 'text/html; charset=utf-8', 'no-cache'],
    ['/members/some-id', '<p>页面', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', '<p>页面', 'text/html; charset=utf-8', 'no-cache'],
    ['/icon.svg', '<svg/>', 'image/svg+xml; charset=utf-8', 'no-cache'],
    ['/assets/index-Ab_1-z9Q.js', 'script', 'text/javascript; charset=utf-8', FOREVER],
  ])('%s', async (path, content, type, caching) => {
    for (const origin of ['app://ledger', 'http://127.0.0.1:4321']) {
      const response = await app.fetch(new Request(`${origin}${path}`));
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(content);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('cache-control')).toBe(caching);
    }
  });

  test.each([
    '/assets/gone-12345678.js',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%5csecret.txt',
    '/C:%5csecret.txt',
    '/index.html%00.js',
    '/%E0%A4%A.js',
    '/assets/index-Ab_1-z9Q.js/deeper.txt',
    '//secret.txt',
  ])('%s leads nowhere', async (path) => {
    const response = await app.fetch(new Request(`http://127.0.0.1:4321${path}`));
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  test('are looked for beside the sources', () => {
    expect(rendererFolder()).toMatch(/dist[\\/]renderer$/);
  });
});
