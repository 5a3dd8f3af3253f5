import { describe, expect, test } from 'vitest';
import { createDoor } from '../../../electron/web/door.ts';
import { createWebHost } from '../../../electron/web/webHost.ts';

const HOST = '127.0.0.1:4321';
const ORIGIN = `http://${HOST}`;

function closedHost() {
  const door = createDoor();
  const host = createWebHost(() => new Response('inside'), door, 4321);
  const get = (path: string, cookie = '') =>
    host.request(`${ORIGIN}${path}`, { headers: { host: HOST, cookie } });
  return { door, get };
}

const passOf = (response: Response): string =>
  response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('the one-time key', () => {
  test('has 256 bits and is another one each time', () => {
    const door = createDoor();
    const keys = new Set(Array.from({ length: 100 }, () => door.newKey()));
    expect(keys.size).toBe(100);
    for (const key of keys) expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  });

  test('is exchanged for a pass and taken out of the address', async () => {
    const { door, get } = closedHost();
    const entered = await get(`/?key=${door.newKey()}`);
    expect(entered.status).toBe(303);
    expect(entered.headers.get('location')).toBe('/');
    const attributes = entered.headers.get('set-cookie')?.split('; ').slice(1);
    expect(attributes?.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
    expect(passOf(entered)).toMatch(/^ledger-4321=[\w-]{43}$/);
    expect(await (await get('/members', passOf(entered))).text()).toBe('inside');
  });

  test('works once', async () => {
    const { door, get } = closedHost();
    const key = door.newKey();
    await get(`/?key=${key}`);
    const again = await get(`/?key=${key}`);
    expect(again.status).toBe(403);
    expect(passOf(again)).toBe('');
    const page = await again.text();
    expect(page).toContain('已经用过');
    expect(page).toContain('was used before');
  });

  test('is of no use to the wrong one, and that one not to us', async () => {
    const { door, get } = closedHost();
    const key = door.newKey();
    for (const wrong of ['', 'x', key.slice(1), `${key}A`, key.toUpperCase()]) {
      expect((await get(`/?key=${wrong}`)).status).toBe(403);
    }
    expect((await get(`/?key=${key}`)).status).toBe(303);
  });

  test('used a second time by the browser that is in already, just leads home', async () => {
    const { door, get } = closedHost();
    const key = door.newKey();
    const pass = passOf(await get(`/?key=${key}`));
    const again = await get(`/?key=${key}`, pass);
    expect(again.status).toBe(303);
    expect(passOf(again)).toBe('');
  });

  test('replaces the one given out before', async () => {
    const { door, get } = closedHost();
    const first = door.newKey();
    const second = door.newKey();
    expect((await get(`/?key=${first}`)).status).toBe(403);
    expect((await get(`/?key=${second}`)).status).toBe(303);
  });

  test('lets a second browser in beside the first', async () => {
    const { door, get } = closedHost();
    const one = passOf(await get(`/?key=${door.newKey()}`));
    const other = passOf(await get(`/?key=${door.newKey()}`));
    expect(one).not.toBe(other);
    for (const pass of [one, other]) expect((await get('/', pass)).status).toBe(200);
  });

  test('is looked at nowhere but on the first page', async () => {
    const { door, get } = closedHost();
    expect((await get(`/api/state?key=${door.newKey()}`)).status).toBe(401);
  });
});

describe('without a pass', () => {
  test.each(['/', '/members', '/api/state', '/assets/a-12345678.js'])(
    'nothing is shown at %s',
    async (path) => {
      const { get } = closedHost();
      const response = await get(path, 'ledger-4321=made-up');
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain('inside');
    },
  );
});
