import type { MeetingInput, PartInput } from '../../../electron/core/meetings/input.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { readDayAfter } from '../../../shared/rules/readDay.ts';
import { type FormContext, readForm } from '../../registers/form/readForm.ts';
import type { OpenTask } from '../document.ts';
import type { Draft } from './draft.ts';
import type { Person } from './people.ts';
import { type Row, isBlankAgendaRow, isBlankRow, parts, setTyped } from './rows.ts';

/** The parts of minutes as they are sent. */
export type PartsInput = Omit<MeetingInput, 'values'>;

/** Something noticed about a part, with the key of its row. */
export type RowFinding = Finding & { readonly row: string };

/** The rows in the order in which they are sent, so that what the store says finds its place. */
export interface SentRows {
  readonly attendances: readonly string[];
  readonly agenda: readonly {
    readonly key: string;
    readonly speeches: readonly string[];
    readonly candidates: readonly string[];
  }[];
  readonly tasks: readonly string[];
}

export interface DraftReading {
  readonly input: PartsInput;
  readonly rows: SentRows;
  readonly findings: readonly RowFinding[];
}

const nothing: ReadonlySet<string> = new Set();

/** One row understood by the rules of its register. */
export const readRow = (register: Register, row: Row, context: FormContext) =>
  readForm(register, row.typed, { stored: row.stored, hidden: nothing }, context);

/**
 * A task as it is understood: a term without its year is the next such day after the meeting.
 * @param heldOn the day of the meeting, where it is known already
 */
export function withTermAfter<R extends Row>(row: R, heldOn: string | null): R {
  const typed = row.typed['dueOn'];
  const dueOn = typeof typed === 'string' && heldOn !== null ? readDayAfter(typed, heldOn) : null;
  return dueOn === null ? row : setTyped(row, 'dueOn', dueOn);
}

interface Options {
  readonly context: FormContext;
  readonly people: readonly Person[];
  readonly openTasks: readonly OpenTask[];
  /** The day of the meeting, on which tasks are reported as done. */
  readonly heldOn: string | null;
}

/** Understands all parts of minutes; rows into which nothing was typed are left out. */
export function readDraft(draft: Draft, options: Options): DraftReading {
  const { context, people } = options;
  const findings: RowFinding[] = [];
  const read = (register: Register, row: Row): PartInput => {
    const reading = readRow(register, row, context);
    findings.push(...reading.findings.map((finding) => ({ ...finding, row: row.key })));
    const values = Object.fromEntries(
      Object.entries(reading.record).filter(
        ([key, value]) => key in register.fields && (row.id !== null || value !== null),
      ),
    );
    return { ...(row.id !== null && { id: row.id }), values };
  };
  const filled = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => !isBlankRow(row));
  const items = draft.agenda.filter((row) => !isBlankAgendaRow(row));
  const places = new Map(items.map(({ key }, at) => [key, at]));
  const tasks = draft.tasks.filter((row) => !isBlankRow(row));
  const listed = people.filter(({ presence }) => presence !== null);
  return {
    input: {
      attendances: draft.named ? listed.map(attendanceOf) : null,
      agenda: items.map((row) => ({
        ...read(parts.agenda, row),
        speeches: filled(row.speeches).map((speech) => read(parts.speeches, speech)),
        candidates: filled(row.candidates).map((one) => read(parts.candidates, one)),
      })),
      tasks: tasks.map((row) => ({
        ...read(parts.tasks, withTermAfter(row, options.heldOn)),
        item: row.item === null ? null : (places.get(row.item) ?? null),
      })),
      reported: reportedOf(draft, options),
    },
    rows: {
      attendances: draft.named ? listed.map(({ member }) => member) : [],
      agenda: items.map(({ key, speeches, candidates }) => ({
        key,
        speeches: filled(speeches).map((row) => row.key),
        candidates: filled(candidates).map((row) => row.key),
      })),
      tasks: tasks.map(({ key }) => key),
    },
    findings,
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const attendanceOf = (person: Person): PartInput => ({
  ...(person.id !== null && { id: person.id }),
  values: {
    member: person.member,
    presence: person.presence,
    voting: person.voting,
    written: person.presence === 'present' ? null : person.written || null,
    opinion: orNull(person.opinion),
    note: orNull(person.note),
  },
});

/** What differs from what was known of the tasks of earlier meetings. */
function reportedOf({ reports }: Draft, { openTasks, heldOn }: Options): PartsInput['reported'] {
  return openTasks.flatMap(({ id, doneOn, result }) => {
    const report = reports[id];
    if (report === undefined) return [];
    const values = {
      doneOn: report.done ? (doneOn ?? heldOn) : null,
      result: orNull(report.result),
    };
    return values.doneOn === doneOn && values.result === result ? [] : [{ id, values }];
  });
}
