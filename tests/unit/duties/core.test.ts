import { describe, expect, it } from 'vitest';
import type { Values } from '../../../shared/registers/accept.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import { fictionalId } from '../../../shared/rules/idNumber.ts';
import { absences } from '../../../electron/core/duties/absences.ts';
import { dutyList } from '../../../electron/core/duties/dutyList.ts';
import { dutyYear } from '../../../electron/core/duties/dutyYear.ts';
import { shippedRows } from '../../../electron/core/duties/shippedRows.ts';
import { readSettings, writeSettings } from '../../../electron/core/facts.ts';
import { decideChange } from '../../../electron/core/registers/decide.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import { registerOf } from '../../../electron/core/registers/registerOf.ts';
import type { Session } from '../../../electron/core/session.ts';
import { talkYear } from '../../../electron/core/talks/talkYear.ts';
import { trainingYear } from '../../../electron/core/training/trainingYear.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';

/** A village on 22 November 2026: a secretary, two commissioners, two members. */
function village() {
  const session = testSession();
  const [branch = ''] = session.references.all('organizations').keys();
  const person = (number: number, changes: Values = {}): string =>
    saved(
      session,
      'members',
      sampleMember({
        name: `党员${'甲乙丙丁戊己'[number] ?? ''}`,
        branch,
        idNumber: fictionalId('1980-01-01', '1', number + 1),
        ...changes,
      }),
    );
  const people = {
    secretary: person(0, { partyPost: 'secretary' }),
    second: person(1, { partyPost: 'organization-commissioner' }),
    third: person(2, { partyPost: 'publicity-commissioner' }),
    wang: person(3),
    li: person(4),
  };
  const meeting = (heldOn: string, changes: Values = {}): string =>
    saved(session, 'meetings', { branch, kind: 'general', topic: '学习', heldOn, ...changes });
  const attend = (id: string, present: readonly string[], absent: Record<string, string> = {}) => {
    for (const each of present)
      saved(session, 'attendances', { meeting: id, member: each, presence: 'present' });
    for (const [each, presence] of Object.entries(absent))
      saved(session, 'attendances', { meeting: id, member: each, presence });
  };
  return { session, branch, people, meeting, attend };
}

const everything = { branch: null, reminded: false, limit: 10_000 };

const stateOf = (session: Session, rule: string, key: string, asOf?: string) =>
  dutyList(session, {
    ...everything,
    rules: [rule],
    ...(asOf !== undefined && { asOf }),
  }).duties.find(({ period }) => period.key === key)?.state;

const act = (session: Session, register: string, id: string): void => {
  voidRecord(session, registerOf(register), id, '记错了');
};

