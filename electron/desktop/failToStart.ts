import { app } from 'electron';
import { showFault } from './showFault.ts';

/** Says why there is no window, and ends the program: it would go on unseen. */
export function failToStart(error: unknown): void {
  showFault(error);
  app.exit(1);
}
