import type { AnyRecord } from '../../../shared/registers/define.ts';
import { incomeRights } from '../../../shared/registers/incomeRights.ts';
import type { RightHolder } from '../../../shared/rules/accounts/distribution.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import type { Session } from '../session.ts';
import { recordsOf } from './estate.ts';

/**
 * Who held shares in the income rights at the end of a year, each once (domain.md 6.9, 6.12). What
 * the collective holds itself stays with it.
 */
export function rightHolders(session: Session, year: number): readonly RightHolder[] {
  const on = `${year}-12-31`;
  const hundredths = new Map<string, number>();
  for (const right of recordsOf(session.store, incomeRights)) {
    const holder = textIn(right, 'holder');
    if (right['kind'] === 'collective' || holder === null || !holdsOn(right, on)) continue;
    const shares = Math.round((numberIn(right, 'shares') ?? 0) * 100);
    hundredths.set(holder, (hundredths.get(holder) ?? 0) + shares);
  }
  return [...hundredths]
    .map(([party, shares]) => ({ party, shares: shares / 100 }))
    .filter(({ shares }) => shares > 0);
}

const holdsOn = (right: AnyRecord, on: string): boolean => {
  const to = textIn(right, 'toOn');
  return (textIn(right, 'fromOn') ?? on) <= on && (to === null || to >= on);
};
