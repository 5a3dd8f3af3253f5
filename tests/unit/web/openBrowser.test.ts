import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { freshAddressOnEnter } from '../../../electron/web/freshAddress.ts';
import { openBrowser } from '../../../electron/web/openBrowser.ts';

const ADDRESS = 'http://127.0.0.1:4321/?key=a-b_c';
let folder = '';
afterEach(() => {
  vi.restoreAllMocks();
  if (folder !== '') rmSync(folder, { recursive: true });
  folder = '';
});

/** A folder with a stand-in for the opener, which writes down what it was given. */
function withOpener(name: string): NodeJS.ProcessEnv {
  folder = mkdtempSync(join(tmpdir(), 'opener-'));
  writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s' "$*" > "${folder}/given"\n`);
  chmodSync(join(folder, name), 0o755);
  return { PATH: folder, DISPLAY: ':0' };
}

describe.skipIf(process.platform === 'win32')('opening the default browser', () => {
  test.each([
    ['linux', 'xdg-open', ADDRESS],
    ['darwin', 'open', ADDRESS],
    ['win32', 'rundll32', `url.dll,FileProtocolHandler ${ADDRESS}`],
  ] as const)('on %s by %s', async (platform, opener, given) => {
    const env = withOpener(opener);
    expect(await openBrowser(ADDRESS, platform, env)).toBe(true);
    await vi.waitFor(() => {
      expect(readFileSync(join(folder, 'given'), 'utf8')).toBe(given);
    });
  });

  test('without an opener it says so', async () => {
    const env = { ...withOpener('other'), DISPLAY: ':0' };
    expect(await openBrowser(ADDRESS, 'linux', env)).toBe(false);
  });

  test('without a display nothing is started', async () => {
    const { PATH } = withOpener('xdg-open');
    expect(await openBrowser(ADDRESS, 'linux', { PATH })).toBe(false);
  });
});

describe('a new address by the Enter key', () => {
  test('is printed on a line of its own, and only at a terminal', async () => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    const stop = freshAddressOnEnter(() => ADDRESS, terminal);
    terminal.write('\n');
    await vi.waitFor(() => {
      expect(printed).toEqual([`${ADDRESS}\n`]);
    });
    stop();
    freshAddressOnEnter(() => ADDRESS, new PassThrough())();
    expect(printed).toHaveLength(1);
  });
});
