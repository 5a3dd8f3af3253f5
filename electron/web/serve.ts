import { createDoor } from './door.ts';
import { listen, type Listening } from './listen.ts';
import { createWebHost, type RequestHandler } from './webHost.ts';

export interface WebHost extends Listening {
  /** An address that lets one browser in, once. The one before, if unused, stops working. */
  newAddress(): string;
}

/**
 * Serves the application to browsers on this machine.
 * @param port 0 lets the system choose
 * @throws Refusal `host.port-taken`
 */
export async function serve(handler: RequestHandler, port: number): Promise<WebHost> {
  const door = createDoor();
  const listening = await listen(port, (own) => {
    const host = createWebHost(handler, door, own);
    return (request) => host.fetch(request);
  });
  const origin = `http://127.0.0.1:${String(listening.port)}`;
  return { ...listening, newAddress: () => `${origin}/?key=${door.newKey()}` };
}
