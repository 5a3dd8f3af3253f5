import { meetings } from '../../../shared/registers/meetings.ts';
import type { VoteRule } from '../../../shared/rules/voting.ts';
import { getRecord } from '../registers/get.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { type DuePerson, duePeople, spelled } from './duePeople.ts';
import { type OpenTask, openTasks } from './openTasks.ts';
import { ofItem, partsOf } from './parts.ts';
import { type Suggestions, suggestionsFor } from './suggestions.ts';
import { voteRulesInForce } from './voteRulesInForce.ts';

/** A line of the list of names, with whose it is. */
export interface NamedAttendance {
  readonly id: string;
  readonly version: number;
  readonly member: string;
  readonly name: string;
  /** Pinyin in full and initials, lower case. */
  readonly spellings: readonly string[];
  /** A code of `presences`. */
  readonly presence: string;
  readonly voting: boolean;
  readonly written: boolean;
  readonly opinion: string | null;
  readonly note: string | null;
}

/** An agenda item with what was said and who stood. */
export interface AgendaDocument {
  readonly item: StoredRecord;
  readonly speeches: readonly StoredRecord[];
  readonly candidates: readonly StoredRecord[];
}

/** A meeting with all its parts, as the form and the printed sheet need it. */
export interface MeetingDocument {
  readonly meeting: StoredRecord;
  /** As saved: what the register says now does not change it. */
  readonly attendances: readonly NamedAttendance[];
  readonly agenda: readonly AgendaDocument[];
  readonly tasks: readonly StoredRecord[];
  /** Still open before it, or reported at it. */
  readonly openTasks: readonly OpenTask[];
  readonly voteRules: readonly VoteRule[];
  /** Who is due as the register says of the day. */
  readonly due: readonly DuePerson[];
  readonly suggestions: Suggestions;
}

/** Reads a meeting whole, voided or not. @throws Refusal `record.unknown` */
export function meetingDocument(session: Session, id: string): MeetingDocument {
  const { store } = session;
  const meeting = getRecord(store, meetings, id);
  const parts = partsOf(store, id);
  const occasion = {
    branch: String(meeting['branch']),
    kind: String(meeting['kind']),
    on: String(meeting['heldOn']),
  };
  const due = duePeople(session, occasion);
  return {
    meeting,
    attendances: parts.attendances.map((attendance) => namedOf(session, attendance)),
    agenda: parts.agenda.map((item) => ({
      item,
      speeches: ofItem(parts.speeches, item.id),
      candidates: ofItem(parts.candidates, item.id),
    })),
    tasks: parts.tasks,
    openTasks: openTasks(store, { branch: occasion.branch, on: occasion.on, meeting: id }),
    voteRules: voteRulesInForce(store),
    due,
    suggestions: suggestionsFor(store, occasion.branch, due),
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function namedOf(session: Session, attendance: StoredRecord): NamedAttendance {
  const member = String(attendance['member']);
  const name = session.references.title('members', member) ?? '';
  return {
    id: attendance.id,
    version: attendance.version,
    member,
    name,
    spellings: spelled(name).variants,
    presence: String(attendance['presence']),
    voting: attendance['voting'] === true,
    written: attendance['written'] === true,
    opinion: text(attendance['opinion']),
    note: text(attendance['note']),
  };
}
