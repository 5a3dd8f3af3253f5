import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Refusal } from '../core/refusal.ts';
import type { RequestHandler } from './webHost.ts';

/** How long, in milliseconds, a caller may take: on this machine nobody is slow for a good reason. */
export const PATIENCE = {
  headersTimeout: 10_000,
  /** Headers and body together. */
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};

/** How long, in milliseconds, running requests may go on when the program ends. */
const GRACE = 3_000;

/** Only this machine can reach it. */
const LOOPBACK = '127.0.0.1';

export interface Listening {
  readonly port: number;
  /** Takes no more requests and ends when the running ones have, or after a short grace. */
  close(): Promise<void>;
}

async function portOf(server: Server, wanted: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? new Refusal('host.port-taken', { port: wanted }, { cause: error }) : error);
    });
    server.listen(wanted, LOOPBACK, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('not a TCP server');
  return address.port;
}

/**
 * Serves on the loopback interface.
 * @param wanted the port; 0 lets the system choose
 * @param makeHandler called once, with the port, before the first request
 * @throws Refusal `host.port-taken`
 */
export async function listen(
  wanted: number,
  makeHandler: (port: number) => RequestHandler,
  patience: Partial<typeof PATIENCE> = {},
): Promise<Listening> {
  const server = createServer({ ...PATIENCE, ...patience });
  const port = await portOf(server, wanted);
  const handler = makeHandler(port);
  // Left alone, the adapter would replace the Request and Response of the whole process.
  const listener = getRequestListener(handler, { overrideGlobalObjects: false });
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));
  return {
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeIdleConnections();
        setTimeout(() => {
          server.closeAllConnections();
        }, GRACE).unref();
      }),
  };
}
