import { Hono } from 'hono';
import { securityHeaders } from '../core/securityHeaders.ts';
import type { Door } from './door.ts';
import { admitted } from './rules/admitted.ts';
import { bodySize } from './rules/bodySize.ts';
import { ownHost } from './rules/ownHost.ts';
import { ownOrigin } from './rules/ownOrigin.ts';
import { ownSite } from './rules/ownSite.ts';

/** The application: what both hosts serve (design.md 3). */
export type RequestHandler = (request: Request) => Response | Promise<Response>;

/**
 * Puts the rules of the web host before the application, each in its file. There are no CORS
 * headers: no other site has business here.
 * @param port on which the host listens
 */
export function createWebHost(handler: RequestHandler, door: Door, port: number): Hono {
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  const host = new Hono();
  host.use(securityHeaders);
  host.use(ownHost(hosts));
  host.use(ownSite());
  host.use(ownOrigin(hosts.map((name) => `http://${name}`)));
  host.use(admitted(door, `ledger-${String(port)}`));
  host.use(bodySize());
  host.all('*', (context) => handler(context.req.raw));
  return host;
}
