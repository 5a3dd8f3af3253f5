import { describe, expect, it } from 'vitest';
import { beginMeeting } from '../../../electron/core/meetings/begin.ts';
import { duePeople } from '../../../electron/core/meetings/duePeople.ts';
import type { Session } from '../../../electron/core/session.ts';
import { saved } from '../../support/session.ts';
import { decide, input, member, recorded, village } from './support.ts';

const names = (session: Session, branch: string, kind: string, on: string): string[] =>
  duePeople(session, { branch, kind, on }).map(({ name }) => name);

describe('duePeople', () => {
  it('is the roll of the branch, posts first, then by pinyin, with what finds them', () => {
    const { session, branch, people } = village();
    const due = duePeople(session, { branch, kind: 'general', on: '2026-10-15' });
    expect(due.map(({ name, post }) => [name, post])).toEqual([
      ['李建国', 'secretary'],
      ['王芳', 'organization-commissioner'],
      ['孙悦', null],
      ['张强', null],
      ['赵敏', null],
      ['周平', null],
    ]);
    expect(due[0]).toMatchObject({ id: people.li, due: true, voting: true, counted: true });
    expect(due[0]?.spellings).toEqual(expect.arrayContaining(['lijianguo', 'ljg']));
    expect(due.at(-1)).toMatchObject({ voting: false, counted: true, probationary: true });
  });

  it('goes by the register on the day: entering, leaving, moving, posts, conversion', () => {
    const { session, branch, people } = village();
    const other = saved(session, 'organizations', { name: '青石村第二党支部', kind: 'branch' });
    decide(session, 'members', people.zhang, { branch: other }, '2026-06-01');
    decide(session, 'members', people.sun, { partyPost: 'publicity-commissioner' }, '2026-07-01');
    decide(session, 'members', people.wang, { partyPost: 'none' }, '2026-07-01');
    decide(session, 'members', people.zhao, { leftBy: 'death', status: 'died' }, '2026-08-01');
    const all = (on: string): string[] => names(session, branch, 'general', on);
    expect(all('2026-02-28')).toEqual(['李建国', '王芳', '孙悦', '张强', '赵敏']);
    expect(all('2026-05-31')).toContain('张强');
    expect(all('2026-06-01')).not.toContain('张强');
    expect(names(session, other, 'general', '2026-06-01')).toEqual(['张强']);
    expect(all('2026-07-31')).toContain('赵敏');
    expect(all('2026-08-01')).toEqual(['李建国', '孙悦', '王芳', '周平']);
    expect(names(session, branch, 'committee', '2026-06-30')).toEqual(['李建国', '王芳']);
    expect(names(session, branch, 'committee', '2026-07-01')).toEqual(['李建国', '孙悦']);
  });

  it('gives no vote to who became a full member only later, without a change recorded', () => {
    const { session, branch } = village();
    member(session, '钱进', { branch, joinedOn: '2022-03-01', fullMemberOn: '2023-03-01' });
    const votes = (on: string): boolean | undefined =>
      duePeople(session, { branch, kind: 'general', on }).find(({ name }) => name === '钱进')
        ?.voting;
    expect([votes('2023-02-28'), votes('2023-03-01')]).toEqual([false, true]);
  });

  it('knows exceptions on their days only', () => {
    const { session, branch, people } = village();
    const exception = { member: people.sun, fromOn: '2026-05-01', toOn: '2026-06-30' };
    saved(session, 'votingExceptions', { ...exception, kind: 'away' });
    saved(session, 'votingExceptions', {
      ...{ member: people.zhang, kind: 'probation-within-party', fromOn: '2026-06-01' },
    });
    const of = (id: string, on: string) =>
      duePeople(session, { branch, kind: 'general', on }).find((each) => each.id === id);
    for (const [on, counted] of [
      ['2026-04-30', true],
      ['2026-05-01', false],
      ['2026-06-30', false],
      ['2026-07-01', true],
    ] as const) {
      expect(of(people.sun, on)).toMatchObject({ counted, exception: counted ? null : 'away' });
    }
    expect(of(people.zhang, '2026-05-31')?.voting).toBe(true);
    expect(of(people.zhang, '2026-06-01')).toMatchObject({
      ...{ voting: false, counted: true, exception: 'probation-within-party' },
    });
  });

  it('has the secretary of an organisation on its committee, of the day', () => {
    const { session, branch, people } = village();
    const above = saved(session, 'organizations', {
      ...{ name: '青石村党总支', kind: 'general-branch', secretary: people.zhang },
    });
    const second = saved(session, 'organizations', {
      ...{ name: '青石村第二党支部', kind: 'branch', parent: above },
    });
    const li2 = member(session, '刘洋', { branch: second, partyPost: 'secretary' });
    const committee = (on: string): string[] => names(session, above, 'committee', on);
    // 张强 belongs to a branch that is not under it.
    expect(committee('2026-01-10')).toEqual(['刘洋', '张强']);
    decide(session, 'organizations', above, { secretary: li2 }, '2026-03-01');
    expect(committee('2026-02-28')).toEqual(['刘洋', '张强']);
    expect(committee('2026-03-01')).toEqual(['刘洋']);
    expect(names(session, branch, 'committee', '2026-03-01')).toEqual(['李建国', '王芳']);
  });

  it('of a Party group has its members', () => {
    const { session, branch, people } = village();
    const group = saved(session, 'organizations', {
      ...{ name: '第一党小组', kind: 'group', parent: branch },
    });
    const mate = member(session, '吴刚', { branch, group });
    const list = duePeople(session, { branch: group, kind: 'group', on: '2026-10-15' });
    expect(list.map(({ id }) => id)).toEqual([mate]);
    expect(list[0]).toMatchObject({ due: true, group });
    expect(people.li).not.toBe(mate);
    const ofBranch = duePeople(session, { branch, kind: 'group', on: '2026-10-15' });
    expect(ofBranch).toHaveLength(7);
    expect(ofBranch.some(({ due }) => due)).toBe(false);
  });

  it('refuses an organisation that is not there', () => {
    const { session } = village();
    const nowhere = { branch: 'nowhere', kind: 'general', on: '2026-10-15' };
    expect(() => duePeople(session, nowhere)).toThrow('record.unknown');
  });
});

