import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../core/refusal.ts';
import { writeFileAtomic } from '../core/store/atomicFile.ts';
import { diskRefusal, isDiskRefusal } from '../core/store/diskRefusal.ts';
import type { Listening } from './listen.ts';

const portFile = (dataDir: string): string => join(dataDir, 'ledger.port');

/**
 * Listens on the port of the last time where it is free, else on any: a browser keeps what was
 * chosen (columns, letter size) by the address, so a new port each time would forget it.
 * @param wanted the port that the user named; 0 where none was
 * @throws Refusal `host.port-taken` for a port that the user named
 */
export async function onSteadyPort<T extends Listening>(
  dataDir: string,
  wanted: number,
  serve: (port: number) => Promise<T>,
): Promise<T> {
  if (wanted !== 0) return serve(wanted);
  const host = await onFreePort(lastPort(dataDir), serve);
  keepPort(dataDir, host.port);
  return host;
}

async function onFreePort<T>(port: number, serve: (port: number) => Promise<T>): Promise<T> {
  try {
    return await serve(port);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'host.port-taken') return serve(0);
    throw error;
  }
}

/** 0 where none was kept, or what is kept is no port. */
function lastPort(dataDir: string): number {
  try {
    const port = Number(readFileSync(portFile(dataDir), 'utf8'));
    return Number.isInteger(port) && port >= 1024 && port <= 65535 ? port : 0;
  } catch (error) {
    if (isDiskRefusal(diskRefusal('store', error, dataDir))) return 0;
    throw error;
  }
}

function keepPort(dataDir: string, port: number): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileAtomic(portFile(dataDir), String(port));
  } catch (error) {
    // A folder that cannot be written to is told when there is something to lose.
    if (!isDiskRefusal(diskRefusal('store', error, dataDir))) throw error;
  }
}
