import type { Label } from '../label.ts';
import { pageWidth } from './memberRegister.ts';

const serialAndName = 15;
/** Due, present, excused, without reason, rate. */
const sums = 36;

/** The room for meetings on a landscape page, in half-width characters. */
export const attendanceWidth = {
  first: pageWidth - serialAndName - sums,
  further: pageWidth - serialAndName,
} as const;

/** One sign for each presence, as the legend under the table explains. */
export const presenceSigns: Readonly<Record<string, Label>> = {
  'present': { zh: '✓', en: '✓' },
  'leave': { zh: '假', en: 'L' },
  'away': { zh: '外', en: 'A' },
  'ill': { zh: '病', en: 'I' },
  'unexcused': { zh: '缺', en: 'U' },
  'not-counted': { zh: '—', en: '—' },
};
