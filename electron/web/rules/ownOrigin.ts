import type { MiddlewareHandler } from 'hono';
import { refuse } from '../refuse.ts';

/**
 * Whatever changes something must come from a page of ours and say so: browsers send the Origin
 * with everything that is not a plain reading.
 * @param origins such as `http://127.0.0.1:4321`
 */
export function ownOrigin(origins: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (reads || origins.includes(context.req.header('origin') ?? '')) return next();
    return refuse(context, { status: 403, code: 'host.other-site' });
  };
}
