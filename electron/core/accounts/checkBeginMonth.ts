import type { Settings } from '../../../shared/settings.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { hasBegun } from './hasBegun.ts';

/**
 * The month with which the books begin goes with the opening balances, which are saved with it
 * (domain.md 6.6): once the books have begun, the settings cannot move it.
 * @throws Refusal `opening.begin-fixed`
 */
export function checkBeginMonth(session: Session, before: Settings, after: Settings): void {
  if (before.booksBeginOn === after.booksBeginOn || !hasBegun(session)) return;
  throw new Refusal('opening.begin-fixed');
}
