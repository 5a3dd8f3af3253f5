import { describe, expect, test } from 'vitest';
import type { Duty } from '../../../shared/rules/duties/duty.ts';
import { absenceAdvice } from '../../../renderer/duties/absenceAdvice.ts';
import { cellPath } from '../../../renderer/duties/cellPath.ts';
import { untilOf } from '../../../renderer/duties/dayCount.ts';
import { fulfilmentOf } from '../../../renderer/duties/fulfilPath.ts';
import { groupDuties } from '../../../renderer/duties/grouped.ts';
import { percent } from '../../../renderer/duties/percent.ts';
import { sortDuties } from '../../../renderer/duties/sorted.ts';
import { readSince } from '../../../renderer/settings/sinceDay.ts';
import { talkMatrix } from '../../../renderer/talks/matrix.ts';
import { talkPath } from '../../../renderer/talks/talkPath.ts';

const today = '2026-11-20';

/** A duty of a month or another span, of which a test says what matters to it. */
const duty = ({
  from = '2026-11-01',
  due = '2026-11-30',
  ...rest
}: Partial<Duty> & { from?: string }): Duty => {
  const base = {
    rule: 'committee-meeting',
    label: { zh: '支部委员会', en: 'Branch committee meeting' },
    measure: 'meetings',
    subject: { id: 'b1', name: '第一支部' },
    period: { key: from, from, to: due, label: { zh: from, en: from } },
    due,
    remindOn: from,
    state: 'due' as const,
    done: 0,
    least: 1,
    unit: 'times' as const,
    evidence: [],
    lacking: [],
    fulfil: { register: 'meetings', id: null, values: { branch: 'b1', kind: 'committee' } },
    ...rest,
  };
  return { ...base, key: `${base.rule}:${base.subject.id}:${base.period.key}` };
};

describe('how far off a last day is', () => {
  test.each([
    ['due', '2026-11-20', { text: 'today' }],
    ['due', '2026-11-21', { text: 'tomorrow' }],
    ['due', '2026-11-28', { text: 'left', days: 8 }],
    ['overdue', '2026-11-19', { text: 'yesterday' }],
    ['overdue', '2026-11-08', { text: 'late', days: 12 }],
    ['due', '2028-02-29', { text: 'left', days: 466 }],
    ['met', '2026-01-31', { text: 'met' }],
  ])('%s on %s', (state, due, until) => {
    expect(untilOf(state, due, today)).toEqual(until);
  });
});

describe('the workbench', () => {
  const month = (number: string, state: Duty['state'], rest: Partial<Duty> = {}): Duty =>
    duty({ from: `${number}-01`, due: `${number}-28`, state, ...rest });

  test('tells of the last overdue period of each duty, and folds those before it', () => {
    const all = ['2026-08', '2026-09', '2026-10'].map((number) => month(number, 'overdue'));
    const { overdue, older } = sortDuties(all, today);
    expect(overdue.map(({ due }) => due)).toEqual(['2026-10-28']);
    expect(older.map(({ due }) => due)).toEqual(['2026-09-28', '2026-08-28']);
  });
  test('tells of each organisation and of each rule by itself', () => {
    const all = [
      month('2026-10', 'overdue'),
      month('2026-10', 'overdue', { subject: { id: 'b2', name: '第二支部' } }),
      month('2026-09', 'overdue', { rule: 'theme-day' }),
    ];
    expect(sortDuties(all, today).overdue).toHaveLength(3);
  });
  test('folds what is over a year old, but an election that was not held stays in sight', () => {
    const old = month('2025-10', 'overdue');
    const election = month('2025-09', 'overdue', { rule: 'term-election', measure: 'election' });
    const { overdue, older } = sortDuties([old, election], today);
    expect(overdue).toEqual([election]);
    expect(older).toEqual([old]);
  });
  test('parts what is due this month from what is due later', () => {
    const now = duty({});
    const later = duty({ from: '2026-10-01', due: '2026-12-31', rule: 'general-meeting' });
    expect(sortDuties([later, now], today)).toMatchObject({ due: [now], later: [later] });
  });
  test('counts as done this month what something was done for in this month', () => {
    const done = (on: string, rest: Parameters<typeof duty>[0] = {}): Duty =>
      duty({
        state: 'met',
        evidence: [{ register: 'meetings', id: on, on, label: on }],
        ...rest,
      });
    const year = { from: '2026-01-01', due: '2026-12-31' };
    const all = [
      done('2026-10-12', { from: '2026-10-01', due: '2026-10-31' }),
      done('2026-11-12'),
      done('2026-03-12', year),
      done('2026-11-02', year),
    ];
    expect(sortDuties(all, today).met).toEqual([all[1], all[3]]);
  });
  test('loses nothing that is open', () => {
    const all = ['2024-01', '2025-06', '2026-03', '2026-10'].map((one) => month(one, 'overdue'));
    const { overdue, older } = sortDuties(all, today);
    expect(overdue.length + older.length).toBe(all.length);
  });
  test('puts together what three organisations or more owe alike', () => {
    const of = (id: string, rule = 'group-meeting'): Duty =>
      duty({ rule, subject: { id, name: id } });
    const items = groupDuties([
      of('1'),
      of('2', 'theme-day'),
      of('2'),
      of('3'),
      of('1', 'theme-day'),
    ]);
    expect(
      items.map((item) => ('duty' in item ? item.duty.subject.id : item.duties.length)),
    ).toEqual([3, '2', '1']);
  });
});

