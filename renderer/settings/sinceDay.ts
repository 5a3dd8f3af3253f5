import { readDay } from '../../shared/rules/readDay.ts';

/**
 * The day from which duties are checked, typed by hand in any of the usual ways.
 * @param today ISO day
 * @returns an ISO day, empty where nothing is typed; undefined where it is no whole day
 */
export function readSince(typed: string, today: string): string | undefined {
  if (typed.trim() === '') return '';
  const reading = readDay(typed, { today });
  return 'on' in reading ? reading.on : undefined;
}
