import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/**
 * A stand-in for the module `electron`: it keeps what it is given and lets a test play the events.
 * What our code passes is checked against Electron's own types by the compiler.
 */
export class FakeContents extends EventEmitter {
  readonly setWindowOpenHandler = vi.fn();
}

export class FakeWindow extends EventEmitter {
  static readonly opened: FakeWindow[] = [];
  static getAllWindows = (): FakeWindow[] => FakeWindow.opened;
  readonly webContents = new FakeContents();
  readonly options: Readonly<Record<string, unknown>>;
  readonly loadURL = vi.fn(() => Promise.resolve());
  readonly maximize = vi.fn();
  readonly restore = vi.fn();
  readonly focus = vi.fn();
  readonly isMinimized = vi.fn(() => false);
  readonly isMaximized = vi.fn(() => false);
  readonly getNormalBounds = vi.fn(() => ({ x: 1, y: 2, width: 1000, height: 700 }));

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
    FakeWindow.opened.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
}

class FakeApp extends EventEmitter {
  isPackaged = true;
  readonly paths = new Map([['downloads', '/home/w/Downloads']]);
  readonly commandLine = { appendSwitch: vi.fn() };
  readonly requestSingleInstanceLock = vi.fn(() => true);
  readonly whenReady = vi.fn(() => Promise.resolve());
  readonly quit = vi.fn();
  readonly exit = vi.fn();
  readonly getName = (): string => '支部台账';
  readonly getPath = (name: string): string => this.paths.get(name) ?? `/unset/${name}`;
  readonly setPath = vi.fn((name: string, path: string) => this.paths.set(name, path));
}

class FakeSession extends EventEmitter {
  readonly setPermissionRequestHandler = vi.fn();
  readonly setPermissionCheckHandler = vi.fn();
  readonly setDevicePermissionHandler = vi.fn();
  readonly webRequest = { onBeforeRequest: vi.fn() };
}

const workArea = { x: 0, y: 0, width: 1366, height: 728 };

export const app = new FakeApp();
export const session = { defaultSession: new FakeSession() };
export const protocol = { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() };
export const powerMonitor = new EventEmitter();
export const dialog = { showErrorBox: vi.fn() };
export const screen = {
  getAllDisplays: vi.fn(() => [{ workArea }]),
  getPrimaryDisplay: vi.fn(() => ({ workArea })),
};
export const Menu = {
  setApplicationMenu: vi.fn(),
  buildFromTemplate: vi.fn((template: unknown) => ({ template, popup: vi.fn() })),
};
export { FakeWindow as BrowserWindow };

/** Forgets everything that was given and played. */
export function reset(): void {
  vi.clearAllMocks();
  for (const emitter of [app, session.defaultSession, powerMonitor]) emitter.removeAllListeners();
  FakeWindow.opened.length = 0;
  app.isPackaged = true;
}

/** An event of which a test asks whether it was prevented. */
export function event(): {
  readonly prevented: () => boolean;
  readonly preventDefault: () => void;
} {
  const preventDefault = vi.fn();
  return { preventDefault, prevented: () => preventDefault.mock.calls.length > 0 };
}
