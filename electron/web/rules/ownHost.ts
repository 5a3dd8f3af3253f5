import type { MiddlewareHandler } from 'hono';
import { refuse } from '../refuse.ts';

/**
 * Only requests that were meant for this address. A foreign site can make its own name lead to
 * 127.0.0.1 (DNS rebinding), but the browser still sends that name as the Host.
 * @param hosts such as `127.0.0.1:4321`
 */
export function ownHost(hosts: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    if (hosts.includes(context.req.header('host') ?? '')) return next();
    return refuse(context, { status: 421, code: 'host.wrong-address' });
  };
}
