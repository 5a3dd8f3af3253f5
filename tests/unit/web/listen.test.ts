import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../../electron/web/listen.ts';
import { serve, type WebHost } from '../../../electron/web/serve.ts';

const open: Listening[] = [];
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close();
});

async function start(patience = {}): Promise<Listening> {
  const listening = await listen(0, () => () => new Response('hello'), patience);
  open.push(listening);
  return listening;
}

/** Sends a piece of a request and waits until the server ends the connection. */
function sendPart(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}

describe('listening', () => {
  test('answers on the loopback address', async () => {
    const { port } = await start();
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('hello');
  });

  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  test.runIf(others.length > 0)('answers on no other address of the machine', async () => {
    const { port } = await start();
    for (const { address } of others) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
    }
  });

  test('a port in use is refused by name', async () => {
    const { port } = await start();
    await expect(listen(port, () => () => new Response())).rejects.toMatchObject({
      code: 'host.port-taken',
      params: { port },
    });
  });

  const short = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
  test.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n'],
    ['a body', 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\nabc'],
  ])('whoever never finishes sending %s is cut off', async (_what, text) => {
    const { port } = await start(short);
    const startedAt = Date.now();
    const answer = await sendPart(port, text);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    // The handler may have answered the part that came; the connection is closed all the same.
    expect(answer === '' || answer.includes('408') || answer.includes('200')).toBe(true);
  });

  test('closing waits for the running request', async () => {
    let finish: (response: Response) => void = () => undefined;
    const listening = await listen(0, () => () => new Promise<Response>((r) => (finish = r)));
    const answer = fetch(`http://127.0.0.1:${listening.port}/`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closing = listening.close();
    finish(new Response('done', { headers: { connection: 'close' } }));
    expect(await (await answer).text()).toBe('done');
    await closing;
  });

  test('the globals of the process are left alone', async () => {
    const before = [globalThis.Request, globalThis.Response];
    await start();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });
});

describe('serving', () => {
  test('a browser gets in by the address, once, and works with what it was given', async () => {
    const host: WebHost = await serve((request) => Response.json({ method: request.method }), 0);
    open.push(host);
    const address = host.newAddress();
    const entered = await fetch(address, { redirect: 'manual' });
    expect(entered.status).toBe(303);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const origin = new URL(address).origin;
    const write = await fetch(`${origin}/api/x`, {
      method: 'POST',
      headers: { cookie, origin },
      body: new Uint8Array(100_000),
    });
    expect(await write.json()).toEqual({ method: 'POST' });
    const asked = { headers: { cookie, origin } };
    const deleted = await fetch(`${origin}/api/x`, { method: 'DELETE', ...asked });
    expect(await deleted.json()).toEqual({ method: 'DELETE' });
    const streamed = await fetch(`${origin}/api/x`, {
      method: 'PUT',
      ...asked,
      body: new Blob([new Uint8Array(100_000)]).stream(),
      duplex: 'half',
    });
    expect(await streamed.json()).toEqual({ method: 'PUT' });
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(403);
    expect((await fetch(`${origin}/api/x`)).status).toBe(401);
  });
});
