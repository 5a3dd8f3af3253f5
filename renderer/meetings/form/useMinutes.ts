import { useCallback, useMemo, useState } from 'react';
import type { MeetingInput, PartFinding } from '../../../electron/core/meetings/input.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { useForm } from '../../registers/form/useForm.ts';
import { useReadContext } from '../../registers/form/useReadContext.ts';
import { type Draft, type Mark, noMark } from '../draft/draft.ts';
import { type Counts, countPeople, peopleOf, present, unmarkedOf } from '../draft/people.ts';
import { type RowFinding, readDraft } from '../draft/readDraft.ts';
import { rowOf } from '../draft/rowOf.ts';
import type { Occasion, Start } from '../draft/start.ts';
import type { Electors } from '../draft/voting.ts';
import { useSurroundings } from './useSurroundings.ts';

const nothing: ReadonlySet<string> = new Set();
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Everything that is typed into the minutes of a meeting, and what it means. */
export function useMinutes(register: Register, start: Start) {
  const { stored, begin } = start;
  const form = useForm(register, { stored, hidden: nothing, begin });
  const [draft, setDraft] = useState(start.draft);
  const [said, setSaid] = useState<readonly RowFinding[]>([]);
  const context = useReadContext();
  const occasion: Occasion = {
    branch: text(form.record['branch']),
    kind: text(form.record['kind']),
    on: text(form.record['heldOn']),
  };
  const around = useSurroundings(start, occasion);
  const people = useMemo(
    () => peopleOf(around.due, start.kept, draft.marks),
    [around.due, start.kept, draft.marks],
  );
  const counts = useMemo(() => countPeople(people), [people]);
  const reading = useMemo(
    () =>
      readDraft(draft, {
        context,
        people,
        openTasks: around.openTasks,
        heldOn: occasion.on,
      }),
    [draft, context, people, around.openTasks, occasion.on],
  );

  const change = useCallback((update: (draft: Draft) => Draft) => {
    setDraft(update);
    // What the store said was said of what stood there then.
    setSaid([]);
  }, []);
  const mark = useCallback(
    (member: string, given: Partial<Mark>) =>
      change((before) => ({
        ...before,
        marks: { ...before.marks, [member]: { ...noMark, ...before.marks[member], ...given } },
      })),
    [change],
  );
  const markRest = (presence: string): void => {
    const open = unmarkedOf(people).map(({ member }) => member);
    change((before) => ({
      ...before,
      marks: {
        ...before.marks,
        ...Object.fromEntries(
          open.map((member) => [member, { ...noMark, ...before.marks[member], presence }]),
        ),
      },
    }));
  };

  const sayFromStore = (findings: readonly PartFinding[]): void => {
    form.sayFromStore(findings.filter(({ part }) => part === 'meeting'));
    setSaid(
      findings
        .filter(({ part }) => part !== 'meeting')
        .map((finding) => ({ ...finding, row: rowOf(reading.rows, reading.input, finding) ?? '' })),
    );
  };
  const { votingDue, votingPresent } = form.record;
  const electors = useMemo(
    (): Electors =>
      draft.named
        ? electorsOf(counts)
        : { due: count(votingDue), present: count(votingPresent), written: null },
    [draft.named, counts, votingDue, votingPresent],
  );
  const rowFindings = [...reading.findings, ...said];
  // A form begun from a template or from an address has not been typed into yet.
  const typed = (stored === null ? form.typed : hasKeys(form.changes)) || draft !== start.draft;
  return {
    form,
    draft,
    people,
    counts,
    electors,
    around,
    occasion,
    rowFindings,
    said,
    typed,
    hasErrors: form.hasErrors || rowFindings.some(({ level }) => level === 'error'),
    /** What would be sent. */
    input: (): MeetingInput => ({ ...reading.input, values: form.changes }),
    change,
    mark,
    markRest,
    markAllPresent: () => markRest(present),
    sayFromStore,
  };
}

export type Minutes = ReturnType<typeof useMinutes>;

const hasKeys = (record: AnyRecord): boolean => Object.keys(record).length > 0;

/** While nobody is marked yet it is not known who came. */
const electorsOf = (counts: Counts): Electors => ({
  due: counts.votingDue,
  present: counts.present === 0 && counts.unmarked > 0 ? null : counts.votingPresent,
  written: counts.written,
});
