import { addMonths, lastDayOf } from '../../../shared/rules/calendar.ts';
import { isOpen } from '../accounts/closedMonths.ts';
import type { Session } from '../session.ts';

/** The last day of a month, or of the first open one after it: what was missed comes in late. */
export function depreciationDay(session: Session, month: string): string {
  let open = month;
  while (!isOpen(session, open)) open = addMonths(open, 1);
  return lastDayOf(open);
}
