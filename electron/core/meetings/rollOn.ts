import type { AnyRecord } from '../../../shared/registers/define.ts';
import { votingExceptions } from '../../../shared/registers/votingExceptions.ts';
import { firstDayOf } from '../../../shared/rules/calendar.ts';
import type { PersonOnDay } from '../../../shared/rules/dueToAttend.ts';
import { LastAnswers } from '../lastAnswers.ts';
import { type MemberHistory, memberHistories, recordAt } from '../members/histories.ts';
import { rollAt } from '../members/roll.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/** A person on the roll, as the register had them on a day. */
export interface NamedPerson extends PersonOnDay {
  readonly name: string;
}

/** What tells who was where and what on a day. */
const fields = [
  ...['name', 'memberType', 'fullMemberOn', 'partyPost', 'villagePost', 'branch', 'group'],
  ...['status', 'statusOn', 'enteredBy', 'enteredOn', 'leftBy', 'leftOn', 'joinedOn'],
];

/** Kept, because the form asks again with each choice of kind, organisation and day. */
const lastHistories = new LastAnswers<readonly MemberHistory[]>(1);

const historiesOf = (store: Store): readonly MemberHistory[] =>
  lastHistories.of(store, '', () => memberHistories(store, fields));

/** All who were on the roll at the end of a day, of every organisation. @param on ISO day */
export function rollOn(store: Store, on: string): readonly NamedPerson[] {
  const exceptions = exceptionsOn(store, on);
  return rollAt(historiesOf(store), on).map((history) => {
    const record = recordAt(history, on);
    return { ...personOf(record, on), exceptions: exceptions.get(record.id) ?? [] };
  });
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const personOf = (
  record: AnyRecord & { readonly id: string },
  on: string,
): Omit<NamedPerson, 'exceptions'> => ({
  id: record.id,
  name: String(record['name']),
  memberType: memberTypeOn(record, on),
  partyPost: text(record['partyPost']),
  villagePost: text(record['villagePost']),
  branch: text(record['branch']),
  group: text(record['group']),
});

/** Who became a full member after the day was on probation then, also where no change was recorded. */
function memberTypeOn(record: AnyRecord, on: string): string | null {
  const full = text(record['fullMemberOn']);
  return full !== null && firstDayOf(full) > on ? '4' : text(record['memberType']);
}

/** The kinds of exception in force on a day, by member: domain.md 2.3. */
function exceptionsOn(store: Store, on: string): ReadonlyMap<string, readonly string[]> {
  const rows = store.all(
    tableQuery
      .selectFrom(votingExceptions.key)
      .select(['member', 'kind'])
      .where('voidedAt', 'is', null)
      .where('fromOn', '<=', on)
      .where((eb) => eb.or([eb('toOn', 'is', null), eb('toOn', '>=', on)]))
      .orderBy('fromOn'),
  );
  const byMember = new Map<string, string[]>();
  for (const { member, kind } of rows)
    byMember.set(String(member), [...(byMember.get(String(member)) ?? []), String(kind)]);
  return byMember;
}
