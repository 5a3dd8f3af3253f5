import { z } from 'zod';
import { lastDayOfYear } from '../../../shared/rules/calendar.ts';
import { idsIn } from '../../../shared/rules/memberStatistics.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { members } from '../../../shared/registers/members.ts';
import { Refusal } from '../refusal.ts';
import { type ListOptions, listSchema } from '../registers/list.ts';
import { LastAnswers } from '../lastAnswers.ts';
import type { Session } from '../session.ts';
import { type MemberFigures, memberFigures } from './statistics.ts';

/** A number of the statistics: where it stands, so that it can open the list behind it. */
export const cellSchema = z.strictObject({
  year: z.int().min(1921).max(2199),
  branch: z.string().max(60).nullable(),
  table: z.string().max(60),
  row: z.string().max(120),
  column: z.string().max(60),
});
export type Cell = z.output<typeof cellSchema>;

/** What any list may be asked for, and the members' list also by a number of the statistics. */
export const askedListSchema = listSchema.extend({ cell: cellSchema.optional() });
export type AskedList = z.output<typeof askedListSchema>;

/**
 * The list's own options and, where it is opened from a number, the ids that it keeps to.
 * @throws Refusal `request.invalid` for a register that has no statistics
 */
export function keptTo(
  session: Session,
  register: Register,
  { cell, ...options }: AskedList,
): { readonly options: ListOptions; readonly among?: readonly string[] } {
  if (cell === undefined) return { options };
  if (register.key !== members.key) throw new Refusal('request.invalid', { field: 'cell' });
  return { options, among: cellIds(session, cell) };
}

/** Keys of what stands beside the tables: the flags, and what the year-end identity found. */
export const flagsTable = 'flags';
export const identityCheck = 'identity-check';

/** A list that a figure opened is scrolled through. */
const lastCells = new LastAnswers<readonly string[]>(4);

/** The members behind a number, each once. Kept, because scrolling through them asks again. */
export const cellIds = (session: Session, cell: Cell): readonly string[] =>
  lastCells.of(session.store, JSON.stringify(cell), () => {
    const figures = memberFigures(session, { at: lastDayOfYear(cell.year), branch: cell.branch });
    return [...new Set(idsOf(figures, cell))];
  });

function idsOf(
  { tables, flags, identity }: MemberFigures,
  { table, row, column }: Cell,
): readonly string[] {
  if (table === flagsTable) {
    const flag = flags.find(({ key }) => key === row);
    return (column === 'unknown' ? flag?.unknownIds : flag?.ids) ?? [];
  }
  if (table === identityCheck) return checkIds(identity, row);
  const found = [...tables, identity.table].find(({ key }) => key === table);
  return found === undefined ? [] : idsIn(found, row, column);
}

function checkIds(identity: MemberFigures['identity'], row: string): readonly string[] {
  const { unexplained, missing, irregular } = identity;
  const rows: Readonly<Record<string, readonly string[]>> = { unexplained, missing, irregular };
  return rows[row] ?? [];
}
