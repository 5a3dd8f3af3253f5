import type { Session } from 'electron';

/** The one ability our pages use: the "copy" buttons. Reading the clipboard is another one. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** No camera, place, notifications, devices or anything else that a page may ask for. */
export function noPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    decide(GRANTED.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
  session.setDevicePermissionHandler(() => false);
}
