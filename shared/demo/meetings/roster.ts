import { fullMember } from '../../rules/member.ts';
import type { Value } from '../../fields/field.ts';
import type { DemoRow } from '../person.ts';

/** A member as one was on a day. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly group: Value;
  readonly voting: boolean;
  readonly post: string | null;
  readonly member: DemoRow;
}

const committeePosts = new Set([
  'secretary',
  'deputy-secretary',
  'organization-commissioner',
  'publicity-commissioner',
  'discipline-commissioner',
]);

/** True for those who sit in the branch committee. */
export const inCommittee = ({ post }: Attendee): boolean =>
  post !== null && committeePosts.has(post);

/** The members of the demo on any day, from their rows and the changes of their dated fields. */
export class Roster {
  readonly #members: readonly DemoRow[];
  readonly #changes = new Map<string, DemoRow[]>();

  constructor(members: readonly DemoRow[], changes: readonly DemoRow[]) {
    this.#members = members;
    for (const change of changes) {
      const key = `${String(change['recordId'])}/${String(change['field'])}`;
      this.#changes.set(key, [...(this.#changes.get(key) ?? []), change]);
    }
  }

  /** Those on the roll of the branches at the end of a day. */
  on(day: string, branches: ReadonlySet<string>): Attendee[] {
    return this.#members.flatMap((member) => {
      const branch = String(this.#at(member, 'branch', day));
      const entered = String(member['enteredOn'] ?? member['joinedOn']);
      const left = member['leftOn'] ?? null;
      const there = entered <= day && (left === null || String(left) > day);
      if (!there || !branches.has(branch)) return [];
      const post = this.#at(member, 'partyPost', day);
      return [
        {
          id: member.id,
          name: String(member['name']),
          branch,
          group: member['group'] ?? null,
          voting: this.#at(member, 'memberType', day) === fullMember,
          post: typeof post === 'string' ? post : null,
          member,
        },
      ];
    });
  }

  #at(member: DemoRow, field: string, day: string): Value {
    const known = this.#changes.get(`${member.id}/${field}`) ?? [];
    const held = known.findLast(
      ({ effectiveOn }) => effectiveOn === null || String(effectiveOn) <= day,
    );
    return (held ?? known[0])?.['value'] ?? (known.length > 0 ? null : (member[field] ?? null));
  }
}
