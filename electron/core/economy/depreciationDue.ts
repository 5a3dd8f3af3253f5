import type { Asset } from '../../../shared/rules/accounts/asset.ts';
import { booksOf } from '../accounts/books.ts';
import type { Session } from '../session.ts';
import { type AssetFacts, allAssetFacts, amountOf, openMonths, takesWork } from './assetFacts.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';

/** An asset with what it is to be depreciated by in a month. */
export interface DueDepreciation {
  readonly facts: AssetFacts;
  readonly asset: Asset;
  readonly amountFen: number;
  /** Work of the month; 0 for straight-line. */
  readonly work: number;
}

/**
 * What is due of a month and not posted, by the order of the cards. Assets by work are there as
 * long as the month is not posted, with 0 until their work is given.
 */
export const dueIn = (
  all: readonly AssetFacts[],
  month: string,
  work: Readonly<Record<string, number>> = {},
): readonly DueDepreciation[] =>
  all.flatMap((facts) => {
    const given = work[facts.record.id] ?? 0;
    const amountFen = amountOf(facts, month, given);
    if (amountFen === 0 && !takesWork(facts, month)) return [];
    return [{ facts, asset: facts.asset, amountFen, work: given }];
  });

/** The months up to one in which something by straight line is due and not posted, in order. */
export function monthsMissed(
  all: readonly AssetFacts[],
  beginMonth: string,
  to: string,
): readonly string[] {
  const months = new Set(all.flatMap((facts) => openMonths(facts, beginMonth, to)));
  return [...months].sort();
}

/** Depreciation of a month as the closing of the month looks at it. */
export interface MonthDepreciation {
  /** Assets by straight line that are due in the month and not posted. */
  readonly due: number;
  readonly amountFen: number;
  /** Nothing that is due is missing. */
  readonly posted: boolean;
}

/** What each of some months still lacks. */
export function depreciationOfMonths(
  session: Session,
  months: readonly string[],
): ReadonlyMap<string, MonthDepreciation> {
  const all = allAssetFacts(session);
  const { beginMonth } = booksOf(session);
  return new Map(
    months.map((month) => {
      const due =
        month < beginMonth ? [] : dueIn(all, month).filter(({ amountFen }) => amountFen > 0);
      return [
        month,
        {
          due: due.length,
          amountFen: sumOf(due.map(({ amountFen }) => amountFen)),
          posted: due.length === 0,
        },
      ];
    }),
  );
}
