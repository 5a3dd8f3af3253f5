import { lastDayOf } from '../calendar.ts';

/** A value of a dated field and from when it held; `on` is null where no day is known. */
export interface HeldText {
  readonly value: string | null;
  /** Partial date. */
  readonly on: string | null;
}

/** What the register knows of a member that tells for which months dues are owed. */
export interface DuesMember {
  readonly id: string;
  /** Partial date: the day on which the branch meeting passed the admission. */
  readonly joinedOn: string | null;
  /** All values that each dated field held, in the order in which they held. */
  readonly enteredBy: readonly HeldText[];
  readonly leftBy: readonly HeldText[];
  readonly status: readonly HeldText[];
  readonly branch: readonly HeldText[];
}

/**
 * The branch that a month's dues belong to: where the member was when the month began. Who moves
 * pays at the new place from the month after, as after a transfer from elsewhere.
 */
export function branchIn({ branch }: DuesMember, month: string): string | null {
  const before = branch.findLast(({ on }) => on === null || lastDayOf(on) < `${month}-01`);
  return (before ?? branch[0])?.value ?? null;
}
