import { onRollStatuses } from '../../../shared/codes/membershipStatuses.ts';
import { type MemberHistory, heldAt } from './histories.ts';

/**
 * Whether a member counts on the roll at the end of a day: entered by then, not left since, and of
 * a status that counts (domain.md 1.2). It looks at what held on the day only, not at the moves
 * before it, so that the year-end identity compares two countings.
 */
export function isOnRoll(history: MemberHistory, at: string): boolean {
  const entered = heldAt(history, 'enteredBy', at);
  if (entered.on !== null && entered.on > at) return false;
  const left = heldAt(history, 'leftBy', at);
  const gone = left.value !== null && (left.on === null || left.on <= at);
  const back = gone && left.on !== null && entered.on !== null && entered.on > left.on;
  if (gone && !back) return false;
  const status = heldAt(history, 'status', at);
  return onRollStatuses.includes(String(status.value));
}

/** Those on the roll at the end of a day. */
export const rollAt = (histories: readonly MemberHistory[], at: string): MemberHistory[] =>
  histories.filter((history) => isOnRoll(history, at));
