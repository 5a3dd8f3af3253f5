import { members } from '../../shared/registers/members.ts';
import type { Cell } from '../registers/list/listState.ts';
import { listStatePath } from '../registers/paths.ts';

/** Of whom and of when the statistics are. */
export interface Scope {
  readonly year: number;
  /** An organisation with all below it; everybody where null. */
  readonly branch: string | null;
}

/** Tables of the list route that are none on screen. */
export const flagsTable = 'flags';
export const identityCheck = 'identity-check';

/** The address of the list of members behind a number. */
export const cellPath = (cell: Cell): string =>
  listStatePath(members, {
    search: '',
    view: 'all',
    where: {},
    sort: null,
    descending: false,
    cell,
  });
