import { powerMonitor } from 'electron';

interface Lockable {
  /** Closes the store's file and drops its key. */
  lock(): void;
}

/**
 * Locks the store when the desktop locks, sleeps or shuts down. On Linux, Electron hears of sleep and
 * shutdown only; there the idle lock covers the rest.
 */
export function lockWithScreen(ledger: Lockable): void {
  const lock = (): void => {
    ledger.lock();
  };
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  powerMonitor.on('shutdown', lock);
}
