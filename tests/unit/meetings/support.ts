import { expect } from 'vitest';
import type { MeetingInput, SavedMeeting } from '../../../electron/core/meetings/input.ts';
import { saveMeeting } from '../../../electron/core/meetings/saveMeeting.ts';
import { decideChange } from '../../../electron/core/registers/decide.ts';
import type { Session } from '../../../electron/core/session.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { members } from '../../../shared/registers/members.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import { fictionalId } from '../../../shared/rules/idNumber.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';

/** A village with a branch of six, two of them on its committee. */
export function village(options: Parameters<typeof testSession>[0] = {}) {
  const session = testSession(options);
  const branch = [...session.references.all('organizations').keys()][0] ?? '';
  const people = {
    li: member(session, '李建国', { branch, partyPost: 'secretary', villagePost: 'director' }),
    wang: member(session, '王芳', { branch, partyPost: 'organization-commissioner' }),
    zhang: member(session, '张强', { branch, partyPost: 'none' }),
    zhao: member(session, '赵敏', { branch, villagePost: 'clerk' }),
    sun: member(session, '孙悦', { branch }),
    zhou: member(session, '周平', {
      branch,
      memberType: '4',
      joinedOn: '2026-03-01',
      fullMemberOn: null,
    }),
  };
  return { session, branch, people };
}

const numbers = new WeakMap<Session, number>();

/** Adds a member whom the register knows since 2005, unless told otherwise. */
export function member(session: Session, name: string, changes: Values): string {
  const number = (numbers.get(session) ?? 0) + 1;
  numbers.set(session, number);
  const bornOn = '1980-01-01';
  return saved(
    session,
    'members',
    sampleMember({ name, bornOn, idNumber: fictionalId(bornOn, '1', number * 2 + 1), ...changes }),
  );
}

const decided = { documentNo: '青总支〔2026〕1号', decidedBy: '支部委员会', reason: null };

/** Changes dated fields of a member or an organisation from a day on. */
export function decide(
  session: Session,
  register: 'members' | 'organizations',
  id: string,
  values: Values,
  on: string,
): void {
  const { findings } = decideChange(session, { members, organizations }[register], id, values, {
    ...decided,
    on,
  });
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
}

/** A meeting with nothing in it but what is given. */
export const input = (
  values: Values,
  parts: Partial<Omit<MeetingInput, 'values'>> = {},
): MeetingInput => ({
  values: { kind: 'general', topic: '党员大会', heldOn: '2026-10-15', ...values },
  ...{ attendances: null, agenda: [], tasks: [], reported: [] },
  ...parts,
});

/** Saves a meeting that must be sound and returns its id. */
export function recorded(session: Session, meeting: MeetingInput): string {
  return idOf(saveMeeting(session, meeting));
}

/** The id of what was saved. */
export function idOf({ id, findings }: SavedMeeting): string {
  if (id === undefined) throw new Error(JSON.stringify(findings));
  return id;
}

/** An agenda item with neither speeches nor candidates. */
export const item = (values: Values, id?: string): MeetingInput['agenda'][number] => ({
  ...(id !== undefined && { id }),
  values,
  speeches: [],
  candidates: [],
});
