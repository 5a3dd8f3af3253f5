import type { PartFinding } from '../../../electron/core/meetings/input.ts';
import type { PartsInput, SentRows } from './readDraft.ts';

/**
 * The key of the row that the store speaks of; undefined for none.
 * @param rows as they were sent
 */
export function rowOf(
  rows: SentRows,
  input: PartsInput,
  { part, index = -1, within = -1 }: Pick<PartFinding, 'part' | 'index' | 'within'>,
): string | undefined {
  switch (part) {
    case 'meeting':
      return undefined;
    case 'attendances':
      return rows.attendances[index];
    case 'agenda':
      return rows.agenda[index]?.key;
    case 'speeches':
      return rows.agenda[within]?.speeches[index];
    case 'candidates':
      return rows.agenda[within]?.candidates[index];
    case 'tasks':
      return rows.tasks[index];
    case 'reported':
      return input.reported[index]?.id;
  }
}
