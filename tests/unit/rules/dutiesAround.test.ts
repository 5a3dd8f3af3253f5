import { describe, expect, it } from 'vitest';
import { absenceLevel, absenceRun } from '../../../shared/rules/absences.ts';
import { contentCheck } from '../../../shared/rules/duties/contentCheck.ts';
import { yearRows } from '../../../shared/rules/duties/yearGrid.ts';
import { talkedPairs } from '../../../shared/rules/talks.ts';
import { learningSums, planProgress, targetHours } from '../../../shared/rules/training.ts';
import { dutiesBy, learnt, meeting, ruleOf } from '../duties/support.ts';

describe('absences in a row (domain.md 3.4 and 4.3)', () => {
  const lines = (text: string) =>
    text
      .split(' ')
      .filter(Boolean)
      .map((line) => {
        const [heldOn = '', presence = ''] = line.split(':');
        return { heldOn, presence };
      });
  it.each([
    ['nothing known', '', 0, 0, null],
    ['present last', '2026-08-01:leave 2026-09-01:present', 0, 0, '2026-09-01'],
    [
      'three months',
      '2026-08-01:present 2026-09-01:away 2026-10-01:ill 2026-11-01:unexcused',
      3,
      1,
      '2026-08-01',
    ],
    ['never present', '2026-09-01:unexcused 2026-10-01:unexcused', 2, 2, null],
    ['a month without a meeting', '2026-06-01:unexcused 2026-09-01:unexcused', 2, 2, null],
    [
      'several in a month',
      '2026-09-01:unexcused 2026-09-15:leave 2026-10-01:unexcused',
      2,
      1,
      null,
    ],
    [
      'present once in the month',
      '2026-10-01:unexcused 2026-10-20:present 2026-10-30:leave',
      0,
      0,
      '2026-10-20',
    ],
    ['not counted as due', '2026-09-01:not-counted 2026-10-01:leave', 1, 0, null],
    ['after the day', '2026-10-01:leave 2026-12-01:leave', 1, 0, null],
    ['in any order', '2026-11-01:leave 2026-08-01:present 2026-10-01:leave', 2, 0, '2026-08-01'],
  ])('%s', (_what, text, months, unexcused, lastPresentOn) => {
    expect(absenceRun(lines(text), '2026-11-22')).toEqual({ months, unexcused, lastPresentOn });
  });

  it.each([
    [2, -1],
    [3, 0],
    [5, 1],
    [6, 2],
    [60, 2],
  ])('%d months reach rung %d', (months, level) => {
    expect(absenceLevel(months, [3, 4, 6])).toBe(level);
  });
});

describe('the content check (domain.md 4.2)', () => {
  const of = (kind: string, agendaKinds: string[], hasContent = false) => ({
    ...{ id: `${kind} ${agendaKinds.join()}`, topic: '议题', heldOn: '2026-03-01' },
    ...{ kind, agendaKinds, hasContent },
  });
  it.each([
    ['only a vote', of('general', ['vote']), 1, 1],
    ['votes, an election and dues', of('general', ['vote', 'election', 'dues']), 1, 1],
    ['study besides', of('general', ['dues', 'study']), 1, 0],
    ['what was said is written down', of('general', ['vote'], true), 1, 0],
    ['no agenda recorded', of('general', []), 0, 0],
    ['a talk', of('talk', ['vote']), 0, 0],
  ])('%s', (_what, meetingContent, total, thin) => {
    expect(contentCheck([meetingContent])).toMatchObject({
      total,
      thin,
      share: total === 0 ? null : thin,
    });
  });

  it('names the thin ones in order', () => {
    const late = { ...of('general', ['vote']), id: 'late', heldOn: '2026-06-01' };
    const { share, meetings } = contentCheck([
      late,
      of('committee', ['study']),
      of('theme-day', ['dues']),
    ]);
    expect(share).toBeCloseTo(2 / 3);
    expect(meetings.map(({ id }) => id)).toEqual(['theme-day dues', 'late']);
  });
});

