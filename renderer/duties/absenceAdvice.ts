/** So many months in a row without reason are what removal needs (domain.md 3.4). */
const monthsOfRemoval = 6;

export type AbsenceAdvice = 'talk' | 'away' | 'criticise' | 'sanction' | 'remove';

/**
 * What the ladder of domain.md 4.3 (LOCAL) and 3.4 advises on a member who does not come. Where a
 * reason was given every time there is nothing to blame, but the member may have moved away (3.2).
 * It is a hint: the branch decides.
 * @param member.unexcused months with nothing but absences without reason
 * @param member.level index of the threshold reached, the lowest 0
 */
export function absenceAdvice({
  months,
  unexcused,
  level,
}: {
  readonly months: number;
  readonly unexcused: number;
  readonly level: number;
}): AbsenceAdvice {
  if (unexcused >= monthsOfRemoval) return 'remove';
  if (unexcused > 0) return level === 0 ? 'criticise' : 'sanction';
  return months >= monthsOfRemoval ? 'away' : 'talk';
}
