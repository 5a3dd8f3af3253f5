import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const self = "'self'";
const none = "'none'";

/**
 * What a page of ours may load: itself. Scripts only from files; styles also inline, because
 * Ant Design writes its styles into the page as it draws. `data:` and `blob:` pictures are the
 * icons in style sheets and the charts saved as pictures.
 */
const contentSecurityPolicy = {
  defaultSrc: [none],
  scriptSrc: [self],
  styleSrc: [self, "'unsafe-inline'"],
  imgSrc: [self, 'data:', 'blob:'],
  fontSrc: [self, 'data:'],
  connectSrc: [self],
  workerSrc: [self],
  objectSrc: [none],
  frameSrc: [none],
  baseUri: [none],
  formAction: [none],
  frameAncestors: [none],
};

/** Abilities that a records manager has no use for, even if a library should ask. */
const permissionsPolicy = {
  camera: [],
  microphone: [],
  geolocation: [],
  usb: [],
  serial: [],
  hid: [],
  payment: [],
  displayCapture: [],
};

const headers = secureHeaders({
  contentSecurityPolicy,
  permissionsPolicy,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Both hosts are on this machine without TLS; the header would only bind other programs that
  // serve on 127.0.0.1.
  strictTransportSecurity: false,
});

/**
 * The headers that both hosts send with every answer (design.md 3, "one handler, two hosts"), as the
 * outermost middleware of an app. Answers of the API hold people's records and are never kept by
 * the browser.
 */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await headers(context, next);
  if (context.req.path.startsWith('/api/')) context.res.headers.set('Cache-Control', 'no-store');
};
