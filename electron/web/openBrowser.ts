import { spawn } from 'node:child_process';

/** What hands an address to the default browser, without a shell in between. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** Without a display, xdg-open would start a text browser in the terminal, or wait for ever. */
function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/**
 * Opens the address in the default browser.
 * @returns whether something was started that will; the browser itself reports nothing back
 */
export async function openBrowser(
  address: string,
  platform = process.platform,
  env = process.env,
): Promise<boolean> {
  const [command, ...args] = OPENERS[platform] ?? [];
  if (command === undefined || !hasDisplay(platform, env)) return false;
  return new Promise((resolve) => {
    const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true, env });
    opener.once('spawn', () => {
      opener.unref();
      resolve(true);
    });
    opener.once('error', () => {
      resolve(false);
    });
  });
}