describe('the duties of a store', () => {
  it('a quarter without a general meeting is overdue; recording one meets it; voiding it does not', () => {
    const { session, meeting } = village();
    expect(stateOf(session, 'general-meeting', '2026-Q3')).toBe('overdue');
    expect(stateOf(session, 'general-meeting', '2026-Q4')).toBe('due');
    const held = meeting('2026-09-30');
    expect(stateOf(session, 'general-meeting', '2026-Q3')).toBe('met');
    expect(stateOf(session, 'general-meeting', '2026-Q3', '2026-09-29')).toBe('due');
    act(session, 'meetings', held);
    expect(stateOf(session, 'general-meeting', '2026-Q3')).toBe('overdue');
  });

  it.each(['planned', 'cancelled'])('a meeting that is %s does not count', (state) => {
    const { session, meeting } = village();
    meeting('2026-10-08', { state });
    expect(stateOf(session, 'general-meeting', '2026-Q4')).toBe('due');
  });

  it('the committee of three meets monthly; the user may switch the rule off, change and date it', () => {
    const { session, meeting } = village();
    meeting('2026-10-08', { kind: 'committee' });
    expect(stateOf(session, 'committee-meeting', '2026-10')).toBe('met');
    const [shipped] = shippedRows(session.store, 'dutyRules').filter(
      ({ record }) => record['key'] === 'committee-meeting',
    );
    const row = Object.fromEntries(
      Object.entries(shipped?.record ?? {}).filter(([, value]) => value !== null),
    );
    const own = saved(session, 'dutyRules', { ...row, least: 2 });
    expect(stateOf(session, 'committee-meeting', '2026-10')).toBe('overdue');
    act(session, 'dutyRules', own);
    expect(stateOf(session, 'committee-meeting', '2026-10')).toBe('met');
    const dated = saved(session, 'dutyRules', { ...row, sinceOn: '2026-09-01' });
    expect(stateOf(session, 'committee-meeting', '2026-08')).toBeUndefined();
    expect(stateOf(session, 'committee-meeting', '2026-09')).toBe('overdue');
    act(session, 'dutyRules', dated);
    saved(session, 'dutyRules', { ...row, off: true });
    expect(stateOf(session, 'committee-meeting', '2026-10')).toBeUndefined();
    expect(
      shippedRows(session.store, 'dutyRules').filter(({ origin }) => origin === 'changed'),
    ).toHaveLength(1);
  });

  it('checks nothing from before the day that the settings name', () => {
    const { session } = village();
    const settings = { ...readSettings(session.store), dutiesSince: '2026-10-01' };
    session.write('settings.change', (writing) => {
      writeSettings(writing, settings);
    });
    const { duties } = dutyList(session, { ...everything, rules: ['general-meeting'] });
    expect(duties.map(({ period }) => period.key)).toEqual(['2026-Q4']);
  });

  it('lists by state, rule, branch and reminder, and counts what does not fit', () => {
    const { session, branch } = village();
    const of = (changes: object) => dutyList(session, { ...everything, ...changes });
    expect(of({}).counts.overdue).toBe(of({ states: ['overdue'] }).duties.length);
    expect(of({ limit: 3 })).toMatchObject({ more: of({}).duties.length - 3 });
    expect(of({ branch }).duties.length).toBe(of({}).duties.length);
    expect(() => of({ branch: 'nowhere' })).toThrow('report.branch-unknown');
    expect(of({ asOf: '2026-08-01', reminded: true }).duties.map(({ key }) => key)).not.toContain(
      `appraisal:${branch}:2026`,
    );
    expect(of({ reminded: true }).duties.map(({ key }) => key)).toContain(
      `appraisal:${branch}:2026`,
    );
    const states = of({}).duties.map(({ state }) => state);
    const sorted = [...states].sort(
      (a, b) => ['overdue', 'due', 'met'].indexOf(a) - ['overdue', 'due', 'met'].indexOf(b),
    );
    expect(states).toEqual(sorted);
  });

  it('asks a new secretary for training from the day of the handover', () => {
    const { session, branch, people } = village();
    const change = (secretary: string, on: string) => {
      const decision = { on, documentNo: null, decidedBy: null, reason: null };
      decideChange(session, organizations, branch, { secretary }, decision);
    };
    change(people.secretary, '2020-01-01');
    expect(dutyList(session, { ...everything, rules: ['new-secretary-training'] }).duties).toEqual(
      [],
    );
    change(people.second, '2026-08-15');
    const of = () => dutyList(session, { ...everything, rules: ['new-secretary-training'] }).duties;
    expect(of()).toMatchObject([{ state: 'due', due: '2027-02-15' }]);
    expect(of()[0]?.lacking).toMatchObject([{ id: people.second }]);
    saved(session, 'trainings', {
      ...{ member: people.second, title: '任职培训', fromOn: '2026-09-01' },
      ...{ hours: 24, channel: 'new-secretary' },
    });
    expect(of()).toMatchObject([{ state: 'met' }]);
  });

  it('counts a class given as a meeting of the branch, also one before the look-back', () => {
    const { session, branch, people, meeting, attend } = village();
    const converted = saved(
      session,
      'members',
      sampleMember({
        ...{ name: '新党员', branch, idNumber: fictionalId('1999-01-01', '2', 9), sex: '2' },
        ...{ bornOn: '1999-01-01', joinedOn: '2023-12-20', fullMemberOn: '2024-12-20' },
      }),
    );
    const of = () => dutyList(session, { ...everything, rules: ['new-full-training'] }).duties;
    expect(of()).toMatchObject([{ state: 'overdue', due: '2025-12-20' }]);
    const held = meeting('2024-12-28', { kind: 'study', hours: 8, trainingChannel: 'class' });
    attend(held, [people.wang, converted]);
    expect(of()).toMatchObject([{ state: 'met', evidence: [{ register: 'meetings', id: held }] }]);
  });
});

