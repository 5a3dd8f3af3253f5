import { describe, expect, test } from 'vitest';
import { arrears } from '../../../../shared/rules/dues/arrears.ts';
import { dueMonths } from '../../../../shared/rules/dues/dueMonths.ts';
import { type PaidShare, grid } from '../../../../shared/rules/dues/grid.ts';
import { memberOf, receiptOf, rowsOf } from './support.ts';

const agreed = { from: '2026-01', rounding: 'fen', quarterly: true, ledgerFrom: '2026-01' };
const usual = { from: '2026-01', rounding: 'fen', ledgerFrom: '2026-01' };

/** The months of 2026 of a farmer who paid those named, each on its first day. */
function behind(terms: object, paid: readonly string[], asOf: string) {
  const months = dueMonths(memberOf(), rowsOf({ terms: [{ ...terms }] }), '2026-01', '2026-12');
  const shares = paid.map((month): PaidShare => ({
    month,
    amountFen: 20,
    receipt: receiptOf({ id: month, receivedOn: `${month}-01` }),
  }));
  const { cells } = grid(months, shares, asOf);
  const { months: open, inARow, level } = arrears(cells, asOf);
  return { open: open.length, inARow, level, states: cells.map(({ state }) => state) };
}

const half = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

describe('where the branch has agreed to quarters', () => {
  test.each([
    ['within the quarter nobody is behind', half, '2026-09-30', [0, 0, 0]],
    ['the day after it all three months are', half, '2026-10-01', [3, 3, 3]],
    ['and the ended months of the next are counted on', half, '2026-11-22', [3, 4, 3]],
    ['so that the fifth is told in time', half, '2026-12-01', [3, 5, 5]],
    ['and the sixth', half, '2027-01-01', [6, 6, 6]],
    [
      'who has paid the last quarter is not behind in the running one',
      [...half, '2026-07', '2026-08', '2026-09'],
      '2026-12-31',
      [0, 0, 0],
    ],
  ])('%s', (_what, paid, asOf, expected) => {
    const { open, inARow, level } = behind(agreed, paid, asOf);
    expect([open, inARow, level]).toEqual(expected);
  });

  test('a month of the running quarter stands as to come', () => {
    expect(behind(agreed, half, '2026-09-15').states.slice(6, 9)).toEqual(
      Array(3).fill('upcoming'),
    );
    expect(behind(agreed, half, '2026-10-15').states.slice(6, 10)).toEqual([
      ...Array<string>(3).fill('unpaid'),
      'upcoming',
    ]);
  });
});

test('where it has not, each month that has ended is behind', () => {
  const { open, inARow, level } = behind(usual, half, '2026-08-01');
  expect([open, inARow, level]).toEqual([1, 1, 1]);
});
