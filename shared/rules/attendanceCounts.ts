/** One line of a list of names, as far as it is counted. */
export interface AttendanceLine {
  /** A code of `presences`. */
  readonly presence: unknown;
  readonly voting: unknown;
  readonly written: unknown;
}

/** What a list of names comes to. */
export interface AttendanceCounts {
  readonly due: number;
  readonly present: number;
  readonly votingDue: number;
  readonly votingPresent: number;
  /** Written opinions that count as votes. */
  readonly written: number;
}

/** Left out of the count with the higher committee's consent: domain.md 2.3. Who comes is counted. */
const isCounted = ({ presence }: AttendanceLine): boolean => presence !== 'not-counted';

const isPresent = ({ presence }: AttendanceLine): boolean => presence === 'present';

/** Whether a written opinion counts as a vote: of an absent member with voting right who is due (2.3). */
export const writtenCounts = (line: AttendanceLine): boolean =>
  line.written === true && line.voting === true && isCounted(line) && !isPresent(line);

/** Counts a list of names: domain.md 4.3, with the voting right of 2.3. */
export function countAttendance(lines: readonly AttendanceLine[]): AttendanceCounts {
  const counted = lines.filter(isCounted);
  const voting = counted.filter((line) => line.voting === true);
  return {
    due: counted.length,
    present: counted.filter(isPresent).length,
    votingDue: voting.length,
    votingPresent: voting.filter(isPresent).length,
    written: counted.filter(writtenCounts).length,
  };
}
