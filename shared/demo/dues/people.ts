import type { DuesMember, HeldText } from '../../rules/dues/duesMember.ts';
import type { DemoRow } from '../person.ts';

/** A member as the rules of dues see one, from the demo's rows. */
export function duesMember(member: DemoRow, changes: readonly DemoRow[]): DuesMember {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const held = (field: string, since: string | null): HeldText[] => {
    const own = changes.filter((row) => row['recordId'] === member.id && row['field'] === field);
    return own.length > 0
      ? own.map(({ value, effectiveOn }) => ({ value: text(value), on: text(effectiveOn) }))
      : [{ value: text(member[field]), on: since }];
  };
  return {
    id: member.id,
    joinedOn: text(member['joinedOn']),
    enteredBy: held('enteredBy', text(member['enteredOn'])),
    leftBy: held('leftBy', text(member['leftOn'])),
    status: held('status', text(member['statusOn'])),
    branch: held('branch', null),
  };
}

/** Who stands for what is out of the ordinary. */
export function specialsOf(members: readonly DemoRow[]) {
  const plain = members.filter(
    (member) => member['floating'] !== true && (member['partyPost'] ?? null) === null,
  );
  const away = members.find((member) => member['floating'] === true && member['lost'] !== true);
  return {
    elsewhere: away?.id ?? null,
    proxy: plain[3]?.id ?? null,
    proxyName: String(plain[4]?.['name'] ?? ''),
    late: plain[6]?.id ?? null,
    forgot: plain[8]?.id ?? null,
    reversed: plain[10]?.id ?? null,
    helped: members.find((member) => member['hardship'] === true)?.id ?? null,
  };
}