describe('beginMeeting', () => {
  it('fills the template in for the day', () => {
    const { session, branch } = village();
    const start = beginMeeting(session, { branch, kind: 'general', on: '2026-11-20' });
    expect(start.values).toMatchObject({
      ...{ branch, kind: 'general', heldOn: '2026-11-20', state: 'held' },
      ...{ topic: '2026年第四季度支部党员大会', chair: '李建国', place: null },
    });
    expect(start.agenda[0]).toEqual({ kind: 'study', title: '传达学习上级文件精神' });
    expect(start.agenda.map(({ kind }) => kind)).toEqual(['study', 'report', 'discussion', 'vote']);
    expect(start.due).toHaveLength(6);
    expect(start.voteRules.map(({ key }) => key)).toContain('general');
    const later = beginMeeting(session, { branch, kind: 'general', on: '2026-11-23' });
    expect(later.values['state']).toBe('planned');
  });

  it("takes the user's template and rule in place of the shipped ones", () => {
    const { session, branch } = village();
    saved(session, 'minuteTemplates', {
      ...{
        kind: 'committee',
        name: '本支部',
        topic: '{年}-{month} 支委会 {季度}{x}',
        place: '二楼',
      },
      agenda: '学习：读报\n\n收党费：交党费\n其他想到的：随便\n就这样',
    });
    saved(session, 'voteRules', {
      ...{ rule: 'general', quorumOf: 2, quorumIn: 3, quorumExact: true },
      ...{ passOf: 1, passIn: 2, passExact: false, passBase: 'due' },
    });
    const start = beginMeeting(session, { branch, kind: 'committee', on: '2026-03-02' });
    expect(start.values).toMatchObject({ topic: '2026-03 支委会 一{x}', place: '二楼' });
    expect(start.agenda).toEqual([
      { kind: 'study', title: '读报' },
      { kind: 'dues', title: '交党费' },
      { kind: 'other', title: '其他想到的：随便' },
      { kind: 'other', title: '就这样' },
    ]);
    expect(start.voteRules.filter(({ key }) => key === 'general')).toEqual([
      {
        key: 'general',
        quorum: { of: 2, in: 3, exact: true },
        pass: { of: 1, in: 2, exact: false, base: 'due' },
      },
    ]);
  });

  it('takes chair, recorder, place and time as last time, and suggests what was used before', () => {
    const { session, branch } = village();
    const last = { chair: '王芳', recorder: '陈静', place: '党员活动室', beginsAt: '9:00' };
    recorded(session, input({ branch, kind: 'committee', heldOn: '2026-09-10', ...last }));
    recorded(session, input({ branch, kind: 'general', heldOn: '2026-09-12', place: '广场' }));
    const start = beginMeeting(session, { branch, kind: 'committee', on: '2026-10-10' });
    expect(start.values).toMatchObject({ ...last, beginsAt: '09:00' });
    expect(start.suggestions.places).toEqual(['广场', '党员活动室']);
    expect(start.suggestions.people).toEqual(['李建国', '王芳', '陈静']);
  });
});
