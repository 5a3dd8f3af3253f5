import { readPeriod } from '../../../shared/rules/period.ts';
import { useLabel } from '../../i18n.ts';
import { type Period, periodText } from '../../reports/period.ts';

/** A function from a period to its name: 2026年11月, November 2026. */
export function usePeriodName(): (period: Period) => string {
  const labelOf = useLabel();
  return (period) => {
    const text = periodText(period);
    const read = readPeriod(text);
    return read === undefined ? text : labelOf(read.label);
  };
}
