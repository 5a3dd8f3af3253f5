import { z } from 'zod';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { isDay } from '../../../shared/rules/calendar.ts';
import type { VoteRule } from '../../../shared/rules/voting.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Occasion } from './convened.ts';
import { type DuePerson, duePeople } from './duePeople.ts';
import { type OpenTask, openTasks } from './openTasks.ts';
import { type Suggestions, suggestionsFor } from './suggestions.ts';
import { type AgendaStart, templateStart } from './template.ts';
import { voteRulesInForce } from './voteRulesInForce.ts';

/** What the form of a new meeting asks for. */
export const occasionSchema = z.strictObject({
  branch: z.string().max(60),
  kind: z.string().min(1).max(60),
  on: z.string().refine(isDay),
});

/** What the form of a new meeting begins with. */
export interface MeetingStart {
  /** Fields of the meeting. */
  readonly values: AnyRecord;
  readonly agenda: readonly AgendaStart[];
  readonly due: readonly DuePerson[];
  readonly openTasks: readonly OpenTask[];
  readonly voteRules: readonly VoteRule[];
  readonly suggestions: Suggestions;
}

/**
 * What can be filled in before anybody types: the template, the people as the register has them on
 * the day, the tasks still open, chair, recorder and place as last time.
 * @throws Refusal `record.unknown` for an organisation that is not there
 */
export function beginMeeting(session: Session, occasion: Occasion): MeetingStart {
  const { branch, kind, on } = occasion;
  const { store } = session;
  const due = duePeople(session, occasion);
  const template = templateStart(session, kind, on);
  const last = lastOf(session, occasion);
  const secretary = due.find(({ post }) => post === 'secretary')?.name ?? null;
  return {
    values: {
      ...template.values,
      branch,
      kind,
      heldOn: on,
      state: on > session.today() ? 'planned' : 'held',
      place: template.values['place'] ?? last['place'] ?? null,
      chair: last['chair'] ?? secretary,
      recorder: last['recorder'] ?? null,
      beginsAt: last['beginsAt'] ?? null,
    },
    agenda: template.agenda,
    due,
    openTasks: openTasks(store, { branch, on }),
    voteRules: voteRulesInForce(store),
    suggestions: suggestionsFor(store, branch, due),
  };
}

/** What the last meeting of that kind says; nothing where there is none yet. */
function lastOf({ store }: Session, { branch, kind, on }: Occasion): AnyRecord {
  const row = store.get(
    tableQuery
      .selectFrom(meetings.key)
      .select(['place', 'chair', 'recorder', 'beginsAt'])
      .where('branch', '=', branch)
      .where('kind', '=', kind)
      .where('heldOn', '<=', on)
      .where('voidedAt', 'is', null)
      .orderBy('heldOn', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
  );
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return Object.fromEntries(Object.entries(row ?? {}).map(([key, value]) => [key, text(value)]));
}
