import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserProgram } from './browser.ts';

const PACKAGE = resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');

/** Unpacks the browser as the package itself does, and ends. */
const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

/**
 * The package unpacks into the folder for temporary files and takes any file there for its own, so
 * it gets a folder to itself, in a process of its own: it changes its environment. The runtime that
 * it is told makes it bring the libraries along that a bare machine lacks (NSS).
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const half = await mkdtemp(join(CACHE, 'unpacking-'));
  const env = { ...process.env, TMPDIR: half, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  await promisify(execFile)(process.execPath, ['-e', UNPACK], { env, cwd: PACKAGE });
  try {
    // Under its name only when whole: several test files may want it at the same time.
    await rename(half, folder);
  } catch (error) {
    await rm(half, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The Chromium from the npm package, unpacked once. It has no Chinese letters of its own. */
export async function bundledChromium(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium here: install one, or name it in the variable CHROMIUM.');
  }
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string; // every package.json has one
  };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      // A machine without fonts of its own uses those of the package.
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
    // It is built without the process from which others are started.
    flags: ['--no-zygote'],
  };
}
