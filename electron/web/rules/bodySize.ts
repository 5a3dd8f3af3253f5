import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from '../refuse.ts';

/** A workbook may have 20 MB (design.md 5); the rest is room for what is sent around it. */
export const BODY_LIMIT_MB = 25;

/** Refuses a larger body before it is read; one of unstated length as soon as it grows too large. */
export function bodySize(): MiddlewareHandler {
  const limit = bodyLimit({
    maxSize: BODY_LIMIT_MB * 1024 * 1024,
    onError: (context) =>
      refuse(context, { status: 413, code: 'host.too-large', params: { limit: BODY_LIMIT_MB } }),
  });
  return (context, next) => {
    const { raw } = context.req;
    const unstated = raw.headers.has('transfer-encoding');
    // Without either HTTP has no body, though the adapter shows an empty one.
    if (!unstated && !raw.headers.has('content-length')) return next();
    // The limit counts such a body by copying the request, which the adapter's own kind forbids.
    if (unstated) context.req.raw = copyOf(raw);
    return limit(context, next);
  };
}

const copyOf = ({ url, method, headers, body }: Request): Request =>
  new Request(url, { method, headers, body, duplex: 'half' });
