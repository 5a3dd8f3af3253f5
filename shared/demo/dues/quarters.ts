import { demoYear } from '../distributions.ts';

/** A day or month of the demo's year. */
export const on = (monthDay: string): string => `${demoYear}-${monthDay}`;
/** The quarters that were collected: their months, the day of collection. */
export const quarters = [
  { months: ['01', '02', '03'], day: on('03-10') },
  { months: ['04', '05', '06'], day: on('06-10') },
  { months: ['07', '08', '09'], day: on('09-10') },
].map((quarter) => ({ ...quarter, months: quarter.months.map((month) => `${demoYear}-${month}`) }));
