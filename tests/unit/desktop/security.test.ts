import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guardPages } from '../../../electron/desktop/security/guardPages.ts';
import { noBackgroundNetwork } from '../../../electron/desktop/security/noBackgroundNetwork.ts';
import { noOutsideRequests } from '../../../electron/desktop/security/noOutsideRequests.ts';
import { noPermissions } from '../../../electron/desktop/security/noPermissions.ts';
import { oneInstance } from '../../../electron/desktop/security/oneInstance.ts';
import { pagePreferences } from '../../../electron/desktop/security/pagePreferences.ts';
import * as electron from './standIn.ts';

vi.mock('electron', () => import('./standIn.ts'));

beforeEach(() => {
  electron.reset();
});

/** The arguments of the last call of a stand-in's function. */
const given = (fake: ReturnType<typeof vi.fn>): unknown[] => fake.mock.lastCall ?? [];
const rules = electron.session.defaultSession as never; // the stand-in has what is used of it

describe('a page', () => {
  test('is isolated, in the sandbox, without Node and without a preload script', () => {
    const preferences = pagePreferences();
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
    expect(preferences).not.toHaveProperty('preload');
  });

  test.each([
    [true, false],
    [false, true],
  ])('of a packaged program (%s) has developer tools: %s', (packaged, tools) => {
    electron.app.isPackaged = packaged;
    expect(pagePreferences().devTools).toBe(tools);
  });
});

describe('every page, whoever makes it,', () => {
  const newPage = (): electron.FakeContents => {
    const contents = new electron.FakeContents();
    guardPages();
    electron.app.emit('web-contents-created', {}, contents);
    return contents;
  };

  test.each([
    ['app://ledger/', false],
    ['app://ledger/members/1', false],
    ['app://other/', true],
    ['app://ledger.evil/', true],
    ['https://example.org/', true],
    ['http://127.0.0.1:4321/', true],
    ['file:///etc/passwd', true],
    ['javascript:alert(1)', true],
    ['data:text/html,x', true],
  ])('led to %s is stopped: %s', (url, stopped) => {
    const contents = newPage();
    for (const name of ['will-frame-navigate', 'will-redirect']) {
      const event = electron.event();
      contents.emit(name, { url, preventDefault: event.preventDefault });
      expect(event.prevented()).toBe(stopped);
    }
  });

  test('opens no second window', () => {
    const [decide] = given(newPage().setWindowOpenHandler) as [() => unknown];
    expect(decide()).toEqual({ action: 'deny' });
  });

  test('takes in no guest page', () => {
    const event = electron.event();
    newPage().emit('will-attach-webview', event);
    expect(event.prevented()).toBe(true);
  });
});

describe('permissions', () => {
  test.each([
    ['clipboard-sanitized-write', true],
    ['clipboard-read', false],
    ['media', false],
    ['geolocation', false],
    ['notifications', false],
    ['openExternal', false],
    ['fileSystem', false],
    ['hid', false],
  ])('%s: %s', (permission, granted) => {
    noPermissions(rules);
    const { setPermissionRequestHandler, setPermissionCheckHandler } =
      electron.session.defaultSession;
    const [onRequest] = given(setPermissionRequestHandler) as [
      (contents: unknown, permission: string, decide: (granted: boolean) => void) => void,
    ];
    const decide = vi.fn();
    onRequest(null, permission, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith(granted);
    const [onCheck] = given(setPermissionCheckHandler) as [
      (contents: unknown, permission: string) => boolean,
    ];
    expect(onCheck(null, permission)).toBe(granted);
  });

  test('no device', () => {
    noPermissions(rules);
    const [onDevice] = given(electron.session.defaultSession.setDevicePermissionHandler) as [
      () => boolean,
    ];
    expect(onDevice()).toBe(false);
  });
});

describe('requests', () => {
  const cancels = (url: string): unknown => {
    noOutsideRequests(rules);
    const [onRequest] = given(electron.session.defaultSession.webRequest.onBeforeRequest) as [
      (details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void,
    ];
    const decide = vi.fn<(answer: { cancel: boolean }) => void>();
    onRequest({ url }, decide);
    return decide.mock.lastCall?.[0].cancel;
  };

  test.each([
    ['app://ledger/api/state', false],
    ['blob:app://ledger/0b6c', false],
    ['data:image/png;base64,AA', false],
    ['app://elsewhere/', true],
    ['https://example.org/', true],
    ['http://127.0.0.1:1/', true],
    ['ws://127.0.0.1:1/', true],
    ['file:///etc/passwd', true],
    ['blob:https://example.org/0b6c', true],
    ['devtools://devtools/bundled/x.html', true],
  ])('%s is cancelled: %s', (url, cancelled) => {
    expect(cancels(url)).toBe(cancelled);
  });

  test('the developer tools work while developing', () => {
    electron.app.isPackaged = false;
    expect(cancels('devtools://devtools/bundled/x.html')).toBe(false);
  });

  test('Chromium looks for nothing on the network by itself', () => {
    noBackgroundNetwork();
    const { appendSwitch } = electron.app.commandLine;
    expect(appendSwitch).toHaveBeenCalledWith('disable-background-networking');
    expect(appendSwitch).toHaveBeenCalledWith('no-proxy-server');
    expect(appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND');
  });
});

describe('one instance', () => {
  test.each([true, false])('is the first: %s', (first) => {
    electron.app.requestSingleInstanceLock.mockReturnValueOnce(first);
    expect(oneInstance()).toBe(first);
  });

  test('a second start brings the window forward', () => {
    oneInstance();
    const window = new electron.BrowserWindow({});
    window.isMinimized.mockReturnValue(true);
    electron.app.emit('second-instance');
    expect(window.restore).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
  });
});
