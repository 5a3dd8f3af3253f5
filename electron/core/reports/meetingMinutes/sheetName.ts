import type { Label } from '../../../../shared/label.ts';
import { shortened } from '../meetings/shortened.ts';

/** What Excel allows. */
const longest = 31;

/**
 * The name of the sheet of a meeting: 支部党员大会1_0312, its number among those of its kind in the
 * year and its day; then the organisation where there are several, as far as there is room. English
 * names are cut between words, so that number and day are never lost.
 */
export function minuteSheetName(
  kind: Label,
  {
    serialNo,
    heldOn,
    unit,
  }: {
    readonly serialNo: number | null;
    readonly heldOn: string;
    /** Null where all meetings are of one organisation. */
    readonly unit: string | null;
  },
): Label {
  const tail = `${serialNo ?? ''}_${heldOn.slice(5).replace('-', '')}`;
  const room = longest - tail.length;
  return {
    zh: kind.zh.slice(0, room) + tail + (unit === null ? '' : `_${unit}`),
    en: `${shortened(kind.en, room - 1)} ${tail}`,
  };
}
