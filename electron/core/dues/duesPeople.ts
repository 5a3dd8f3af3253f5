import { onRollStatuses } from '../../../shared/codes/membershipStatuses.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { DuesMember, HeldText } from '../../../shared/rules/dues/duesMember.ts';
import { type MemberHistory, heldValues, memberHistories } from '../members/histories.ts';
import type { Store } from '../store/store.ts';

/** A member of the register with what tells for which months dues are owed. */
export interface DuesPerson {
  readonly history: MemberHistory;
  readonly record: AnyRecord & { readonly id: string };
  readonly name: string;
  readonly phone: string | null;
  readonly dues: DuesMember;
}

const fields = [
  ...['name', 'phone', 'joinedOn', 'bornOn', 'partyPost', 'memberType', 'branch'],
  ...['status', 'statusOn', 'enteredBy', 'enteredOn', 'leftBy', 'leftOn'],
];

/** Everybody in the register, on the roll or not, by id. */
export const duesPeople = (store: Store): ReadonlyMap<string, DuesPerson> =>
  new Map(memberHistories(store, fields).map((history) => [history.record.id, person(history)]));

function person(history: MemberHistory): DuesPerson {
  const { record } = history;
  const held = (field: string): HeldText[] =>
    heldValues(history, field).map(({ value, on }) => ({ value: text(value), on }));
  return {
    history,
    record,
    name: text(record['name']) ?? '',
    phone: text(record['phone']),
    dues: {
      id: record.id,
      joinedOn: text(record['joinedOn']),
      enteredBy: held('enteredBy'),
      leftBy: held('leftBy'),
      status: exitsOnLeaving(held('status'), text(record['leftOn'])),
      branch: held('branch'),
    },
  };
}

/**
 * Who was entered as having left already, as from an old roster, has the status of the exit without
 * a day of its own: until the day of leaving it was not held.
 */
function exitsOnLeaving(status: HeldText[], leftOn: string | null): HeldText[] {
  const [only] = status;
  const left =
    status.length === 1 && typeof only?.value === 'string' && !onRollStatuses.includes(only.value);
  return left && leftOn !== null
    ? [
        { value: 'normal', on: null },
        { ...only, on: leftOn },
      ]
    : status;
}

/**
 * Somebody who has receipts, but whose record was voided: nothing is due.
 * @param branch that of the receipts
 */
export const strangerOf = (id: string, branch: string | null): DuesMember => ({
  id,
  joinedOn: null,
  enteredBy: [],
  leftBy: [],
  status: [],
  branch: [{ value: branch, on: null }],
});

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
