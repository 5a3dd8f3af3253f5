import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/settings.ts';
import { defaultVoteRules, voteRuleOf } from '../../../shared/rules/defaultVoteRules.ts';
import { changedParts, partIds } from '../../../renderer/meetings/draft/changedParts.ts';
import { begunDraft, keptDraft, withBlank } from '../../../renderer/meetings/draft/draft.ts';
import {
  type Person,
  countPeople,
  peopleMeant,
  peopleOf,
  unmarkedOf,
} from '../../../renderer/meetings/draft/people.ts';
import { placeOfRow } from '../../../renderer/meetings/draft/placeOfRow.ts';
import { readDraft } from '../../../renderer/meetings/draft/readDraft.ts';
import { rowOf } from '../../../renderer/meetings/draft/rowOf.ts';
import {
  isBlankAgendaRow,
  moved,
  newAgendaRow,
  newRow,
  setTyped,
} from '../../../renderer/meetings/draft/rows.ts';
import {
  findRule,
  itemVote,
  ruleOfKind,
  votesAbove,
} from '../../../renderer/meetings/draft/voting.ts';
import { withoutIds } from '../../../renderer/meetings/draft/withoutIds.ts';
import type { DuePerson, MeetingDocument } from '../../../renderer/meetings/document.ts';

const due = (id: string, name: string, given: Partial<DuePerson> = {}): DuePerson => ({
  id,
  name,
  spellings: [],
  due: true,
  counted: true,
  voting: true,
  exception: null,
  probationary: false,
  group: null,
  post: null,
  ...given,
});

const spelled = [
  due('w', '王伟', { spellings: ['wangwei', 'ww'] }),
  due('u', '吴文', { spellings: ['wuwen', 'ww'] }),
  due('z', '曾国强', { spellings: ['zengguoqiang', 'zgq', 'cengguoqiang', 'cgq'] }),
];
const context = {
  today: '2026-11-22',
  demo: true,
  settings: defaultSettings,
  codes: <L>(list: L): L => list,
  findReference: (_register: string, id: string) => id,
};
const mark = (presence: string, given = {}) => ({
  presence,
  written: false,
  opinion: '',
  note: '',
  ...given,
});

describe('the people of a meeting', () => {
  it.each([
    ['ww', ['王伟', '吴文']],
    ['wangw', ['王伟']],
    ['WW', ['王伟', '吴文']],
    ['王', ['王伟']],
    ['国强', ['曾国强']],
    ['cgq', ['曾国强']],
    ['xyz', []],
    ['', []],
  ])('%s means %j', (typed, names) => {
    expect(peopleMeant(peopleOf(spelled, [], {}), typed).map(({ name }) => name)).toEqual(names);
  });

  it('are counted as they are marked; who is not marked is due and neither here nor absent', () => {
    const people = peopleOf(
      [
        ...spelled,
        due('p', '朱晓燕', { voting: false, probationary: true }),
        due('a', '韩立新', { counted: false, exception: 'abroad' }),
      ],
      [],
      { w: mark('present'), u: mark('away', { written: true }), p: mark('present') },
    );
    expect(countPeople(people)).toEqual({
      due: 4,
      present: 2,
      absent: 1,
      unmarked: 1,
      notCounted: 1,
      votingDue: 3,
      votingPresent: 1,
      written: 1,
      rate: 50,
    });
    expect(unmarkedOf(people).map(({ name }) => name)).toEqual(['曾国强']);
  });

  it('of a talk are nobody but those who are marked', () => {
    const people = peopleOf(
      spelled.map((person) => ({ ...person, due: false })),
      [],
      { w: mark('present'), u: mark('present') },
    );
    expect(countPeople(people)).toMatchObject({ due: 2, present: 2, unmarked: 0, rate: 100 });
  });

  it('keep the voting right that was recorded, and stay when the register names them no more', () => {
    const people = peopleOf([due('w', '王伟')], kept().attendances, {});
    expect(people.map(({ name, voting }) => [name, voting])).toEqual([
      ['王伟', false],
      ['吴文', true],
    ]);
  });
});

const stored = { version: 1, voidedAt: null };
const attendance = { version: 1, spellings: [], written: false, opinion: null, note: null };

const kept = (): MeetingDocument => ({
  meeting: { id: 'm', ...stored, kind: 'general', branch: 'b', heldOn: '2026-11-20', dueCount: 2 },
  attendances: [
    { ...attendance, id: 'a1', member: 'w', name: '王伟', presence: 'ill', voting: false },
    { ...attendance, id: 'a2', member: 'u', name: '吴文', presence: 'present', voting: true },
  ],
  agenda: [
    {
      item: { id: 'i1', ...stored, kind: 'vote', title: '修渠', due: 1, present: 1, approve: 1 },
      speeches: [{ id: 's1', ...stored, speaker: '吴文', words: '同意' }],
      candidates: [],
    },
  ],
  tasks: [{ id: 't1', ...stored, what: '修渠', item: 'i1' }],
  openTasks: [
    {
      id: 'o1',
      what: '走访',
      who: null,
      dueOn: null,
      doneOn: null,
      result: null,
      reportedAt: null,
      meeting: { id: 'x', topic: '支委会', heldOn: '2026-10-20' },
    },
  ],
  voteRules: [],
  due: [],
  suggestions: { people: [], places: [] },
});

const read = (draft: ReturnType<typeof keptDraft>, people: readonly Person[] = []) =>
  readDraft(draft, { context, people, openTasks: kept().openTasks, heldOn: '2026-11-20' });