describe('a year', () => {
  it('at a glance, with the content check', () => {
    const { session, branch, meeting } = village();
    const thin = meeting('2026-02-10', { topic: '表决会' });
    saved(session, 'agendaItems', { meeting: thin, position: 1, kind: 'vote', title: '表决' });
    const full = meeting('2026-05-10');
    saved(session, 'agendaItems', { meeting: full, position: 1, kind: 'study', title: '学习' });
    const written = meeting('2026-06-10', { content: '传达学习，讨论。' });
    saved(session, 'agendaItems', { meeting: written, position: 1, kind: 'vote', title: '表决' });
    const year = dutyYear(session, { year: 2026, branch: null });
    expect(year.branches.map(({ id }) => id)).toEqual([branch]);
    const general = year.branches[0]?.rows.find(({ kind }) => kind === 'general');
    expect(general?.months.map(({ state }) => state).join()).toBe(
      'none,met,none,none,met,met,none,none,overdue,none,none,due',
    );
    expect(year.content).toMatchObject({
      total: 3,
      thin: 1,
      meetings: [{ id: thin, topic: '表决会' }],
    });
    expect(year.content.share).toBeCloseTo(1 / 3);
  });

  it('that is over has nothing that is only due; one to come has nothing yet', () => {
    const { session } = village();
    const states = (year: number) =>
      dutyYear(session, { year, branch: null }).branches.flatMap(({ rows }) =>
        rows.flatMap(({ months }) => months.map(({ state }) => state)),
      );
    expect(new Set(states(2025))).toEqual(new Set(['none', 'overdue']));
    expect(states(2027)).toEqual([]);
  });

  it('of training: attended meetings and recorded trainings, by topic and channel', () => {
    const { session, branch, people, meeting, attend } = village();
    const plan = saved(session, 'educationPlans', {
      ...{ branch, year: 2026, month: 3, title: '春季学习', hours: 4, audience: 'members' },
    });
    const study = { kind: 'study', hours: 4, trainingTopic: 'theory', plan };
    attend(meeting('2026-03-05', study), [people.secretary, people.wang], { [people.li]: 'leave' });
    // A lecture inside a general meeting, without a list of its own.
    const general = meeting('2026-04-05');
    attend(general, [people.wang]);
    meeting('2026-04-05', { kind: 'lecture', topic: '党课', hours: 2, within: general });
    saved(session, 'trainings', {
      ...{ member: people.secretary, title: '轮训班', fromOn: '2026-06-01' },
      ...{ hours: 56, channel: 'rotation', topic: 'governance' },
    });
    meeting('2026-07-05', { kind: 'study', hours: 8 });
    const year = trainingYear(session, { year: 2026, branch });
    const of = (id: string) => year.members.find((each) => each.id === id);
    expect(of(people.secretary)).toMatchObject({
      ...{ role: 'committee', target: 56, hours: 60, met: true, courses: 1 },
      byTopic: { theory: 4, governance: 56 },
      byChannel: { meeting: 4, rotation: 56 },
    });
    expect(of(people.wang)).toMatchObject({ role: 'member', target: 32, hours: 6, met: false });
    expect(of(people.wang)?.byChannel).toEqual({ meeting: 4, lecture: 2 });
    expect(of(people.li)).toMatchObject({ hours: 0, byTopic: {} });
    expect(year.plan).toMatchObject([{ title: '春季学习', state: 'done', doneHours: 4 }]);
    expect(year.totals.byTopic).toEqual({ 'theory': 8, 'governance': 56, '': 2 });
    expect(stateOf(session, 'secretary-rotation', '2026')).toBe('met');
    expect(trainingYear(session, { year: 2025, branch }).members[0]?.hours).toBe(0);
  });

  it('of talks: who with whom, and what is missing', () => {
    const { session, branch, people, meeting, attend } = village();
    attend(meeting('2026-03-05', { kind: 'talk' }), [people.secretary, people.second]);
    attend(meeting('2026-04-05', { kind: 'talk' }), [people.wang, people.secretary]);
    attend(meeting('2025-04-05', { kind: 'talk' }), [people.wang, people.li]);
    const { people: listed, pairs, duties } = talkYear(session, { year: 2026, branch });
    expect(listed.map(({ committee }) => committee)).toEqual([true, true, true, false, false]);
    expect(pairs.map(({ a, b, lastOn }) => [a, b, lastOn])).toEqual([
      [people.secretary, people.second, '2026-03-05'],
      [people.secretary, people.wang, '2026-04-05'],
    ]);
    expect(duties.map(({ rule, done, least }) => `${rule} ${done}/${least}`).sort()).toEqual([
      'talks-among 0/2',
      'talks-committee 1/3',
      'talks-members 1/2',
    ]);
  });
});

describe('absences', () => {
  it('names who was due and came to nothing three months in a row', () => {
    const { session, people, meeting, attend } = village();
    attend(meeting('2026-07-05'), [people.wang, people.li]);
    for (const heldOn of ['2026-08-05', '2026-09-05', '2026-11-05'])
      attend(meeting(heldOn), [people.li], {
        [people.wang]: heldOn === '2026-09-05' ? 'away' : 'unexcused',
        [people.secretary]: 'not-counted',
      });
    expect(absences(session, { branch: null })).toMatchObject({
      thresholds: [3, 4, 6],
      members: [
        { id: people.wang, months: 3, unexcused: 2, level: 0, lastPresentOn: '2026-07-05' },
      ],
    });
    expect(absences(session, { branch: null, asOf: '2026-11-04' }).members).toEqual([]);
    attend(meeting('2026-11-20'), [people.wang]);
    expect(absences(session, { branch: null }).members).toEqual([]);
  });
});
