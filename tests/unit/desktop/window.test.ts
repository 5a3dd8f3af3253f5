import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setContextMenu } from '../../../electron/desktop/contextMenu.ts';
import { setMenu } from '../../../electron/desktop/menu.ts';
import { askWhereToSave } from '../../../electron/desktop/saveDialog.ts';
import { openWindow } from '../../../electron/desktop/window.ts';
import * as electron from './standIn.ts';

vi.mock('electron', () => import('./standIn.ts'));

let folder = '';
beforeEach(() => {
  electron.reset();
  folder = mkdtempSync(join(tmpdir(), 'window-'));
  electron.app.paths.set('userData', folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const place = { x: 10, y: 20, width: 900, height: 600, maximized: false };
const keep = (text: string): void => writeFileSync(join(folder, 'window.json'), text);

async function opened(): Promise<electron.FakeWindow> {
  await openWindow();
  const [window] = electron.FakeWindow.opened;
  if (!window) throw new Error('no window was opened');
  return window;
}

describe('the window', () => {
  test('shows our page with the preferences that guard it', async () => {
    const window = await opened();
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('app://ledger/');
    expect(window.options['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
    });
    expect(window.options['autoHideMenuBar']).toBe(true);
  });

  test('stands where it stood', async () => {
    keep(JSON.stringify(place));
    const window = await opened();
    expect(window.options).toMatchObject({ x: 10, y: 20, width: 900, height: 600 });
    expect(window.maximize).not.toHaveBeenCalled();
  });

  test.each([
    ['is opened for the first time', undefined],
    ['stood on a screen that is gone', JSON.stringify({ ...place, x: 5000 })],
    ['has a broken file', '{"x": 10, "y"'],
    ['has a file of something else', '{"x": "left"}'],
    ['was too small to be seen', JSON.stringify({ ...place, width: 3 })],
  ])('fills the screen when it %s', async (_what, text) => {
    if (text !== undefined) keep(text);
    const window = await opened();
    expect(window.options).toMatchObject({ x: 0, y: 0, width: 1366, height: 728 });
    expect(window.maximize).toHaveBeenCalledOnce();
  });

  test('remembers its place when it closes', async () => {
    const window = await opened();
    window.isMaximized.mockReturnValue(true);
    window.emit('close');
    const kept: unknown = JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'));
    expect(kept).toEqual({ x: 1, y: 2, width: 1000, height: 700, maximized: true });
  });
});

interface Item {
  readonly role?: string;
  readonly label?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly submenu?: readonly Item[];
}
const lastTemplate = (): readonly Item[] =>
  (electron.Menu.buildFromTemplate.mock.lastCall?.[0] ?? []) as readonly Item[];

describe('the menu', () => {
  test('has the keys that people use, and its words in both languages', () => {
    setMenu();
    const items = lastTemplate().flatMap((menu) => menu.submenu ?? []);
    const roles = items.map(({ role }) => role);
    for (const role of ['copy', 'paste', 'cut', 'selectAll', 'undo', 'zoomIn', 'zoomOut']) {
      expect(roles).toContain(role);
    }
    expect(roles).not.toContain('toggleDevTools');
    expect(items.find(({ role }) => role === 'copy')?.label).toBe('复制 Copy');
    expect(items.find(({ role }) => role === 'reload')?.visible).toBe(false);
    expect(electron.Menu.setApplicationMenu).toHaveBeenCalledOnce();
  });

  const flags = { canCut: true, canCopy: true, canPaste: false };
  test.each([
    [
      'in a field',
      { isEditable: true, selectionText: '', editFlags: flags },
      ['cut', 'copy', 'paste'],
    ],
    ['on selected text', { isEditable: false, selectionText: '张', editFlags: flags }, ['copy']],
    ['elsewhere', { isEditable: false, selectionText: '', editFlags: flags }, undefined],
  ])('of the right button, %s', (_where, parameters, roles) => {
    const contents = new electron.FakeContents();
    setContextMenu(contents as never); // the stand-in has what is used of it
    contents.emit('context-menu', {}, parameters);
    if (roles === undefined) expect(electron.Menu.buildFromTemplate).not.toHaveBeenCalled();
    else expect(lastTemplate().map(({ role }) => role)).toEqual(roles);
  });
});

describe('saving a file', () => {
  const download = (url: string, name: string) => {
    askWhereToSave(electron.session.defaultSession as never); // the stand-in has what is used
    const setSaveDialogOptions = vi.fn();
    const event = electron.event();
    const item = { getURL: () => url, getFilename: () => name, setSaveDialogOptions };
    electron.session.defaultSession.emit('will-download', event, item);
    return { event, options: setSaveDialogOptions.mock.lastCall?.[0] as unknown };
  };

  test.each(['blob:app://ledger/0b6c', 'app://ledger/api/files/1'])('from %s asks where', (url) => {
    const { event, options } = download(url, '党员名册.xlsx');
    expect(event.prevented()).toBe(false);
    expect(options).toEqual({
      title: '保存文件 Save file',
      defaultPath: join('/home/w/Downloads', '党员名册.xlsx'),
    });
  });

  test('stays in the folder for downloads, whatever its name says', () => {
    const { options } = download('blob:app://ledger/0b6c', '../../.profile');
    expect(options).toMatchObject({ defaultPath: join('/home/w/Downloads', '.profile') });
  });

  test.each(['https://example.org/x.exe', 'blob:https://example.org/1', 'data:text/plain,x'])(
    'from %s is refused',
    (url) => {
      const { event, options } = download(url, 'x.exe');
      expect(event.prevented()).toBe(true);
      expect(options).toBeUndefined();
    },
  );
});
