import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Door } from '../door.ts';
import { refuse } from '../refuse.ts';

/**
 * Lets in who holds a pass, and gives one for the key in the address that was printed: the key is
 * taken out of the address bar at once (303) and works no second time.
 * @param cookie the pass's name; cookies know no ports, so it bears the port
 */
export function admitted(door: Door, cookie: string): MiddlewareHandler {
  return async (context, next) => {
    const hasPass = door.admits(getCookie(context, cookie));
    const key = context.req.path === '/' ? context.req.query('key') : undefined;
    if (key === undefined) {
      if (hasPass) return next();
      const remedy = 'host.no-entry.do';
      return refuse(context, { status: 401, code: 'host.no-entry', remedy });
    }
    const pass = door.exchange(key);
    if (pass === undefined && !hasPass) {
      return refuse(context, { status: 403, code: 'host.key-used', remedy: 'host.key-used.do' });
    }
    if (pass !== undefined) {
      setCookie(context, cookie, pass, { httpOnly: true, sameSite: 'Strict', path: '/' });
    }
    return context.redirect('/', 303);
  };
}
