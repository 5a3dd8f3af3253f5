import { accountLike } from './chart.ts';
import { isProfitOrLoss } from './normalSide.ts';
import type { Books } from './types.ts';

/**
 * The years (YYYY) whose revenue and expenditure were transferred to 321 and not taken back
 * (domain.md 6.4): nothing more is posted on those accounts in them. Only a transfer in December
 * closes a year; a transfer by months, or one taken back later, leaves the other years open.
 */
export function transferredYears({
  chart,
  turnovers,
}: Pick<Books, 'chart' | 'turnovers'>): ReadonlySet<string> {
  const moved = new Map<string, number>();
  for (const { account, month, closing, debitFen, creditFen } of turnovers) {
    if (!closing || !month.endsWith('-12')) continue;
    if (!isProfitOrLoss(accountLike(chart, account))) continue;
    const key = `${month.slice(0, 4)}/${account}`;
    moved.set(key, (moved.get(key) ?? 0) + debitFen - creditFen);
  }
  return new Set([...moved].filter(([, fen]) => fen !== 0).map(([key]) => key.slice(0, 4)));
}
