import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readArguments } from '../../../electron/desktop/arguments.ts';

const core = vi.hoisted(() => ({
  Ledger: vi.fn(),
  lock: vi.fn(),
  close: vi.fn(() => Promise.resolve()),
  createApp: vi.fn(),
  openDemo: vi.fn(() => Promise.resolve()),
  fetch: vi.fn(() => new Response('inside')),
}));

// One stand-in for all tests, though each loads the program anew.
const electron = await vi.hoisted(() => import('./standIn.ts'));
vi.mock('electron', () => electron);
vi.mock('../../../electron/core/ledger.ts', () => ({
  Ledger: class {
    lock = core.lock;
    close = core.close;
    constructor(options: unknown) {
      core.Ledger(options);
    }
  },
}));
vi.mock('../../../electron/core/demo/openDemo.ts', () => ({ openDemo: core.openDemo }));
vi.mock('../../../electron/core/app.ts', () => ({
  createApp: (...given: unknown[]) => {
    core.createApp(...given);
    return { fetch: core.fetch };
  },
}));

const argv = process.argv;
let folder = '';
beforeEach(() => {
  vi.resetModules();
  electron.reset();
  folder = mkdtempSync(join(tmpdir(), 'main-'));
  process.argv = ['/opt/ledger', '--data', join(folder, 'data')];
});
afterEach(() => {
  process.argv = argv;
  rmSync(folder, { recursive: true });
});

/** Runs the program as Electron does, and waits for its window or its end. */
async function run(): Promise<void> {
  // Electron is ready only when the file has been evaluated: whoever waits for that in it waits on.
  let ready: () => void = () => undefined;
  electron.app.whenReady.mockReturnValueOnce(new Promise((resolve) => (ready = resolve)));
  await import('../../../electron/desktop/main.ts');
  ready();
  await vi.waitFor(() => {
    const { quit, exit } = electron.app;
    const done = [
      electron.FakeWindow.opened.length,
      quit.mock.calls.length,
      exit.mock.calls.length,
    ];
    expect(done.some((count) => count > 0)).toBe(true);
  });
}

