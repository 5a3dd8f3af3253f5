import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from '../refuse.ts';

/** A workbook may have 20 MB (design.md 5); the rest is room for what is sent around it. */
export const BODY_LIMIT_MB = 25;

/** Refuses a larger body before it is read; one of unstated length as soon as it grows too large. */
export function bodySize(): MiddlewareHandler {
  return bodyLimit({
    maxSize: BODY_LIMIT_MB * 1024 * 1024,
    onError: (context) =>
      refuse(context, { status: 413, code: 'host.too-large', params: { limit: BODY_LIMIT_MB } }),
  });
}
