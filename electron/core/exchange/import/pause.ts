import { setImmediate } from 'node:timers/promises';

/** Lets the window and other requests have their turn. @throws the signal's reason when cancelled */
export async function pause(signal?: AbortSignal): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

/** Rows worked on between two pauses: some milliseconds on an old PC. */
export const rowsBetweenPauses = 200;
