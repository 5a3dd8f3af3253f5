import type { BrowserContext, ConsoleMessage, Page, Response } from 'playwright-core';

/** Collects what must not happen on any page; a test asks for it at its end. */
export interface Watch {
  /** What has happened since the last asking: faults in the page, requests to other hosts. */
  readonly take: () => string[];
}

/**
 * Watches all pages of a browser or window.
 * @param origin of the program's own host, the only one that may be asked for anything
 */
export function watch(context: BrowserContext, origin: string): Watch {
  let seen: string[] = [];
  const own = (url: string): boolean =>
    url.startsWith(`${origin}/`) || /^(blob|data|about):/.test(url);
  const watchPage = (page: Page): void => {
    page.on('pageerror', ({ name, message, stack }) =>
      seen.push(`fault: ${stack ?? `${name}: ${message}`}`),
    );
    page.on('crash', () => seen.push('the page crashed'));
  };
  context.on('console', (message) => {
    if (isComplaint(message, origin)) seen.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (!own(request.url())) seen.push(`asked another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (isFault(response)) seen.push(`answered ${response.status()}: ${response.url()}`);
  });
  for (const page of context.pages()) watchPage(page);
  context.on('page', watchPage);
  return {
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
  };
}

/**
 * An error or warning in the console. The browser also writes each refusal of the API there, such
 * as a wrong password: that is an answer like any other.
 */
function isComplaint(message: ConsoleMessage, origin: string): boolean {
  if (message.type() !== 'error' && message.type() !== 'warning') return false;
  const isRefusal =
    message.text().startsWith('Failed to load resource') &&
    message.location().url.startsWith(`${origin}/api/`);
  return !isRefusal;
}

const isFault = (response: Response): boolean => response.status() >= 500;
