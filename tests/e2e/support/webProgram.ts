import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../browser.ts';
import {
  patience,
  type Program,
  type ProgramOptions,
  savedFolder,
  usualWindow,
} from './program.ts';
import { watch } from './watch.ts';

const root = resolve(import.meta.dirname, '../../..');

const china = 'Asia/Shanghai';

type Host = ChildProcessByStdio<null, Readable, Readable>;

/** The web host in a process of its own, and its page in Chromium. */
export async function startWebProgram(options: ProgramOptions): Promise<Program> {
  const { dataDir, window = usualWindow, clock } = options;
  const { args, env } = underClock(clock);
  const host = spawn(
    process.execPath,
    [...args, join(root, 'electron', 'web', 'main.ts'), '--no-open', '--data', dataDir],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env },
  );
  const ended = ending(host);
  const address = await addressOf(host);
  const browser = await launchBrowser();
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: window.width, height: window.height },
    deviceScaleFactor: window.scale,
    ...(clock !== undefined && { timezoneId: china }),
  });
  context.setDefaultTimeout(patience);
  const watching = watch(context, new URL(address).origin);
  const page = await context.newPage();
  if (clock !== undefined) await page.clock.setFixedTime(clock);
  await page.goto(address);
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    await browser.close();
    host.kill(signal);
    await ended;
  };
  return {
    page,
    dataDir,
    watch: watching,
    save: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      const file = join(savedFolder(dataDir), download.suggestedFilename());
      await download.saveAs(file);
      return file;
    },
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** How a program is started for which time stands still. */
export const underClock = (clock: string | undefined) =>
  clock === undefined
    ? { args: [], env: process.env }
    : {
        args: ['--import', pathToFileURL(join(import.meta.dirname, 'fixedClock.ts')).href],
        env: { ...process.env, FIXED_CLOCK: clock, TZ: china },
      };

/** The one-time address: the host prints it on a line of its own (design.md 6, `serve`). */
function addressOf({ stdout, stderr }: Host): Promise<string> {
  let said = '';
  stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  return new Promise((found, failed) => {
    createInterface({ input: stdout })
      .on('line', (line) => {
        if (line.startsWith('http://')) found(line);
      })
      .once('close', () => {
        failed(new Error(`the host ended without an address: ${said}`));
      });
  });
}

const ending = (host: Host): Promise<void> =>
  new Promise((done) => {
    host.once('exit', () => {
      done();
    });
  });
