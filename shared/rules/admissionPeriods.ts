import type { Label } from '../label.ts';
import { firstDayOf, lastDayOf } from './calendar.ts';

/** A stretch of days; both ends belong to it, an open end has none. */
export interface Period {
  readonly key: string;
  readonly label: Label;
  readonly firstOn?: string;
  readonly lastOn?: string;
}

/** The nine periods of the admission-date table (domain.md 1.4). */
export const admissionPeriods: readonly Period[] = [
  {
    key: 'to-1937-07',
    label: { zh: '1937年7月6日及以前', en: 'Up to 6 Jul 1937' },
    lastOn: '1937-07-06',
  },
  {
    key: 'from-1937-07',
    label: { zh: '1937年7月7日至1945年9月2日', en: '7 Jul 1937 – 2 Sep 1945' },
    firstOn: '1937-07-07',
    lastOn: '1945-09-02',
  },
  {
    key: 'from-1945-09',
    label: { zh: '1945年9月3日至1949年9月', en: '3 Sep 1945 – Sep 1949' },
    firstOn: '1945-09-03',
    lastOn: '1949-09-30',
  },
  {
    key: 'from-1949-10',
    label: { zh: '1949年10月至1966年4月', en: 'Oct 1949 – Apr 1966' },
    firstOn: '1949-10-01',
    lastOn: '1966-04-30',
  },
  {
    key: 'from-1966-05',
    label: { zh: '1966年5月至1976年10月', en: 'May 1966 – Oct 1976' },
    firstOn: '1966-05-01',
    lastOn: '1976-10-31',
  },
  {
    key: 'from-1976-11',
    label: { zh: '1976年11月至1978年12月', en: 'Nov 1976 – Dec 1978' },
    firstOn: '1976-11-01',
    lastOn: '1978-12-31',
  },
  {
    key: 'from-1979-01',
    label: { zh: '1979年1月至2002年10月', en: 'Jan 1979 – Oct 2002' },
    firstOn: '1979-01-01',
    lastOn: '2002-10-31',
  },
  {
    key: 'from-2002-11',
    label: { zh: '2002年11月至2012年10月', en: 'Nov 2002 – Oct 2012' },
    firstOn: '2002-11-01',
    lastOn: '2012-10-31',
  },
  {
    key: 'from-2012-11',
    label: { zh: '2012年11月及以后', en: 'From Nov 2012' },
    firstOn: '2012-11-01',
  },
];

/** The four periods of the published bulletin (domain.md 1.4), each a union of the nine. */
export const bulletinPeriods: readonly Period[] = [
  {
    key: 'to-1949-09',
    label: { zh: '新中国成立前', en: "Before the People's Republic (to Sep 1949)" },
    lastOn: '1949-09-30',
  },
  {
    key: 'from-1949-10',
    label: {
      zh: '新中国成立后至党的十一届三中全会前',
      en: 'Oct 1949 – Dec 1978 (before the Third Plenum)',
    },
    firstOn: '1949-10-01',
    lastOn: '1978-12-31',
  },
  {
    key: 'from-1979-01',
    label: {
      zh: '党的十一届三中全会后至党的十八大前',
      en: 'Jan 1979 – Oct 2012 (to the 18th Congress)',
    },
    firstOn: '1979-01-01',
    lastOn: '2012-10-31',
  },
  {
    key: 'from-2012-11',
    label: { zh: '党的十八大以来', en: 'Since the 18th Congress (Nov 2012)' },
    firstOn: '2012-11-01',
  },
];

/**
 * The period of a date.
 * @param partial `YYYY`, `YYYY-MM` or a day
 * @returns undefined where a date is not exact enough to tell, such as 1945-09 of the nine
 */
export function periodOf(periods: readonly Period[], partial: string): Period | undefined {
  const first = firstDayOf(partial);
  const last = lastDayOf(partial);
  return periods.find(
    ({ firstOn = '', lastOn = '9999-12-31' }) => first >= firstOn && last <= lastOn,
  );
}
