import { useSearchParams } from 'react-router';
import { type Period, periodAt, periodText } from '../../reports/period.ts';
import { readBookPeriod } from './bookPeriod.ts';

/** The period that the page's address names, this month without one, and how to choose another. */
export function useBookPeriod(): readonly [Period, (period: Period) => void] {
  const [address, setAddress] = useSearchParams();
  const period = readBookPeriod(address.get('period')) ?? periodAt('month', new Date());
  const choose = (chosen: Period): void =>
    setAddress(
      (before) => {
        before.set('period', periodText(chosen));
        return before;
      },
      { replace: true },
    );
  return [period, choose];
}
