import { describe, expect, it } from 'vitest';
import { defaultDutyRules } from '../../../shared/rules/duties/defaultDutyRules.ts';
import { dutyRules } from '../../../shared/registers/dutyRules.ts';
import { checkDutyRule } from '../../../shared/rules/dutyRule.ts';
import { codesIn } from '../../../shared/fields/codes.ts';
import type { RectificationRound } from '../../../shared/rules/duties/facts.ts';
import { branch, dutiesBy, learnt, meeting, member, ruleOf, told } from '../duties/support.ts';

const day = '2026-11-22';

describe('the shipped rules', () => {
  it('are sound rows of the register, each key once', () => {
    for (const row of defaultDutyRules) {
      expect(checkDutyRule(row)).toEqual([]);
      for (const [key, value] of Object.entries(row)) {
        const field = dutyRules.fields[key as keyof typeof dutyRules.fields];
        expect(field, key).toBeDefined();
        if (value === null || (field.kind !== 'code' && field.kind !== 'codes')) continue;
        const codes = field.list.items.map(({ code }) => code);
        for (const code of codesIn(value))
          expect(codes, `${String(row['key'])} ${key}`).toContain(code);
      }
      expect(Object.keys(row).sort()).toEqual(Object.keys(dutyRules.fields).sort());
      expect(String(row['source']).length).toBeLessThanOrEqual(300);
    }
    const keys = defaultDutyRules.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('meetings (domain.md 4.2)', () => {
  it.each([
    // key, kinds of organisation, shown on 22 November 2026 where nothing was held
    [
      'general-meeting',
      'branch',
      ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'],
      '2026-12-31',
    ],
    [
      'party-lecture',
      'branch',
      ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'],
      '2026-12-31',
    ],
    ['organizational-life', 'branch', ['2025-12-31'], '2026-12-31'],
    ['appraisal', 'branch', ['2025-12-31'], '2026-12-31'],
    ['team-analysis', 'branch', ['2025-12-31', '2026-06-30'], '2026-12-31'],
    ['democratic-life', 'general-branch', ['2025-12-31'], '2026-12-31'],
  ])('%s: overdue for what has ended, due for what has not', (key, kind, ended, due) => {
    const duties = dutiesBy(ruleOf(key), { organizations: [branch({ kind })] }, day);
    expect(told(duties)).toEqual([...ended.map((on) => `${on} overdue 0/1`), `${due} due 0/1`]);
  });

  it.each([
    ['committee-meeting', 'branch', 3],
    ['group-meeting', 'group', null],
    ['theme-day', 'branch', null],
  ])('%s: each month of the twelve before, and this one', (key, kind, committeeSize) => {
    const duties = dutiesBy(ruleOf(key), { organizations: [branch({ kind, committeeSize })] }, day);
    expect(duties).toHaveLength(13);
    expect(told(duties)[0]).toBe('2025-11-30 overdue 0/1');
    expect(told(duties)[12]).toBe('2026-11-30 due 0/1');
  });

  it.each([
    ['a branch with a committee of a recorded size', { committeeSize: 3 }, 0, true],
    ['a branch without', { committeeSize: 0 }, 5, false],
    ['three who hold posts', { committeeSize: null }, 3, true],
    ['two who hold posts', { committeeSize: null }, 2, false],
  ])('the committee meets in %s', (_what, changes, posts, asked) => {
    const members = [
      ...Array.from({ length: posts }, (_, at) => member(`c${at}`, { post: 'committee-member' })),
      member('g', { post: 'group-leader' }),
      member('n', { post: 'none' }),
    ];
    const given = { organizations: [branch(changes)], members };
    expect(dutiesBy(ruleOf('committee-meeting'), given, day).length > 0).toBe(asked);
  });

  it.each([
    ['the kind itself', meeting('2026-11-03', { kind: 'life' }), 1],
    [
      'a meeting joined with it',
      meeting('2026-11-03', { kind: 'appraisal', countsAs: ['life'] }),
      1,
    ],
    ['another kind', meeting('2026-11-03', { kind: 'study' }), 0],
    ['one of another branch', meeting('2026-11-03', { kind: 'life', branch: 'b2' }), 0],
    ['one after the day', meeting('2026-11-23', { kind: 'life' }), 0],
    ['the last day of the year before', meeting('2025-12-31', { kind: 'life' }), 0],
    ['the first day', meeting('2026-01-01', { kind: 'life' }), 1],
  ])('%s', (_what, held, done) => {
    const duties = dutiesBy(ruleOf('organizational-life'), { meetings: [held] }, day);
    expect(duties.find(({ period }) => period.key === '2026')?.done).toBe(done);
  });

  it('counts a lecture only where it is recorded on its own', () => {
    const meetings = [meeting('2026-11-03', { countsAs: ['lecture'] })];
    const [due] = dutiesBy(ruleOf('party-lecture'), { meetings }, '2026-11-22').filter(
      ({ state }) => state !== 'overdue',
    );
    expect(due?.done).toBe(0);
  });

  it('counts meetings above where the rule says so, and names the form that fulfils', () => {
    const organizations = [
      branch({ id: 'town', kind: 'township-committee' }),
      branch({ id: 'general', kind: 'general-branch', parent: 'town' }),
      branch({ parent: 'general' }),
    ];
    const meetings = [
      meeting('2026-10-08', { kind: 'lecture', branch: 'town' }),
      meeting('2026-10-09', { branch: 'town' }),
    ];
    const of = (key: string) =>
      dutiesBy(ruleOf(key), { organizations, meetings }, day).find(
        ({ period }) => period.key === '2026-Q4',
      );
    expect(of('party-lecture')).toMatchObject({
      state: 'met',
      evidence: [{ register: 'meetings', on: '2026-10-08' }],
      fulfil: null,
    });
    expect(of('general-meeting')).toMatchObject({
      state: 'due',
      fulfil: { register: 'meetings', id: null, values: { branch: 'b1', kind: 'general' } },
    });
  });

  it('asks only within the bounds of the rule, the settings and the organisation', () => {
    const of = (changes: Parameters<typeof branch>[0], rule = {}, since: string | null = null) =>
      told(
        dutiesBy(ruleOf('general-meeting', rule), { organizations: [branch(changes)] }, day, since),
      ).map((text) => text.slice(0, 10));
    const all = ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'];
    expect(of({})).toEqual(all);
    // Half of the third quarter (92 days) is left from 16 August, less from 17 August.
    expect(of({ foundedOn: '2026-08-16' })).toEqual(['2026-09-30', '2026-12-31']);
    expect(of({ foundedOn: '2026-08-17' })).toEqual(['2026-12-31']);
    expect(of({}, { sinceOn: '2026-07-01' })).toEqual(['2026-09-30', '2026-12-31']);
    expect(of({}, {}, '2026-10-01')).toEqual(['2026-12-31']);
    expect(of({}, {}, '2026-11-23')).toEqual([]);
    expect(of({}, { untilOn: '2026-06-30' })).toEqual(['2025-12-31', '2026-03-31', '2026-06-30']);
    expect(of({ dissolvedOn: '2026-06-29' })).toEqual(['2025-12-31', '2026-03-31']);
    expect(of({}, { off: true })).toEqual([]);
  });

  it('reminds so many days before the end, never before the beginning', () => {
    const remindOn = (remindDays: number | null) =>
      dutiesBy(ruleOf('organizational-life', { remindDays }), {}, day).at(-1)?.remindOn;
    expect([remindOn(92), remindOn(null), remindOn(400)]).toEqual([
      '2026-09-30',
      '2026-01-01',
      '2026-01-01',
    ]);
  });
});

describe('training (domain.md 4.2)', () => {
  const committee = member('c', { post: 'secretary' });
  const ordinary = member('o');
  it.each([
    ['member-training', 32, [32, 32], 'met'],
    ['member-training', 32, [32, 31.9], 'due'],
    ['committee-training', 56, [56, 0], 'met'],
    ['committee-training', 56, [55.5, 80], 'due'],
  ])('%s of %d hours with %j is %s', (key, least, [c = 0, o = 0], state) => {
    const learning = [learnt('2026-03-01', c, ['c']), learnt('2026-04-01', o, ['o'])];
    const duty = dutiesBy(ruleOf(key), { members: [committee, ordinary], learning }, day).at(-1);
    expect(duty).toMatchObject({ state, unit: 'persons', period: { key: '2026' } });
    for (const lack of duty?.lacking ?? []) expect(lack.least).toBe(least);
  });

  it('adds tenths without a remainder', () => {
    const learning = Array.from({ length: 10 }, (_, at) =>
      learnt(`2026-03-${10 + at}`, 3.2, ['o']),
    );
    const [duty] = dutiesBy(
      ruleOf('member-training'),
      { members: [ordinary], learning },
      '2026-06-30',
    ).filter(({ period }) => period.key === '2026');
    expect(duty?.state).toBe('met');
  });

  it('asks nothing of who is out of contact or came in the second half of the year', () => {
    const members = [
      member('lost', { lost: true }),
      member('july', { enteredOn: '2026-07-03' }),
      member('june', { enteredOn: '2026-06-30' }),
      member('month', { enteredOn: '2026-06' }),
    ];
    const duty = dutiesBy(ruleOf('member-training'), { members }, day).at(-1);
    expect(duty?.lacking.map(({ id }) => id)).toEqual(['june', 'month']);
  });

  it('counts a course of the channels only, and opens the form for the one who lacks it', () => {
    const duty = dutiesBy(
      ruleOf('committee-course'),
      {
        members: [committee, member('d', { post: 'committee-member' })],
        learning: [
          learnt('2026-05-01', 8, ['c'], { register: 'trainings', channel: 'class' }),
          learnt('2026-05-02', 8, ['d'], { register: 'trainings', channel: 'online' }),
        ],
      },
      day,
    ).at(-1);
    expect(duty).toMatchObject({
      done: 1,
      least: 2,
      lacking: [{ id: 'd', done: 0, least: 1 }],
      fulfil: { register: 'trainings', values: { member: 'd', channel: 'class' } },
    });
  });

  it.each([
    ['within half a year', '2026-09-30', 'met'],
    ['late', '2026-10-15', 'met'],
    ['not at all', null, 'overdue'],
  ])('a new secretary of 1 April is trained %s', (_what, on, state) => {
    const organizations = [branch({ secretary: 's', appointedOn: '2026-04-01' })];
    const learning =
      on === null
        ? []
        : [learnt(on, 8, ['s'], { register: 'trainings', channel: 'new-secretary' })];
    const given = { organizations, members: [member('s')], learning };
    const duties = dutiesBy(ruleOf('new-secretary-training'), given, day);
    expect(duties).toMatchObject([{ state, due: '2026-10-01', subject: { name: '青石村党支部' } }]);
  });

  it('asks nothing where it is not known when the secretary took over', () => {
    const organizations = [branch({ secretary: 's' })];
    expect(
      dutiesBy(ruleOf('new-secretary-training'), { organizations, members: [member('s')] }, day),
    ).toEqual([]);
  });

  it('one duty for those on probation over the same days, one for each other', () => {
    const probationary = { memberType: '4', fullMemberOn: null };
    const members = [
      member('a', { ...probationary, joinedOn: '2026-03-01' }),
      member('b', { ...probationary, joinedOn: '2026-03-01' }),
      member('c', { ...probationary, joinedOn: '2026-05-10', extendedUntil: '2027-11-10' }),
      member('full'),
    ];
    const learning = [learnt('2026-04-01', 24, ['a'], { register: 'trainings', channel: 'class' })];
    const duties = dutiesBy(ruleOf('probationary-training'), { members, learning }, day);
    expect(told(duties)).toEqual(['2027-03-01 due 1/2', '2027-11-10 due 0/1']);
  });

  it('a member is trained within a year of full membership', () => {
    const members = [
      member('new', { fullMemberOn: '2026-02-28' }),
      member('leap', { fullMemberOn: '2024-02-29' }),
    ];
    expect(told(dutiesBy(ruleOf('new-full-training'), { members }, '2026-11-22'))).toEqual([
      '2027-02-28 due 0/1',
    ]);
    expect(told(dutiesBy(ruleOf('new-full-training'), { members }, '2025-03-01'))).toEqual([
      '2025-02-28 overdue 0/1',
    ]);
  });

  it('the village secretary is in rotation training once a year', () => {
    const learning = [
      learnt('2026-08-01', 24, ['s'], { register: 'trainings', channel: 'rotation' }),
    ];
    const given = { members: [member('s', { post: 'secretary' })], learning };
    expect(told(dutiesBy(ruleOf('secretary-rotation'), given, day))).toEqual([
      '2025-12-31 overdue 0/1',
      '2026-12-31 met 1/1',
    ]);
    expect(dutiesBy(ruleOf('secretary-rotation'), { members: [member('o')] }, day)).toEqual([]);
  });
});

describe('talks (domain.md 4.2)', () => {
  const members = [
    member('c1', { post: 'secretary' }),
    member('c2', { post: 'organization-commissioner' }),
    member('c3', { post: 'publicity-commissioner' }),
    member('o1'),
    member('o2'),
  ];
  const talk = (id: string, on: string, ...who: string[]) => ({
    id,
    on,
    label: '谈心',
    members: who,
  });
  it.each([
    ['talks-committee', [], 0, 3, 3],
    ['talks-committee', [talk('t', '2026-05-01', 'c1', 'c2')], 1, 3, 2],
    ['talks-committee', [talk('t', '2026-05-01', 'c1', 'c2', 'c3')], 3, 3, 0],
    ['talks-committee', [talk('t', '2025-12-31', 'c1', 'c2', 'c3')], 0, 3, 3],
    ['talks-members', [talk('t', '2026-05-01', 'c3', 'o1')], 1, 2, 1],
    ['talks-members', [talk('t', '2026-05-01', 'o1', 'o2')], 0, 2, 2],
    ['talks-among', [talk('t', '2026-05-01', 'o1', 'o2')], 2, 2, 0],
    ['talks-among', [talk('t', '2026-05-01', 'o1', 'c1')], 0, 2, 2],
  ])('%s with %j: %d of %d', (key, talks, done, least, lacking) => {
    const duty = dutiesBy(ruleOf(key), { members, talks }, day).find(
      ({ period }) => period.key === '2026',
    );
    expect({ done: duty?.done, least: duty?.least }).toEqual({ done, least });
    expect(duty?.lacking).toHaveLength(lacking);
  });

  it('asks for no more partners than there are, and nothing of who is alone', () => {
    const talks = [talk('t', '2026-05-01', 'o1', 'o2')];
    const rule = ruleOf('talks-among', { least: 5 });
    expect(dutiesBy(rule, { members, talks }, day).at(-1)?.state).toBe('met');
    expect(dutiesBy(rule, { members: [member('o1')] }, day)).toEqual([]);
    expect(dutiesBy(ruleOf('talks-committee'), { members: [member('o1')] }, day)).toEqual([]);
  });
});

describe('terms of office (domain.md 4.1)', () => {
  it.each([
    [
      'five years from the beginning',
      { termStartOn: '2021-03-10' },
      '2026-03-10',
      ['2026-03-10 due 0/1'],
    ],
    [
      'overdue from the day after',
      { termStartOn: '2021-03-10' },
      '2026-03-11',
      ['2026-03-10 overdue 0/1'],
    ],
    ['other years', { termStartOn: '2023-03-10', termYears: 3 }, day, ['2026-03-10 overdue 0/1']],
    ['a leap day', { termStartOn: '2020-02-29' }, '2025-02-28', ['2025-02-28 due 0/1']],
    [
      'the recorded end',
      { termStartOn: '2021-03-10', termEndOn: '2026-12-31' },
      day,
      ['2026-12-31 due 0/1'],
    ],
    ['only the end', { termEndOn: '2026-06-30' }, day, ['2026-06-30 overdue 0/1']],
    ['overdue for years', { termEndOn: '2020-06-30' }, day, ['2020-06-30 overdue 0/1']],
    [
      'a new term after the end',
      { termStartOn: '2026-07-15', termEndOn: '2026-06-30' },
      day,
      ['2026-06-30 met 1/1', '2031-07-15 due 0/1'],
    ],
    [
      'a new term shortly before the end',
      { termStartOn: '2026-05-15', termEndOn: '2026-06-30' },
      day,
      ['2026-06-30 met 1/1', '2031-05-15 due 0/1'],
    ],
    ['no dates', {}, day, []],
    ['dissolved before', { termEndOn: '2026-06-30', dissolvedOn: '2026-01-01' }, day, []],
  ])('%s', (_what, changes, on, expected) => {
    expect(
      told(dutiesBy(ruleOf('term-election'), { organizations: [branch(changes)] }, on)),
    ).toEqual(expected);
  });

  it('reminds six months ahead', () => {
    const organizations = [branch({ termEndOn: '2026-12-31' })];
    const [duty] = dutiesBy(ruleOf('term-election'), { organizations }, day);
    expect(duty?.remindOn).toBe('2026-06-30');
    expect(duty?.fulfil).toEqual({ register: 'organizations', id: 'b1', values: {} });
  });
});

describe('rectification (domain.md 7.3)', () => {
  const round = (changes: Partial<RectificationRound> = {}): RectificationRound => ({
    organization: 'b1',
    listedOn: '2026-01-01',
    closedOn: null,
    evidence: [],
    ...changes,
  });
  const of = (key: string, on: string, changes: Partial<RectificationRound> = {}) =>
    told(dutiesBy(ruleOf(`rectification-${key}`), { rounds: [round(changes)] }, on));
  const report = (kind: 'progress' | 'check' | 'acceptance' | 'aftercare', on: string) => ({
    kind,
    register: 'reports',
    id: on,
    on,
    label: '报告',
  });

  it('progress at +2, +4, … months: the ends of February to December if listed on 1 January', () => {
    expect(of('progress', '2026-12-31')).toEqual(
      ['2026-02-28', '2026-04-30', '2026-06-30', '2026-08-31', '2026-10-31']
        .map((due) => `${due} overdue 0/1`)
        .concat('2026-12-31 due 0/1'),
    );
    expect(of('progress', '2028-03-01', { listedOn: '2028-01-01' })[0]).toBe(
      '2028-02-29 overdue 0/1',
    );
    expect(of('progress', '2026-05-01', { listedOn: '2026-01-20' })).toEqual([
      '2026-03-19 overdue 0/1',
      '2026-05-19 due 0/1',
    ]);
  });

  it('counts a report in its two months, none before the listing, none once closed', () => {
    const evidence = [report('progress', '2026-02-28'), report('progress', '2026-03-01')];
    expect(of('progress', '2026-06-15', { evidence, closedOn: '2026-06-01' })).toEqual([
      '2026-02-28 met 1/1',
      '2026-04-30 met 1/1',
    ]);
    expect(of('progress', '2025-12-31')).toEqual([]);
  });

  it('checks by 30 June and 31 December, the acceptance in December', () => {
    expect(of('check', '2026-12-31')).toEqual(['2026-06-30 overdue 0/1', '2026-12-31 due 0/1']);
    expect(of('check', '2026-07-10', { listedOn: '2026-06-20' })).toEqual(['2026-12-31 due 0/1']);
    expect(of('acceptance', '2027-01-01')).toEqual([
      '2026-12-31 overdue 0/1',
      '2027-12-31 due 0/1',
    ]);
    expect(of('acceptance', '2026-12-20', { closedOn: '2026-12-15' })).toEqual([
      '2026-12-31 met 1/1',
    ]);
    expect(of('acceptance', '2027-03-01', { closedOn: '2026-12-15' })).toEqual([
      '2026-12-31 met 1/1',
    ]);
    expect(of('acceptance', '2026-12-20', { listedOn: '2026-12-05' })).toEqual([]);
    expect(
      of('acceptance', '2026-12-20', { evidence: [report('acceptance', '2026-11-30')] }),
    ).toEqual(['2026-12-31 met 1/1']);
  });

  it('after-care within a year of the closing, leap days too', () => {
    expect(of('aftercare', '2026-12-20', { closedOn: '2026-12-15' })).toEqual([
      '2027-12-15 due 0/1',
    ]);
    expect(of('aftercare', '2028-01-01', { closedOn: '2026-12-15' })).toEqual([
      '2027-12-15 overdue 0/1',
    ]);
    expect(
      of('aftercare', '2028-03-01', { listedOn: '2027-01-01', closedOn: '2028-02-29' }),
    ).toEqual(['2029-02-28 due 0/1']);
    expect(of('aftercare', '2026-12-14', { closedOn: '2026-12-15' })).toEqual([]);
    expect(
      of('aftercare', '2027-06-01', {
        closedOn: '2026-12-15',
        evidence: [report('aftercare', '2027-05-01')],
      }),
    ).toEqual(['2027-12-15 met 1/1']);
  });

  it('keeps the rounds of a village apart', () => {
    const rounds = [round({ closedOn: '2026-03-15' }), round({ listedOn: '2026-08-01' })];
    const duties = dutiesBy(ruleOf('rectification-progress'), { rounds }, day);
    expect(told(duties)).toEqual([
      '2026-02-28 overdue 0/1',
      '2026-09-30 overdue 0/1',
      '2026-11-30 due 0/1',
    ]);
  });
});
