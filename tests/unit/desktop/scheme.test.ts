import { beforeEach, describe, expect, test, vi } from 'vitest';
import { declareScheme, serveScheme } from '../../../electron/desktop/scheme.ts';
import * as electron from './standIn.ts';

vi.mock('electron', () => import('./standIn.ts'));

beforeEach(() => {
  electron.reset();
});

describe('app://ledger', () => {
  test('behaves as an origin of its own and bypasses nothing', () => {
    declareScheme();
    const privileges = { standard: true, secure: true, supportFetchAPI: true };
    expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
      { scheme: 'app', privileges },
    ]);
  });

  test.each([
    ['app://ledger/', 200],
    ['app://ledger/api/state?x=1', 200],
    ['app://elsewhere/', 404],
    ['app://ledger.elsewhere/', 404],
  ])('%s is answered %i', async (url, status) => {
    const handler = vi.fn(() => new Response('inside'));
    serveScheme(handler);
    const [scheme, answer] = electron.protocol.handle.mock.lastCall as [
      string,
      (request: Request) => Promise<Response>,
    ];
    expect(scheme).toBe('app');
    const request = new Request(url);
    expect((await answer(request)).status).toBe(status);
    if (status === 200) expect(handler).toHaveBeenCalledExactlyOnceWith(request);
    else expect(handler).not.toHaveBeenCalled();
  });
});
