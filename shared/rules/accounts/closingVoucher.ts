import { isUnder } from './accountCode.ts';
import type { Line } from './types.ts';

/** Current-year income, through which the year's end passes (domain.md 6.2, 6.4). */
export const yearIncomeCode = '321';
/** Income distribution (domain.md 6.2, 6.4). */
export const distributionCode = '322';

const on = (line: Pick<Line, 'account'>, code: string): boolean => isUnder(line.account, code);

/**
 * Whether a voucher only carries results on: a line on 321, or all lines on 322 (domain.md 6.4).
 * Statements of income leave such vouchers out, so that they read the same before and after them.
 */
export const isClosingVoucher = (lines: readonly Pick<Line, 'account'>[]): boolean =>
  lines.some((line) => on(line, yearIncomeCode)) ||
  (lines.length > 0 && lines.every((line) => on(line, distributionCode)));
