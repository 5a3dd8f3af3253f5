import { readPeriod } from '../../../shared/rules/period.ts';
import { useLabel } from '../../i18n.ts';

/** A function from a period as it is stored to its name; what is none stands for itself. */
export function usePeriodText(): (period: string) => string {
  const labelOf = useLabel();
  return (period) => {
    const label = readPeriod(period)?.label;
    return label === undefined ? period : labelOf(label);
  };
}
