import { announce, announceAddress } from './announce.ts';
import { freshAddressOnEnter } from './freshAddress.ts';
import { openBrowser } from './openBrowser.ts';
import { serve } from './serve.ts';
import { onSteadyPort } from './steadyPort.ts';
import type { RequestHandler } from './webHost.ts';

export interface WebHostOptions {
  readonly handler: RequestHandler;
  /** The data folder, where the port is kept for the next time. */
  readonly dataDir: string;
  /** 0 takes the one of the last time, or any that is free. */
  readonly port: number;
  /** Whether to open the default browser. */
  readonly open: boolean;
  /** Closes what the handler works on, after the last request. */
  readonly close: () => Promise<void>;
}

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Serves, prints the one-time address on a line of its own on stdout, opens the browser, and
 * resolves when the program was told to end and everything is closed.
 * @throws Refusal `host.port-taken`
 */
export async function runWebHost({
  handler,
  dataDir,
  port,
  open,
  close,
}: WebHostOptions): Promise<void> {
  const host = await onSteadyPort(dataDir, port, (free) => serve(handler, free));
  const address = host.newAddress();
  announceAddress(address);
  const stopListening = freshAddressOnEnter(() => host.newAddress());
  if (open && !(await openBrowser(address))) announce('host.open-by-hand');
  await new Promise<void>((resolve) => {
    for (const ending of ENDINGS) process.once(ending, resolve);
  });
  stopListening();
  await host.close();
  await close();
}