describe('training', () => {
  it('sums class-hours by topic and channel, and counts the courses', () => {
    const learning = [
      learnt('2026-01-01', 4, ['a'], { topic: 'theory' }),
      learnt('2026-02-01', 0.5, ['a']),
      learnt('2026-03-01', 24, ['a'], { register: 'trainings', topic: 'theory', channel: 'class' }),
      learnt('2026-04-01', 0, ['a']),
    ];
    expect(learningSums(learning)).toEqual({
      hours: 28.5,
      courses: 1,
      byTopic: { 'theory': 28, '': 0.5 },
      byChannel: { meeting: 4.5, class: 24 },
    });
  });

  it.each([
    [false, 'branch', 32],
    [true, 'branch', 56],
    [false, 'group', 0],
  ])('committee %s in a %s: %d hours', (committee, organizationKind, hours) => {
    const rules = [
      ruleOf('member-training'),
      ruleOf('committee-training'),
      ruleOf('committee-course'),
    ];
    expect(targetHours(rules, { committee, organizationKind })).toBe(hours);
    const off = rules.map((rule) => ({ ...rule, off: true }));
    expect(targetHours(off, { committee, organizationKind })).toBe(0);
  });

  it.each([
    ['done', { month: 3, hours: 4 }, [4], '2026-02-01', 'done'],
    ['too few hours', { month: 3, hours: 8 }, [4], '2026-03-31', 'due'],
    ['no hours planned', { month: 3, hours: null }, [4], '2026-05-01', 'done'],
    ['nothing done', { month: 3, hours: null }, [], '2026-04-01', 'overdue'],
    ['still to come', { month: 3, hours: 4 }, [], '2026-02-28', 'later'],
    ['at any time of the year', { month: null, hours: 4 }, [], '2026-12-31', 'due'],
    ['not in its year', { month: null, hours: 4 }, [], '2027-01-01', 'overdue'],
  ])('an item of the plan: %s', (_what, item, hours, day, state) => {
    const learning = hours.map((each, at) => learnt(`2026-03-0${at + 1}`, each, ['a']));
    expect(planProgress({ year: 2026, ...item }, learning, day).state).toBe(state);
  });

  it('counts a class once, however many took part', () => {
    const taught = ['a', 'b', 'c'].map((who) =>
      learnt('2026-03-01', 8, [who], { register: 'trainings', label: '培训班' }),
    );
    expect(planProgress({ year: 2026, month: 3, hours: 8 }, taught, '2026-04-01')).toMatchObject({
      doneHours: 8,
      state: 'done',
    });
  });
});

describe('talks', () => {
  it('pairs all who were present, whichever is named first', () => {
    const talks = [
      { id: 't2', on: '2026-05-01', label: '', members: ['b', 'a'] },
      { id: 't1', on: '2026-01-01', label: '', members: ['a', 'b', 'c', 'a'] },
    ];
    const pairs = [...talkedPairs(talks).values()].map(({ a, b, talks: had }) => [
      a,
      b,
      had.map(({ id }) => id).join(),
    ]);
    expect(pairs.sort()).toEqual([
      ['a', 'b', 't1,t2'],
      ['a', 'c', 't1'],
      ['b', 'c', 't1'],
    ]);
  });
});

describe('the year at a glance', () => {
  const rule = ruleOf('general-meeting');
  const held = [meeting('2026-02-10'), meeting('2026-05-06', { kind: 'study' })];
  const rows = yearRows({
    year: 2026,
    kinds: ['general', 'committee', 'study'],
    rules: new Map([[rule.key, rule]]),
    duties: dutiesBy(rule, { meetings: held }, '2026-08-20'),
    own: held,
    meetings: new Map(held.map((each) => [each.id, each])),
  });
  it('shows a row for each kind that is owed or was held, and a missing meeting where its time ends', () => {
    expect(rows.map(({ kind }) => kind)).toEqual(['general', 'study']);
    expect(rows.map(({ months }) => months.map(({ state }) => state).join())).toEqual([
      'none,met,none,none,none,overdue,none,none,due,none,none,none',
      'none,none,none,none,met,none,none,none,none,none,none,none',
    ]);
    expect(rows[0]?.months[1]).toEqual({ count: 1, ids: ['m-2026-02-10-general'], state: 'met' });
  });
});
