const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/**
 * Record completeness 信息完整度 (domain.md 1.1 row 51): how many of the expected fields are
 * filled, as a whole per cent. Rounded down, so that 100 means nothing is missing. No and zero
 * are answers.
 * @param expected field keys
 */
export function completeness(
  record: Readonly<Record<string, unknown>>,
  expected: readonly string[],
): number {
  if (expected.length === 0) return 100;
  const filled = expected.filter((key) => isFilled(record[key])).length;
  return Math.floor((filled * 100) / expected.length);
}

/** The expected fields that are empty, in the order given. */
export const missingFields = (
  record: Readonly<Record<string, unknown>>,
  expected: readonly string[],
): readonly string[] => expected.filter((key) => !isFilled(record[key]));
