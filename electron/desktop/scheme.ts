import { protocol } from 'electron';

const SCHEME = 'app';

/** The only address that the window ever shows. */
export const HOME = `${SCHEME}://ledger/`;

/** Whether the address is one of ours; nothing else is navigated to, fetched or saved. */
export function isOurs(url: string): boolean {
  return url.startsWith(HOME);
}

/**
 * Makes app:// behave like https for the page: relative addresses, fetch, storage of its own.
 * Must be called before Electron is ready.
 */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Hands every request for app://ledger/ to the application, and no other host's (design.md 3). */
export function serveScheme(handler: (request: Request) => Response | Promise<Response>): void {
  protocol.handle(SCHEME, (request) =>
    isOurs(request.url) ? handler(request) : new Response(null, { status: 404 }),
  );
}
