import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import {
  patience,
  type Program,
  type ProgramOptions,
  savedFolder,
  usualWindow,
} from './program.ts';
import { watch } from './watch.ts';

const root = resolve(import.meta.dirname, '../../..');
const names: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};
const executablePath = join(
  root,
  'node_modules',
  'electron',
  'dist',
  names[process.platform] ?? 'electron',
);

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

/** Whether the desktop can be tried here: Electron's program has been fetched, and can open a window. */
export const hasElectron = (): boolean => hasScreen && existsSync(executablePath);

/** The desktop window. */
export async function startElectronProgram({
  dataDir,
  window = usualWindow,
}: ProgramOptions): Promise<Program> {
  // Electron runs the program as JavaScript, which is made when it is not there yet.
  execFileSync(process.execPath, [join(root, 'build', 'tasks', 'build.ts')], { stdio: 'inherit' });
  const app = await _electron.launch({
    executablePath,
    args: [root, '--data', dataDir],
    timeout: patience,
  });
  const context = app.context();
  context.setDefaultTimeout(patience);
  const watching = watch(context, 'app://ledger');
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }, { width, height, scale }) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.setContentSize(width * scale, height * scale);
    first?.webContents.setZoomFactor(scale);
  }, window);
  return {
    page,
    dataDir,
    watch: watching,
    save: async (act) => {
      mkdirSync(savedFolder(dataDir), { recursive: true });
      const saved = savedIn(app, savedFolder(dataDir));
      await act();
      return saved;
    },
    close: () => app.close(),
    kill: () => {
      const ended = app.waitForEvent('close');
      app.process().kill('SIGKILL');
      return ended.then(() => undefined);
    },
  };
}

/** Saves the next file into the folder, without the dialog that asks where. @returns its path */
const savedIn = (app: ElectronApplication, folder: string): Promise<string> =>
  app.evaluate(
    ({ session }, place) =>
      new Promise<string>((done) => {
        session.defaultSession.once('will-download', (_event, item) => {
          const file = `${place}/${item.getFilename()}`;
          item.setSavePath(file);
          item.once('done', () => {
            done(file);
          });
        });
      }),
    folder,
  );
