import { app } from 'electron';
import { showFault } from './showFault.ts';

interface Closable {
  /** Closes the store, after its backup where one is due (design.md 4). */
  close(): Promise<void>;
}

/** Ends the program when its window closes, but not before the store is closed. */
export function closeWithStore(ledger: Closable): void {
  let stage: 'open' | 'closing' | 'closed' = 'open';
  const close = async (): Promise<void> => {
    try {
      await ledger.close();
    } catch (error) {
      showFault(error);
    }
    stage = 'closed';
    app.quit();
  };
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('before-quit', (event) => {
    if (stage === 'closed') return;
    event.preventDefault();
    if (stage === 'closing') return;
    stage = 'closing';
    void close();
  });
}
