/** How a member did at a meeting at which he or she was due. */
export interface Attended {
  /** ISO day. */
  readonly heldOn: string;
  /** Code of presences, other than `not-counted`. */
  readonly presence: string;
}

/** The months in a row in which a member was due and came to nothing. */
export interface AbsenceRun {
  readonly months: number;
  /** Those of them with nothing but absences without reason. */
  readonly unexcused: number;
  readonly lastPresentOn: string | null;
}

/**
 * How many months in a row up to the day a member was due at least once and came to none
 * (domain.md 3.4: six months with no organisation life; 4.3). A month in which the member was not
 * due at anything neither counts nor ends the row; so the current month counts only once a meeting
 * has been held in it.
 * @param attended in any order; what is later than the day is left out
 */
export function absenceRun(attended: readonly Attended[], day: string): AbsenceRun {
  const known = attended.filter(
    ({ heldOn, presence }) => heldOn <= day && presence !== 'not-counted',
  );
  const present = known
    .filter(({ presence }) => presence === 'present')
    .map(({ heldOn }) => heldOn);
  const lastPresentOn = present.reduce<string | null>(
    (last, on) => (last === null || on > last ? on : last),
    null,
  );
  const lastMonth = lastPresentOn?.slice(0, 7) ?? '';
  const months = new Map<string, boolean>();
  for (const { heldOn, presence } of known) {
    const month = heldOn.slice(0, 7);
    if (month <= lastMonth) continue;
    months.set(month, (months.get(month) ?? true) && presence === 'unexcused');
  }
  return {
    months: months.size,
    unexcused: [...months.values()].filter(Boolean).length,
    lastPresentOn,
  };
}

/**
 * The ladder's rung: the index of the highest threshold reached (domain.md 4.3, LOCAL).
 * @param thresholds months, rising
 * @returns -1 below the first
 */
export const absenceLevel = (months: number, thresholds: readonly number[]): number =>
  thresholds.findLastIndex((threshold) => months >= threshold);
