/** How often somebody was due and there. */
export interface AttendanceSums {
  readonly due: number;
  readonly present: number;
  /** Present of due, 0 to 1; null where nothing was due. */
  readonly rate: number | null;
  readonly unexcused: number;
}

/**
 * Sums up a member's attendance (domain.md 4.3): present, absent and rate are derived; who was left
 * out of the count of a meeting (2.3) was not due there.
 * @param presences a code of `presences` for each meeting that was held
 */
export function attendanceSums(presences: readonly string[]): AttendanceSums {
  const due = presences.filter((presence) => presence !== 'not-counted').length;
  const present = presences.filter((presence) => presence === 'present').length;
  const unexcused = presences.filter((presence) => presence === 'unexcused').length;
  return { due, present, rate: due === 0 ? null : present / due, unexcused };
}
