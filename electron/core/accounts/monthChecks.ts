import type { Finding } from '../../../shared/fields/finding.ts';
import { gapFindings, numberGaps } from '../../../shared/rules/accounts/numberGaps.ts';
import { statementChecks } from '../../../shared/rules/accounts/statementChecks.ts';
import type { BooksCheck } from '../../../shared/rules/accounts/types.ts';
import type { Session } from '../session.ts';
import type { PeriodCheck } from './answers.ts';
import { booksOf } from './books.ts';
import { sheetPair } from './layouts.ts';
import { numberedVouchers } from './numberedVouchers.ts';

/** What a month is looked through for, and what is to be told of it (domain.md 6.6). */
export interface MonthChecks {
  readonly checks: readonly PeriodCheck[];
  readonly findings: readonly Finding[];
}

/** What every month asks of the store in the same way. */
export type MonthLook = (month: string) => MonthChecks;

/** Looks months through; the layouts are read once. */
export function monthLook(session: Session): MonthLook {
  const books = booksOf(session);
  const sheets = sheetPair(session);
  return (month) => {
    const period = { from: month, to: month };
    const vouchers = numberedVouchers(session, period);
    const { checks, findings } = statementChecks({ books, period, ...sheets, vouchers });
    const gaps = numberGaps(vouchers);
    const missing = gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
    const twice = gaps.reduce((sum, gap) => sum + gap.twice.length, 0);
    const ofGaps = new Set(gapFindings(gaps).map(({ code }) => code));
    return {
      checks: [
        ...checks.map((check) => ({ ...check, count: null })),
        counted('period.numbers-missing', missing, 'warning'),
        counted('period.numbers-twice', twice, 'error'),
      ],
      // Books that were taken over may lack numbers, which nobody can bring back: a second look is all.
      findings: findings.map((finding) =>
        ofGaps.has(finding.code) && finding.code === 'period.numbers-missing'
          ? { ...finding, level: 'warning' }
          : finding,
      ),
    };
  };
}

/** A check that there is none of something. */
export const counted = (code: string, count: number, level: BooksCheck['level']): PeriodCheck => ({
  ...{ code, level, ok: count === 0, aFen: 0, bFen: 0, differenceFen: 0 },
  count,
});