describe('where a duty is fulfilled', () => {
  test.each([
    ['a meeting', duty({}), 'meetings', '/registers/meetings/new?set='],
    ['talks', duty({ measure: 'talks-members' }), 'talks', '/talks?branch=b1'],
    ['class-hours', duty({ measure: 'hours' }), 'trainings', '/training?branch=b1'],
    ['courses', duty({ measure: 'courses' }), 'trainings', '/training?branch=b1'],
    [
      'an election',
      duty({ measure: 'election', fulfil: { register: 'organizations', id: 'b1', values: {} } }),
      'organizations',
      '/registers/organizations/b1',
    ],
  ])('%s', (_what, of, action, path) => {
    const fulfilment = fulfilmentOf(of);
    expect(fulfilment?.action).toBe(action);
    expect(fulfilment?.to.startsWith(path)).toBe(true);
  });
  test('nowhere, where no form fulfils it', () => {
    expect(fulfilmentOf(duty({ fulfil: null }))).toBeNull();
  });
});

describe('a cell of the year', () => {
  const place = { branch: 'b1', kind: 'general', year: 2026, month: 2 };
  test('with one meeting leads to it', () => {
    expect(cellPath({ count: 1, ids: ['m1'], state: 'met' }, place, false)).toBe(
      '/registers/meetings/m1',
    );
  });
  test('with several leads to the list of that kind and month', () => {
    const path = cellPath({ count: 2, ids: ['m1', 'm2'], state: 'met' }, place, false) ?? '';
    const where: unknown = JSON.parse(new URLSearchParams(path.split('?')[1]).get('where') ?? '');
    expect(where).toEqual({
      branch: { in: ['b1'] },
      kind: { in: ['general'] },
      heldOn: { from: '2026-02-01', to: '2026-02-28' },
    });
  });
  test.each(['due', 'overdue'] as const)('%s and empty leads keepers to the form', (state) => {
    const cell = { count: 0, ids: [], state };
    expect(cellPath(cell, place, true)).toContain('/registers/meetings/new?set=');
    expect(cellPath(cell, place, false)).toBeNull();
  });
  test('of which nothing is asked leads nowhere', () => {
    expect(cellPath({ count: 0, ids: [], state: 'none' }, place, true)).toBeNull();
  });
});

describe('what is advised on a member who does not come (domain.md 3.4, 4.3)', () => {
  test.each([
    [3, 0, 0, 'talk'],
    [3, 1, 0, 'criticise'],
    [4, 4, 1, 'sanction'],
    [6, 6, 2, 'remove'],
    [9, 6, 2, 'remove'],
    [6, 5, 2, 'sanction'],
    [7, 0, 2, 'away'],
  ])('%i months, %i without reason, level %i: %s', (months, unexcused, level, advice) => {
    expect(absenceAdvice({ months, unexcused, level })).toBe(advice);
  });
});

describe('the talks of a branch', () => {
  const people = [
    { id: 's', name: '书记', committee: true, post: '1' },
    { id: 'c', name: '委员', committee: true, post: '2' },
    { id: 'm', name: '党员甲', committee: false, post: null },
    { id: 'n', name: '党员乙', committee: false, post: null },
  ];
  const pairs = [
    { a: 's', b: 'm', ids: ['t1'], lastOn: '2026-03-01' },
    { a: 'm', b: 'n', ids: ['t2', 't3'], lastOn: '2026-05-01' },
  ];
  const lack = (id: string, other: string | null = null) => ({
    id,
    name: id,
    done: 0,
    least: 1,
    with: other === null ? null : { id: other, name: other },
  });
  const duties = [
    duty({ measure: 'talks-committee', lacking: [lack('s', 'c')] }),
    duty({ measure: 'talks-members', lacking: [lack('n')] }),
    duty({ measure: 'talks-among', lacking: [] }),
  ];
  const { committee, rows } = talkMatrix({ people, pairs, duties });
  const cell = (row: number, column: number) => rows[row]?.cells[column];

  test('stand committee against everybody', () => {
    expect(committee.map(({ id }) => id)).toEqual(['s', 'c']);
    expect(rows).toHaveLength(4);
    expect(cell(0, 0)).toBeNull();
  });
  test('are found whichever of the two is named first', () => {
    expect(cell(2, 0)).toEqual({ ids: ['t1'], lastOn: '2026-03-01', wanting: false });
  });
  test('are wanting where a duty says so, and only there', () => {
    expect(cell(0, 1)?.wanting).toBe(true);
    expect(cell(1, 0)?.wanting).toBe(true);
    expect(cell(2, 1)?.wanting).toBe(false);
    expect(cell(3, 0)?.wanting).toBe(true);
  });
  test('among members are summed up, the committee has none of these', () => {
    expect(rows[3]?.others).toEqual({ ids: ['t2', 't3'], lastOn: '2026-05-01', wanting: false });
    expect(rows[0]?.others).toBeNull();
  });
  test('begin with those who talk', () => {
    expect(talkPath({ branch: 'b', topic: 'x', people: ['s', 'm'] })).toMatch(/&with=s%2Cm$/);
    expect(talkPath({ branch: 'b', topic: 'x', people: [] })).not.toContain('with');
  });
});

describe('the day from which duties are checked', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    ['2026.1.1', '2026-01-01'],
    ['2026年1月1日', '2026-01-01'],
    ['2026.1', undefined],
    ['soon', undefined],
  ])('typed as "%s"', (typed, since) => {
    expect(readSince(typed, today)).toBe(since);
  });
});

test.each([
  [0, '0%'],
  [0.004, '1%'],
  [0.335, '34%'],
  [1, '100%'],
])('a share of %d reads %s', (share, text) => {
  expect(percent(share)).toBe(text);
});
