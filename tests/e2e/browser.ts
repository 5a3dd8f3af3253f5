import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { bundledChromium } from './bundledChromium.ts';

/** Where systems put a Chromium. */
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No errands of the browser's own: a test asks the network for nothing but the program's host. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser to start: its program and what must be in its environment. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

/** The Chromium named in CHROMIUM, else the system's, else the one from the packages. */
export async function findBrowser(env = process.env): Promise<BrowserProgram> {
  const executablePath = env['CHROMIUM'] ?? SYSTEM.find((file) => existsSync(file));
  if (executablePath !== undefined) return { executablePath, env: {}, flags: [] };
  return bundledChromium();
}

/** Starts a headless Chromium for a test; close it afterwards. */
export async function launchBrowser(program?: BrowserProgram): Promise<Browser> {
  const { executablePath, env, flags } = program ?? (await findBrowser());
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...FLAGS, ...flags],
    env: { ...Object.fromEntries(inherited), ...env },
  });
}
