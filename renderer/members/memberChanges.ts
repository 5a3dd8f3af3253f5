import { statusAfterLeaving } from '../../shared/codes/leftWays.ts';
import type { AnyRecord } from '../../shared/registers/define.ts';
import { fullMember, probationaryMember } from '../../shared/rules/member.ts';
import type { ChangeKind, ChangeName } from '../registers/change/changeKind.ts';

const nothing = (): AnyRecord => ({});
const onRegister = (member: AnyRecord): boolean => member['leftBy'] === null;

const change = (
  key: ChangeName,
  kind: Partial<ChangeKind> & Pick<ChangeKind, 'fields'>,
): ChangeKind => ({
  key,
  applies: onRegister,
  needs: [],
  begin: {},
  follows: nothing,
  ...kind,
});

/** What commonly happens to a member, each by a decision with its day (domain.md 1.1 rows 37–46). */
export const memberChanges: readonly ChangeKind[] = [
  change('convert', {
    applies: (member) => onRegister(member) && member['memberType'] === probationaryMember,
    fields: ['conversionResult'],
    begin: { conversionResult: 'on-time' },
    // Full membership counts from the day on which the probation ended (domain.md 2.3).
    follows: (_values, on) => ({ memberType: fullMember, fullMemberOn: on }),
  }),
  change('move', { fields: ['branch', 'group'] }),
  change('status', { fields: ['status'] }),
  change('leave', {
    fields: ['leftBy'],
    needs: ['leftBy'],
    follows: ({ leftBy }) =>
      typeof leftBy === 'string' ? { status: statusAfterLeaving(leftBy) } : {},
  }),
  change('restore', {
    applies: (member) => !onRegister(member),
    fields: ['enteredBy', 'status'],
    begin: { enteredBy: 'restored', status: 'restored' },
    follows: () => ({ leftBy: null }),
  }),
  change('away', {
    applies: (member) => onRegister(member) && member['floating'] !== true,
    fields: ['destination', 'floatingReason'],
    follows: () => ({ floating: true }),
  }),
  change('back', {
    applies: (member) => onRegister(member) && member['floating'] === true,
    fields: [],
    follows: () => ({ floating: false, destination: null, floatingReason: null }),
  }),
  change('lost', {
    applies: (member) => onRegister(member) && member['lost'] !== true,
    fields: ['lostReason'],
    follows: () => ({ lost: true }),
  }),
  change('found', {
    applies: (member) => onRegister(member) && member['lost'] === true,
    fields: [],
    follows: () => ({ lost: false, lostReason: null }),
  }),
  change('post', { fields: ['partyPost'] }),
  change('hardship', { fields: ['hardship', 'hardshipKind'] }),
];
