import { decideChange } from '../../../electron/core/registers/decide.ts';
import type { Session } from '../../../electron/core/session.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { registers } from '../../../shared/registers/index.ts';
import { fictionalId } from '../../../shared/rules/fictionalId.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';

/** The names of the full members of the branch, in the order of their admission. */
export const names = [
  '赵一',
  '钱二',
  '孙三',
  '李四',
  '周五',
  '吴六',
  '郑七',
  '王八',
  '冯九',
  '陈十',
];

/** A branch of ten full members and a probationary one, of whom one left last year. */
export function village() {
  const session = testSession();
  const branch = branchOf(session);
  const members = names.map((name, at) => member(session, at, { name }));
  const newcomer = member(session, 20, {
    name: '褚新',
    memberType: '预备党员',
    joinedOn: '2026-03-01',
    fullMemberOn: null,
  });
  const gone = member(session, 21, { name: '卫走' });
  const left = { on: '2025-06-01', documentNo: null, decidedBy: null, reason: null };
  decideChange(
    session,
    registers.members,
    gone,
    { leftBy: 'transfer-out', status: 'transferred-out' },
    left,
  );
  return { session, branch, members, newcomer, gone };
}

export const branchOf = (session: Session): string =>
  [...session.references.all('organizations').keys()][0] ?? '';

/** Saves a member of the only branch, or of the one named. */
export function member(session: Session, at: number, values: Values): string {
  const day = String((at % 28) + 1).padStart(2, '0');
  return saved(
    session,
    'members',
    sampleMember({
      idNumber: fictionalId(`1970-01-${day}`, '1', at + 1),
      bornOn: `1970-01-${day}`,
      joinedOn: `2000-07-${day}`,
      fullMemberOn: `2001-07-${day}`,
      branch: branchOf(session),
      ...values,
    }),
  );
}

/** A meeting that was held, with how each member named did. */
export function meeting(
  session: Session,
  values: Values,
  presences: Readonly<Record<string, string>>,
): string {
  const id = saved(session, 'meetings', { branch: branchOf(session), state: 'held', ...values });
  for (const [who, presence] of Object.entries(presences))
    saved(session, 'attendances', {
      meeting: id,
      member: who,
      presence,
      ...(presence === 'leave' && { note: '家中有事' }),
    });
  return id;
}
