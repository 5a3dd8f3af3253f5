import { firstDayOf } from '../../../shared/rules/calendar.ts';
import type { DutyMember } from '../../../shared/rules/duties/facts.ts';
import { fullMember, probationaryMember } from '../../../shared/rules/member.ts';
import { type MemberHistory, heldValues, memberHistories, recordAt } from '../members/histories.ts';
import { rollAt } from '../members/roll.ts';
import type { Store } from '../store/store.ts';

/** What tells who was where, and what, on a day. */
const fields = [
  ...['name', 'branch', 'memberType', 'partyPost', 'joinedOn', 'fullMemberOn', 'extendedUntil'],
  ...['lost', 'lostSince', 'status', 'statusOn', 'enteredBy', 'enteredOn', 'leftBy', 'leftOn'],
];

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** Those on the roll at the end of any day; the register is read once, each day worked out once. */
export function readMembers(store: Store): (day: string) => readonly DutyMember[] {
  const histories = memberHistories(store, fields);
  const known = new Map<string, readonly DutyMember[]>();
  return (day) => {
    const members = known.get(day) ?? rollAt(histories, day).map((each) => memberOn(each, day));
    known.set(day, members);
    return members;
  };
}

function memberOn(history: MemberHistory, day: string): DutyMember {
  const record = recordAt(history, day);
  const fullMemberOn = text(record['fullMemberOn']);
  const full = fullMemberOn !== null && firstDayOf(fullMemberOn) <= day;
  const lostSince = text(record['lostSince']);
  return {
    id: record.id,
    name: String(record['name']),
    branch: String(record['branch']),
    // Who became a full member later was on probation, also where no change was recorded.
    memberType:
      record['memberType'] === fullMember && fullMemberOn !== null && !full
        ? probationaryMember
        : text(record['memberType']),
    post: text(record['partyPost']),
    appointedOn: appointedOn(history, day),
    joinedOn: text(record['joinedOn']),
    fullMemberOn: full ? fullMemberOn : null,
    extendedUntil: text(record['extendedUntil']),
    enteredOn: text(record['enteredOn']) ?? text(record['joinedOn']),
    lost: record['lost'] === true && (lostSince === null || firstDayOf(lostSince) <= day),
  };
}

/** The day of the change to the post held; of the first post known it is not known. */
function appointedOn(history: MemberHistory, day: string): string | null {
  const held = heldValues(history, 'partyPost');
  const last = held.findLastIndex(({ on }) => on === null || on <= day);
  const [before, now] = [held[last - 1], held[last]];
  return before !== undefined && before.value !== now?.value ? (now?.on ?? null) : null;
}
