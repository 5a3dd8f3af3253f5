import type { MiddlewareHandler } from 'hono';
import { refuse } from '../refuse.ts';

/** `none` is a person's own doing: a typed address, a bookmark, the address we opened. */
const WELCOME = ['same-origin', 'none'];

/**
 * Nothing that another site set off, not even a link to us or a picture of ours on its page.
 * Browsers that don't send Sec-Fetch-Site (before 2020) are held by the other rules.
 */
export function ownSite(): MiddlewareHandler {
  return async (context, next) => {
    const site = context.req.header('sec-fetch-site');
    if (site === undefined || WELCOME.includes(site)) return next();
    return refuse(context, { status: 403, code: 'host.other-site' });
  };
}