describe('the desktop program', () => {
  test('opens one window on the application, with every rule in force', async () => {
    await run();
    expect(core.Ledger).toHaveBeenCalledExactlyOnceWith({ dataDir: join(folder, 'data') });
    expect(JSON.stringify(core.createApp.mock.lastCall?.[1])).toMatch(
      /^\{"assets":".*renderer"\}$/,
    );
    expect(electron.FakeWindow.opened).toHaveLength(1);
    const { defaultSession } = electron.session;
    expect(defaultSession.setPermissionRequestHandler).toHaveBeenCalledOnce();
    expect(defaultSession.setPermissionCheckHandler).toHaveBeenCalledOnce();
    expect(defaultSession.setDevicePermissionHandler).toHaveBeenCalledOnce();
    expect(defaultSession.webRequest.onBeforeRequest).toHaveBeenCalledOnce();
    expect(defaultSession.listenerCount('will-download')).toBe(1);
    const [window] = electron.FakeWindow.opened;
    expect(window?.webContents.setWindowOpenHandler).toHaveBeenCalledOnce();
    expect(window?.webContents.listenerCount('will-frame-navigate')).toBe(1);
  });

  test('does what must come before Electron is ready before it waits for that', async () => {
    const order: string[] = [];
    const { app, protocol } = electron;
    const note = (what: string): boolean => order.push(what) > 0;
    protocol.registerSchemesAsPrivileged.mockImplementationOnce(() => note('scheme'));
    app.commandLine.appendSwitch.mockImplementationOnce(() => note('switch'));
    app.setPath.mockImplementationOnce((name, path) => {
      note('path');
      return app.paths.set(name, path);
    });
    app.requestSingleInstanceLock.mockImplementationOnce(() => note('instance'));
    app.whenReady.mockImplementationOnce(() => {
      note('ready');
      return Promise.resolve();
    });
    await import('../../../electron/desktop/main.ts');
    expect(order).toEqual(['scheme', 'switch', 'path', 'instance', 'ready']);
  });

  test.each([true, false])('opens the demo village when asked to: %s', async (asked) => {
    if (asked) process.argv.push('--demo');
    await run();
    expect(core.openDemo).toHaveBeenCalledTimes(asked ? 1 : 0);
  });

  test('keeps the window’s own files beside the store, not in it', async () => {
    await run();
    expect(electron.app.setPath).toHaveBeenCalledWith('userData', join(folder, 'data-window'));
    expect(existsSync(join(folder, 'data-window'))).toBe(true);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('started a second time, ends without touching the store', async () => {
    electron.app.requestSingleInstanceLock.mockReturnValueOnce(false);
    await run();
    expect(electron.app.quit).toHaveBeenCalledOnce();
    expect(core.Ledger).not.toHaveBeenCalled();
    expect(electron.FakeWindow.opened).toEqual([]);
  });

  test('hands requests to the application', async () => {
    await run();
    const [, answer] = electron.protocol.handle.mock.lastCall as [
      string,
      (request: Request) => Promise<Response>,
    ];
    const response = await answer(new Request('app://ledger/api/state'));
    expect(await response.text()).toBe('inside');
  });

  test.each(['lock-screen', 'suspend', 'shutdown'])('locks the store at %s', async (name) => {
    await run();
    expect(core.lock).not.toHaveBeenCalled();
    electron.powerMonitor.emit(name);
    expect(core.lock).toHaveBeenCalledOnce();
  });

  test('ends when the window is closed, after the store is closed, once', async () => {
    let closed: () => void = () => undefined;
    core.close.mockReturnValueOnce(new Promise<void>((resolve) => (closed = resolve)));
    await run();
    electron.app.emit('window-all-closed');
    expect(electron.app.quit).toHaveBeenCalledTimes(1);
    const [first, impatient, last] = [electron.event(), electron.event(), electron.event()];
    electron.app.emit('before-quit', first);
    electron.app.emit('before-quit', impatient);
    expect([first.prevented(), impatient.prevented()]).toEqual([true, true]);
    expect(core.close).toHaveBeenCalledOnce();
    closed();
    await vi.waitFor(() => {
      expect(electron.app.quit).toHaveBeenCalledTimes(2);
    });
    electron.app.emit('before-quit', last);
    expect(last.prevented()).toBe(false);
  });

  test('says so when the store does not close, and ends all the same', async () => {
    // The same class as the program's, which was loaded anew.
    const { Refusal } = await import('../../../electron/core/refusal.ts');
    core.close.mockRejectedValueOnce(new Refusal('host.port-taken', { port: 1 }));
    await run();
    electron.app.emit('before-quit', electron.event());
    await vi.waitFor(() => {
      expect(electron.app.quit).toHaveBeenCalledOnce();
    });
    const text = electron.dialog.showErrorBox.mock.lastCall?.[1] as string;
    expect(text).toContain('已被别的程序占用');
    expect(text).toContain('is in use');
  });

  test('says so when it cannot start, and ends', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    core.Ledger.mockImplementationOnce(() => {
      throw new Error('at /secret/path');
    });
    await run();
    expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(1);
    const text = electron.dialog.showErrorBox.mock.lastCall?.[1] as string;
    expect(text).toContain('程序内部出错');
    expect(text).not.toContain('/secret/path');
  });
});

describe('the arguments of the desktop program', () => {
  test.each([
    [['/opt/ledger'], undefined, false],
    [['/opt/ledger', '--data', '/d'], '/d', false],
    [['/opt/electron', '.', '--no-sandbox', '--data=/d d', '--demo'], '/d d', true],
    [['/opt/ledger', '--data'], undefined, false],
    [['/opt/ledger', '--data=', '--demo'], undefined, true],
  ])('%j', (given, data, demo) => {
    expect(readArguments(given)).toEqual({ data, demo });
  });
});
