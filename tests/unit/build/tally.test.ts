import { describe, expect, test } from 'vitest';
import { add, closingLine, NOTHING, one } from '../../../build/tally.ts';

describe('the closing line of a test run', () => {
  test.each([
    [[one(true), one(true), one(false)], '2 passed, 1 failed'],
    [[{ passed: 10, failed: 0, skipped: 3 }, one(true)], '11 passed, 0 failed, 3 skipped'],
    [[], '0 passed, 0 failed'],
  ])('%j', (tallies, line) => {
    expect(closingLine(tallies.reduce(add, NOTHING))).toBe(line);
  });
});