describe('minutes that are typed', () => {
  it('begin with the agenda of the template and leave out what nobody typed into', () => {
    const draft = begunDraft({ agenda: [{ kind: 'study', title: '学习文件' }] });
    const empty = newAgendaRow({ kind: 'discussion' });
    const { input, findings } = read({
      ...draft,
      agenda: [...draft.agenda.map((row) => ({ ...row, speeches: [newRow()] })), empty],
    });
    expect(input).toEqual({
      attendances: [],
      agenda: [{ values: { kind: 'study', title: '学习文件' }, speeches: [], candidates: [] }],
      tasks: [],
      reported: [],
    });
    expect(findings).toEqual([]);
    expect(isBlankAgendaRow({ ...empty, speeches: [newRow({ words: '同意' })] })).toBe(false);
  });

  it('understand a term without its year as the next such day after the meeting', () => {
    const task = { ...newRow({ what: '走访', dueOn: '1.20' }), item: null };
    const { input, findings } = read({ ...begunDraft({ agenda: [] }), tasks: [task] });
    expect(findings).toEqual([]);
    expect(input.tasks[0]?.values['dueOn']).toBe('2027-01-20');
  });

  it('say what is wrong with the row that it is in', () => {
    const task = { ...newRow({ who: '王伟', dueOn: '没有' }), item: null };
    const draft = { ...begunDraft({ agenda: [] }), tasks: [task] };
    const { findings } = read(draft);
    expect(findings.map(({ row, field, code }) => [row, field, code])).toEqual([
      [task.key, 'dueOn', 'date.unreadable'],
      [task.key, 'what', 'required.missing'],
    ]);
    expect(placeOfRow(draft, task.key).place).toEqual({ part: 'tasks', number: 1 });
  });

  it('are sent whole: ids, the item of a task, what was reported', () => {
    const draft = keptDraft(kept());
    const people = peopleOf([], kept().attendances, draft.marks);
    const { input } = read(
      { ...draft, reports: { o1: { done: true, result: ' 走完了 ' } } },
      people,
    );
    expect(input.attendances?.map(({ id, values }) => [id, values['presence']])).toEqual([
      ['a1', 'ill'],
      ['a2', 'present'],
    ]);
    expect(input.agenda[0]?.speeches[0]?.id).toBe('s1');
    expect(input.tasks.map(({ id, item }) => [id, item])).toEqual([['t1', 0]]);
    expect(input.reported).toEqual([
      { id: 'o1', values: { doneOn: '2026-11-20', result: '走完了' } },
    ]);
  });

  it('let figures that came from the list follow the list', () => {
    const { input } = read(keptDraft(kept()));
    expect(input.agenda[0]?.values).toMatchObject({ due: null, present: null, approve: 1 });
  });

  it('report nothing of a task of which nothing was said', () => {
    expect(read(keptDraft(kept())).input.reported).toEqual([]);
  });

  it('find the row that the store speaks of', () => {
    const { rows, input } = read(keptDraft(kept()));
    expect(rowOf(rows, input, { part: 'speeches', within: 0, index: 0 })).toBe('s1');
    expect(rowOf(rows, input, { part: 'agenda', index: 0 })).toBe('i1');
    expect(rowOf(rows, input, { part: 'agenda', index: 7 })).toBeUndefined();
    expect(rowOf(rows, input, { part: 'meeting' })).toBeUndefined();
  });

  it('become new where somebody else has removed a part', () => {
    const { input } = read(keptDraft(kept()));
    const theirs = { ...kept(), agenda: [], tasks: [] };
    const sent = withoutIds({ ...input, values: {} }, partIds(theirs));
    expect(sent.agenda[0]).not.toHaveProperty('id');
    expect(sent.agenda[0]?.speeches[0]).not.toHaveProperty('id');
    expect(changedParts(kept(), theirs)).toEqual(['agenda', 'tasks']);
    expect(changedParts(kept(), kept())).toEqual([]);
  });

  it('always have a row for one more task', () => {
    const [row] = withBlank([]);
    if (row === undefined) throw new Error('no row');
    expect(withBlank([row])).toHaveLength(1);
    expect(withBlank([setTyped(row, 'what', '修渠')])).toHaveLength(2);
  });

  it('move items up and down, but not over the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});

describe('the vote of an item', () => {
  const rules = defaultVoteRules.map(voteRuleOf);
  const general = findRule(rules, ruleOfKind('general'));

  it.each([
    [8, null, 9, false],
    [9, null, 9, true],
    [9, null, null, null],
    [9, 12, 9, true],
    [9, 8, 9, false],
  ])(
    'with %s present by the list and %s typed, %s for it: %s',
    (present, typed, approve, carried) => {
      if (general === undefined) throw new Error('no rule');
      const item = { present: typed, approve };
      expect(itemVote(item, { due: 16, present, written: 0 }, general).carried).toBe(carried);
    },
  );

  it('has no more votes than voters, by the list or as typed', () => {
    const electors = { due: 17, present: 16, written: 0 };
    expect(votesAbove({ approve: 12, against: 3, abstain: 1 }, electors)).toBeUndefined();
    expect(votesAbove({ approve: 12, against: 3, abstain: 2 }, electors)).toMatchObject({
      code: 'vote.above',
      params: { votes: 17, electors: 16 },
    });
    expect(votesAbove({ approve: 12, present: 11 }, electors)).toMatchObject({
      params: { votes: 12, electors: 11 },
    });
  });

  it('has no rule of a quorum where nobody decides', () => {
    expect(ruleOfKind('lecture')).toBeNull();
    expect(ruleOfKind('committee')).toBe('committee');
  });
});
