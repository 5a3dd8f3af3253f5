import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import type { BooksCheck } from './types.ts';

/** A check that two amounts are the same. */
export const equal = (
  code: string,
  aFen: number,
  bFen: number,
  level: BooksCheck['level'] = 'error',
): BooksCheck => ({ code, level, ok: aFen === bFen, aFen, bFen, differenceFen: aFen - bFen });

/** What to tell of the checks that do not come out. */
export const failedChecks = (checks: readonly BooksCheck[]): readonly Finding[] =>
  checks
    .filter(({ ok }) => !ok)
    .map(({ code, level, aFen, bFen, differenceFen }) => ({
      level,
      code,
      params: {
        a: showYuan(aFen),
        b: showYuan(bFen),
        difference: showYuan(Math.abs(differenceFen)),
      },
    }));
