import type { AnyRecord } from '../../../shared/registers/define.ts';
import { countAttendance } from '../../../shared/rules/attendanceCounts.ts';
import type { Begun, MeetingDocument } from '../document.ts';
import type { TypedValues } from '../../registers/form/typed.ts';
import { type AgendaRow, type Row, isBlankRow, keptRow, newAgendaRow, newRow } from './rows.ts';

/** What was ticked and typed of one person. */
export interface Mark {
  /** A code of `presences`; null while not marked. */
  readonly presence: string | null;
  readonly written: boolean;
  readonly opinion: string;
  readonly note: string;
}

/** A task of these minutes. */
export interface TaskRow extends Row {
  /** Key of the item of the agenda that it comes from. */
  readonly item: string | null;
}

/** What was reported of a task of an earlier meeting. */
export interface Report {
  readonly done: boolean;
  readonly result: string;
}

/** The minutes while they are typed, without the fields of the meeting itself. */
export interface Draft {
  /** With a list of names; old minutes may have the counts alone. */
  readonly named: boolean;
  /** By member; who is not in it was not marked. */
  readonly marks: Readonly<Record<string, Mark>>;
  readonly agenda: readonly AgendaRow[];
  readonly tasks: readonly TaskRow[];
  /** By task. */
  readonly reports: Readonly<Record<string, Report>>;
}

export const noMark: Mark = { presence: null, written: false, opinion: '', note: '' };

/** The tasks with a row for one more. */
export function withBlank(rows: readonly TaskRow[]): readonly TaskRow[] {
  const last = rows.at(-1);
  return last !== undefined && isBlankRow(last) ? rows : [...rows, { ...newRow(), item: null }];
}

/** New minutes, with the agenda of their template. @param people who is ticked off as present */
export const begunDraft = (
  { agenda }: Pick<Begun, 'agenda'>,
  people: readonly string[] = [],
): Draft => ({
  named: true,
  marks: Object.fromEntries(people.map((id) => [id, { ...noMark, presence: 'present' }])),
  agenda: agenda.map(({ kind, title }) => newAgendaRow({ kind, title })),
  tasks: withBlank([]),
  reports: {},
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Kept minutes as they stand in the form. */
export function keptDraft(kept: MeetingDocument): Draft {
  const { meeting, attendances } = kept;
  const items = new Map(kept.agenda.map(({ item }) => [item.id, item.id]));
  const electors = countAttendance(attendances);
  const counted = typeof meeting['dueCount'] === 'number' || text(meeting['absentees']) !== '';
  return {
    named: attendances.length > 0 || !counted,
    marks: Object.fromEntries(
      attendances.map((one) => [
        one.member,
        {
          presence: one.presence,
          written: one.written,
          opinion: one.opinion ?? '',
          note: one.note ?? '',
        },
      ]),
    ),
    agenda: kept.agenda.map(({ item, speeches, candidates }) => ({
      ...keptRow(item),
      typed: fromList(item, electors),
      speeches: speeches.map(keptRow),
      candidates: candidates.map(keptRow),
    })),
    tasks: withBlank(
      kept.tasks.map((task) => ({
        ...keptRow(task),
        item: items.get(text(task['item'])) ?? null,
      })),
    ),
    reports: Object.fromEntries(
      kept.openTasks
        .filter(({ doneOn, result }) => doneOn !== null || result !== null)
        .map(({ id, doneOn, result }) => [id, { done: doneOn !== null, result: result ?? '' }]),
    ),
  };
}

/**
 * The figures of a vote that were taken from the list of names stand empty: they follow the list
 * when it is corrected.
 */
function fromList(
  item: AnyRecord,
  list: { readonly votingDue: number; readonly votingPresent: number; readonly written: number },
): TypedValues {
  const taken = { due: list.votingDue, present: list.votingPresent, written: list.written };
  return Object.fromEntries(
    Object.entries(taken).flatMap(([key, count]) =>
      item[key] === count && list.votingDue > 0 ? [[key, '']] : [],
    ),
  );
}
