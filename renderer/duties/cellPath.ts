import { lastDayOf } from '../../shared/rules/calendar.ts';
import { meetings } from '../../shared/registers/meetings.ts';
import { listStatePath, newPath, recordPath } from '../registers/paths.ts';
import type { YearCell } from './dutyData.ts';

/** Which cell of the year at a glance. */
export interface CellPlace {
  /** Id of the organisation. */
  readonly branch: string;
  /** Code of meetingKinds. */
  readonly kind: string;
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

const monthOf = ({ year, month }: CellPlace): string => `${year}-${String(month).padStart(2, '0')}`;

/**
 * Where a cell leads: to its meeting, or the list of them; where one is wanting, to the form of a new
 * one, which keepers alone may fill in.
 * @param today ISO day: a meeting of this month begins with no date, one of the past with none either
 * @returns null where there is nothing to be seen or done
 */
export function cellPath(cell: YearCell, place: CellPlace, keeps: boolean): string | null {
  const { branch, kind } = place;
  const [only] = cell.ids;
  if (only !== undefined && cell.ids.length === 1) return recordPath(meetings.key, only);
  if (cell.ids.length > 1)
    return listStatePath(meetings, {
      search: '',
      view: 'all',
      where: {
        branch: { in: [branch] },
        kind: { in: [kind] },
        heldOn: { from: `${monthOf(place)}-01`, to: lastDayOf(monthOf(place)) },
      },
      sort: 'heldOn',
      descending: false,
      cell: null,
    });
  const wanting = cell.state === 'due' || cell.state === 'overdue';
  return wanting && keeps ? newPath(meetings.key, { branch, kind }) : null;
}
