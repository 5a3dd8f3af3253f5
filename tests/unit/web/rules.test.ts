import { describe, expect, test } from 'vitest';
import { createDoor } from '../../../electron/web/door.ts';
import { BODY_LIMIT_MB } from '../../../electron/web/rules/bodySize.ts';
import { createWebHost } from '../../../electron/web/webHost.ts';

const PORT = 4321;
const OWN = `http://127.0.0.1:${PORT}`;

/** A host with one browser let in; what reached the application is kept. */
async function hostWithGuest() {
  const reached: Request[] = [];
  const door = createDoor();
  const host = createWebHost(
    async (request) => {
      reached.push(request);
      return Response.json({ size: (await request.arrayBuffer()).byteLength });
    },
    door,
    PORT,
  );
  const entered = await host.request(`${OWN}/?key=${door.newKey()}`, { headers: { host: HOST } });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { host, door, cookie, reached, entered };
}

const HOST = `127.0.0.1:${PORT}`;
const good = { 'host': HOST, 'origin': OWN, 'sec-fetch-site': 'same-origin' };

describe('the rules of the web host', () => {
  const cases: readonly (readonly [string, string, Record<string, string>, number])[] = [
    ['reading', 'GET', good, 200],
    ['reading by localhost', 'GET', { ...good, host: `localhost:${PORT}` }, 200],
    ['reading by a browser that sends no Sec-Fetch-Site', 'GET', { host: HOST }, 200],
    ['reading by a typed address', 'GET', { 'host': HOST, 'sec-fetch-site': 'none' }, 200],
    ['writing from our page', 'POST', good, 200],
    ['deleting from our page', 'DELETE', good, 200],
    ['writing by localhost', 'PUT', { ...good, origin: `http://localhost:${PORT}` }, 200],
    ['a name that was led here', 'GET', { ...good, host: `evil.example:${PORT}` }, 421],
    ['our address without the port', 'GET', { ...good, host: '127.0.0.1' }, 421],
    ['our address with another port', 'GET', { ...good, host: '127.0.0.1:80' }, 421],
    ['our address as a part of another', 'GET', { ...good, host: `${HOST}.evil.example` }, 421],
    ['a link on another site', 'GET', { 'host': HOST, 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', 'GET', { 'host': HOST, 'sec-fetch-site': 'same-site' }, 403],
    ['writing without an origin', 'POST', { host: HOST }, 403],
    ['writing from another site', 'POST', { host: HOST, origin: 'https://evil.example' }, 403],
    ['writing from another port', 'PUT', { host: HOST, origin: 'http://127.0.0.1:80' }, 403],
    ['writing from a page without origin', 'DELETE', { host: HOST, origin: 'null' }, 403],
    ['asking for leave to write', 'OPTIONS', { host: HOST, origin: 'https://evil.example' }, 403],
  ];
  test.each(cases)('%s (%s) %j is answered %i', async (_what, method, headers, status) => {
    const { host, cookie, reached } = await hostWithGuest();
    const response = await host.request(`${OWN}/api/x`, {
      method,
      headers: { ...headers, cookie },
    });
    expect(response.status).toBe(status);
    expect(reached).toHaveLength(status === 200 ? 1 : 0);
  });

  test('whatever is answered bears the security headers and none that shares with other sites', async () => {
    const { host, cookie } = await hostWithGuest();
    for (const headers of [
      { ...good, cookie },
      { ...good, host: 'evil.example' },
    ]) {
      const response = await host.request(`${OWN}/api/x`, { headers });
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-'))).toEqual([]);
    }
  });

  test('the screens are refused by a code, a person by a page in both languages', async () => {
    const { host } = await hostWithGuest();
    const headers = { ...good, host: 'evil.example' };
    const data = await host.request(`${OWN}/api/x`, { headers });
    expect(await data.json()).toEqual({ error: { code: 'host.wrong-address', params: {} } });
    const page = await (await host.request(`${OWN}/members`, { headers })).text();
    expect(page).toContain('已拒绝');
    expect(page).toContain('was refused');
    expect(page).not.toContain('<script');
  });
});

describe('the size of what is sent', () => {
  const LIMIT = BODY_LIMIT_MB * 1024 * 1024;
  const send = async (size: number) => {
    const { host, cookie, reached } = await hostWithGuest();
    const body = new Uint8Array(size);
    const headers = { ...good, cookie, 'content-length': String(size) };
    const response = await host.request(`${OWN}/api/x`, { method: 'PUT', headers, body });
    return { response, reached };
  };

  test('up to the limit it is taken', async () => {
    const { response } = await send(LIMIT);
    expect(await response.json()).toEqual({ size: LIMIT });
  });

  test('beyond it is refused and does not reach the application', async () => {
    const { response, reached } = await send(LIMIT + 1);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: 'host.too-large' } });
    expect(reached).toEqual([]);
  });

  test('a body of unstated length is cut off as soon as it is beyond', async () => {
    const { host, cookie, reached } = await hostWithGuest();
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const headers = { ...good, cookie, 'transfer-encoding': 'chunked' };
    const init = { method: 'PUT', headers, body, duplex: 'half' as const };
    const response = await host.request(`${OWN}/api/x`, init);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(LIMIT + 4 * 1024 * 1024);
    expect(reached).toEqual([]);
  });
});
