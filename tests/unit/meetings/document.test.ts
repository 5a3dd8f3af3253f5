import { describe, expect, it } from 'vitest';
import { meetingDocument } from '../../../electron/core/meetings/document.ts';
import { saveMeeting } from '../../../electron/core/meetings/saveMeeting.ts';
import { getRecord } from '../../../electron/core/registers/get.ts';
import { history } from '../../../electron/core/registers/history.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import { Session } from '../../../electron/core/session.ts';
import { check } from '../../../electron/core/store/check.ts';
import { tableQuery } from '../../../electron/core/store/query.ts';
import { lastAct, undo } from '../../../electron/core/store/undo.ts';
import { attendances } from '../../../shared/registers/attendances.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { tasks } from '../../../shared/registers/tasks.ts';
import { testNow } from '../../support/session.ts';
import { idOf, input, item, recorded, village } from './support.ts';

const tables = ['meetings', 'attendances', 'agendaItems', 'speeches', 'candidates', 'tasks'];

/** All that the tables of meetings hold. */
const contents = (session: Session) =>
  tables.map((table) => session.store.all(tableQuery.selectFrom(table).selectAll().orderBy('id')));

const line = (member: string, presence: string, more: object = {}) => ({
  values: { member, presence, ...more },
});

/** A general meeting with all parts: six on the list, two items, a task. */
function fullMeeting({ branch, people }: ReturnType<typeof village>) {
  return input(
    { branch, beginsAt: '9点半', absentees: '旧名单' },
    {
      attendances: [
        line(people.li, 'present'),
        line(people.wang, 'present'),
        line(people.zhang, '√'),
        line(people.zhao, 'leave', { written: true, opinion: '同意' }),
        line(people.sun, 'not-counted'),
        line(people.zhou, 'present'),
      ],
      agenda: [
        {
          values: { kind: '学习', title: '传达文件', presenter: '李建国' },
          speeches: [
            { values: { speaker: '王芳', words: '很受启发' } },
            { values: { speaker: '张强', words: '抓好落实' } },
          ],
          candidates: [],
        },
        item({ kind: 'vote', title: '修路方案', approve: 4, against: 0, abstain: 0 }),
      ],
      tasks: [
        { item: 1, values: { what: '联系施工队', who: '张强', dueOn: '2026-11-01' } },
        { item: null, values: { what: '整理台账', who: '王芳' } },
      ],
    },
  );
}

describe('saveMeeting', () => {
  it('saves all parts in one act, with what follows from the list', () => {
    const at = village();
    const { session, people } = at;
    const { seq } = session.store.head();
    const id = recorded(session, fullMeeting(at));
    expect(session.store.head().seq).toBe(seq + 1);
    expect(lastAct(session.store)).toMatchObject({ what: 'meeting.add', records: 13 });
    const document = meetingDocument(session, id);
    expect(document.meeting).toMatchObject({
      ...{ version: 1, serialNo: 1, state: 'held', beginsAt: '09:30', absentees: null },
      ...{ dueCount: 5, presentCount: 4, votingDue: 4, votingPresent: 3 },
    });
    expect(document.attendances.map((each) => [each.name, each.presence, each.voting])).toEqual([
      ['李建国', 'present', true],
      ['王芳', 'present', true],
      ['张强', 'present', true],
      ['赵敏', 'leave', true],
      ['孙悦', 'not-counted', true],
      ['周平', 'present', false],
    ]);
    const [study, vote] = document.agenda;
    expect(study?.item).toMatchObject({ position: 1, kind: 'study', due: null, present: null });
    expect(study?.speeches.map(({ speaker, position }) => [speaker, position])).toEqual([
      ['王芳', 1],
      ['张强', 2],
    ]);
    expect(vote?.item).toMatchObject({ position: 2, due: 4, present: 3, written: 1, approve: 4 });
    expect(document.tasks.map(({ what, item: of, position }) => [what, of, position])).toEqual([
      ['联系施工队', vote?.item.id, 1],
      ['整理台账', null, 2],
    ]);
    expect(document.due.map(({ id: who }) => who)).toContain(people.sun);
    expect(check(session.store)).toEqual([]);
  });

  it('is taken back whole by one undo, also a change', () => {
    const at = village();
    const { session } = at;
    const actor = { operatorId: session.operator.id };
    const nothing = contents(session);
    const id = recorded(session, fullMeeting(at));
    const first = contents(session);
    idOf(saveMeeting(session, input({ branch: at.branch, topic: '改了' }), { id, version: 1 }));
    expect(contents(session)).not.toEqual(first);
    undo(session.store, actor, session.store.head().seq);
    expect(contents(session)).toEqual(first);
    // Taken back, the change; taken back again, it is there once more.
    undo(session.store, actor, session.store.head().seq);
    undo(session.store, actor, session.store.head().seq);
    expect(contents(session)).toEqual(first);
    const other = village();
    const { seq } = other.session.store.head();
    recorded(other.session, fullMeeting(other));
    undo(other.session.store, { operatorId: other.session.operator.id }, seq + 1);
    expect(contents(other.session)).toEqual(nothing);
    expect(check(other.session.store)).toEqual([]);
  });

  it('changes what differs and voids what is not sent', () => {
    const at = village();
    const { session, people } = at;
    const id = recorded(session, fullMeeting(at));
    const before = meetingDocument(session, id);
    const [first, second] = before.agenda;
    const [li, wang] = before.attendances;
    const [, kept] = before.tasks;
    const { findings } = saveMeeting(
      session,
      input(
        { branch: at.branch },
        {
          attendances: [
            { id: wang?.id ?? '', values: { member: people.wang, presence: 'ill' } },
            { id: li?.id ?? '', values: { member: people.li, presence: 'present' } },
            line(people.sun, 'present'),
          ],
          // The second item comes first now; the first one lost a speech.
          agenda: [
            item({ title: '修路方案', approve: 2 }, second?.item.id),
            {
              ...item({}, first?.item.id),
              speeches: [{ id: first?.speeches[1]?.id ?? '', values: { words: '抓紧落实' } }],
            },
          ],
          tasks: [{ id: kept?.id ?? '', item: 0, values: {} }],
        },
      ),
      { id, version: 1 },
    );
    expect(findings).toEqual([]);
    const after = meetingDocument(session, id);
    expect(after.meeting).toMatchObject({ version: 2, dueCount: 3, presentCount: 2, votingDue: 3 });
    expect(
      after.attendances.map(({ name, presence, version }) => [name, presence, version]),
    ).toEqual([
      ['李建国', 'present', 1],
      ['王芳', 'ill', 2],
      ['孙悦', 'present', 1],
    ]);
    expect(
      after.agenda.map(({ item: each, speeches }) => [each['title'], speeches.length]),
    ).toEqual([
      ['修路方案', 0],
      ['传达文件', 1],
    ]);
    expect(after.agenda[1]?.speeches[0]).toMatchObject({
      ...{ speaker: '张强', words: '抓紧落实', position: 1, version: 2 },
    });
    expect(after.tasks).toHaveLength(1);
    expect(after.tasks[0]).toMatchObject({ item: second?.item.id, position: 1 });
    expect(getRecord(session.store, attendances, before.attendances[2]?.id ?? '')).toMatchObject({
      ...{ voidedAt: session.now(), version: 2 },
    });
    expect(getRecord(session.store, tasks, before.tasks[0]?.id ?? '').voidedAt).not.toBeNull();
    expect(lastAct(session.store)?.what).toBe('meeting.change');
  });

  it('does not write where nothing changed, and counts up where only a part did', () => {
    const at = village();
    const { session } = at;
    const id = recorded(
      session,
      input({ branch: at.branch }, { agenda: [item({ kind: 'study', title: '学习' })] }),
    );
    const known = meetingDocument(session, id).agenda[0]?.item.id;
    const { seq } = session.store.head();
    const same = input({ branch: at.branch }, { agenda: [item({ title: '学习' }, known)] });
    idOf(saveMeeting(session, same, { id, version: 1 }));
    expect(session.store.head().seq).toBe(seq);
    const changed = input({ branch: at.branch }, { agenda: [item({ title: '自学' }, known)] });
    idOf(saveMeeting(session, changed, { id, version: 1 }));
    expect(getRecord(session.store, meetings, id).version).toBe(2);
    expect(() => saveMeeting(session, same, { id, version: 1 })).toThrow(
      'record.changed-meanwhile',
    );
    expect(history(session, meetings, id)).toHaveLength(2);
  });

  it('numbers by organisation, kind and year', () => {
    const { session, branch } = village();
    const number = (kind: string, heldOn: string) =>
      getRecord(session.store, meetings, recorded(session, input({ branch, kind, heldOn })))[
        'serialNo'
      ];
    expect(number('general', '2026-01-10')).toBe(1);
    expect(number('general', '2026-04-10')).toBe(2);
    expect(number('committee', '2026-04-10')).toBe(1);
    expect(number('general', '2025-12-10')).toBe(1);
    expect(number('general', '2026-02-10')).toBe(3);
  });

  it('says what is wrong and where, and saves nothing', () => {
    const { session, branch, people } = village();
    const before = contents(session);
    const { seq } = session.store.head();
    const { id, findings } = saveMeeting(
      session,
      input(
        { branch, topic: '', heldOn: '2027-01-10', dueCount: 'x' },
        {
          attendances: [
            line(people.li, 'present'),
            line(people.li, 'leave'),
            line('nobody', '到'),
            line(people.sun, '?'),
          ],
          agenda: [
            item({ kind: 'vote', title: '甲', due: 5, present: 6 }),
            {
              values: { kind: 'election', title: '', present: 3, issued: 3, returned: 3, valid: 2 },
              speeches: [{ values: { speaker: '' } }],
              candidates: [
                { values: { name: '李建国', approve: 2 } },
                { values: { name: '王芳', approve: 2, against: 1 } },
              ],
            },
          ],
          tasks: [{ item: 0, values: { what: '', dueOn: '不久' } }],
          reported: [{ id: 'unknown', values: { doneOn: null, result: '好' } }],
        },
      ),
    );
    expect(id).toBeUndefined();
    const errors = findings
      .filter(({ level }) => level === 'error')
      .map(({ part, index, within, field, code }) => [part, index, within, field, code]);
    expect(errors).toEqual(
      expect.arrayContaining([
        ['meeting', undefined, undefined, 'topic', 'required.missing'],
        ['meeting', undefined, undefined, 'heldOn', 'meeting.not-yet'],
        ['attendances', 1, undefined, 'member', 'attendance.twice'],
        ['attendances', 2, undefined, 'member', 'reference.unknown'],
        ['attendances', 3, undefined, 'presence', 'code.unknown'],
        ['agenda', 0, undefined, 'present', 'count.above'],
        ['agenda', 1, undefined, 'title', 'required.missing'],
        ['speeches', 0, 1, 'speaker', 'required.missing'],
        ['candidates', 1, 1, 'approve', 'vote.candidate-above'],
        ['tasks', 0, undefined, 'what', 'required.missing'],
        ['tasks', 0, undefined, 'dueOn', 'date.unreadable'],
        ['reported', 0, undefined, undefined, 'task.not-open'],
      ]),
    );
    // The counts are the list's: what was typed for them is nobody's error.
    expect(findings.some(({ field }) => field === 'dueCount')).toBe(false);
    expect(session.store.head().seq).toBe(seq);
    expect(contents(session)).toEqual(before);
  });

  it('warns of a written opinion that is not a vote', () => {
    const { session, branch, people } = village();
    const wrote = { written: true };
    const { id, findings } = saveMeeting(
      session,
      input(
        { branch },
        {
          attendances: [
            line(people.li, 'present', wrote),
            line(people.wang, 'leave', wrote),
            line(people.sun, 'not-counted', wrote),
            line(people.zhou, 'leave', wrote),
          ],
        },
      ),
    );
    expect(id).toBeDefined();
    expect(findings.map(({ index, code }) => [index, code])).toEqual([
      [0, 'attendance.written-idle'],
      [2, 'attendance.written-idle'],
      [3, 'attendance.written-idle'],
    ]);
  });

  it('keeps typed counts where there is no list, and takes them over when a list goes', () => {
    const { session, branch, people } = village();
    const id = recorded(
      session,
      input({ branch, dueCount: 20, presentCount: 15, absentees: '五人外出' }),
    );
    const at = () => getRecord(session.store, meetings, id);
    expect(at()).toMatchObject({ dueCount: 20, presentCount: 15, absentees: '五人外出' });
    const listed = input({ branch, dueCount: 20 }, { attendances: [line(people.li, 'present')] });
    idOf(saveMeeting(session, listed, { id, version: 1 }));
    expect(at()).toMatchObject({ dueCount: 1, presentCount: 1, absentees: null });
    const typed = input({ branch, dueCount: 18, presentCount: 17 });
    idOf(saveMeeting(session, typed, { id, version: 2 }));
    expect(at()).toMatchObject({ dueCount: 18, presentCount: 17, votingDue: 1 });
    expect(meetingDocument(session, id).attendances).toEqual([]);
    const wrong = saveMeeting(session, input({ branch, presentCount: 19 }), { id, version: 3 });
    expect(wrong.findings.map(({ code }) => code)).toEqual(['count.above']);
  });

  it('does not take ids of another meeting, twice, or of nothing', () => {
    const at = village();
    const { session, branch } = at;
    const id = recorded(session, fullMeeting(at));
    const other = recorded(session, input({ branch, topic: '另一次' }));
    const foreign = meetingDocument(session, id).agenda[0]?.item.id;
    const save = (agenda: ReturnType<typeof item>[]) => () =>
      saveMeeting(session, input({ branch }, { agenda }), { id: other, version: 1 });
    expect(save([item({}, foreign)])).toThrow('record.unknown');
    expect(save([item({}, 'nothing')])).toThrow('record.unknown');
    const task = meetingDocument(session, id).tasks[0]?.id;
    const asItem = input({ branch }, { agenda: [item({}, task)] });
    expect(() => saveMeeting(session, asItem, { id, version: 1 })).toThrow('record.unknown');
    const twice = () =>
      saveMeeting(session, input({ branch }, { agenda: [item({}, foreign), item({}, foreign)] }), {
        id,
        version: 1,
      });
    expect(twice).toThrow('request.invalid');
    const lost = { item: 3, values: { what: '事' } };
    expect(() => saveMeeting(session, input({ branch }, { tasks: [lost] }))).toThrow(
      'request.invalid',
    );
    voidRecord(session, meetings, id, '');
    expect(() => saveMeeting(session, input({ branch }), { id, version: 2 })).toThrow(
      'record.voided',
    );
    expect(meetingDocument(session, id).meeting.voidedAt).not.toBeNull();
  });

  it('is for those who keep the ledger', () => {
    const { session, branch } = village();
    const { store, operator, unit } = session;
    const reader = new Session(store, { ...operator, role: 'reader' }, unit, () => testNow);
    expect(() => saveMeeting(reader, input({ branch }))).toThrow('operators.not-allowed');
  });
});

describe('the figures of a vote', () => {
  const vote = { kind: 'vote', title: '表决' };

  it('follow the list as long as nobody typed others', () => {
    const at = village();
    const { session, branch, people } = at;
    const list = [
      line(people.li, 'present'),
      line(people.wang, 'present'),
      line(people.sun, 'ill'),
    ];
    const id = recorded(
      session,
      input(
        { branch },
        { attendances: list, agenda: [item(vote), item({ ...vote, due: 9, present: 8 })] },
      ),
    );
    const document = meetingDocument(session, id);
    const figures = () =>
      meetingDocument(session, id).agenda.map(({ item: each }) => [each['due'], each['present']]);
    expect(figures()).toEqual([
      [3, 2],
      [9, 8],
    ]);
    const sent = document.agenda.map(({ item: each }) =>
      item({ ...vote, due: each['due'] ?? null, present: each['present'] ?? null }, each.id),
    );
    const again = document.attendances.map(({ id: part, member, name }) => ({
      id: part,
      values: { member, presence: name === '王芳' ? 'away' : 'present' },
    }));
    const more = [...again, line(people.zhang, 'present')];
    idOf(
      saveMeeting(session, input({ branch }, { attendances: more, agenda: sent }), {
        id,
        version: 1,
      }),
    );
    expect(figures()).toEqual([
      [4, 3],
      [9, 8],
    ]);
  });

  it.each([
    [
      'of the villagers are not those of the list',
      { voteRule: 'representatives' },
      [null, null, null],
    ],
    ['of an election know no written opinions', { kind: 'election' }, [3, 2, null]],
    ['of an item that is not voted on stay empty', { kind: 'discussion' }, [null, null, null]],
    ['of a discussion that is', { kind: 'discussion', approve: 2 }, [3, 2, 1]],
    ['of a secret ballot', { kind: 'admission', voteMethod: 'secret' }, [3, 2, 1]],
  ])('%s', (_what, values, expected) => {
    const { session, branch, people } = village();
    const list = [
      line(people.li, 'present'),
      line(people.wang, 'present'),
      line(people.sun, 'ill', { written: true }),
    ];
    const agenda = [item({ ...vote, ...values })];
    const id = recorded(session, input({ branch }, { attendances: list, agenda }));
    const saved = meetingDocument(session, id).agenda[0]?.item;
    expect([saved?.['due'], saved?.['present'], saved?.['written']]).toEqual(expected);
  });
});

describe('open tasks', () => {
  const give = (what: string) => ({ item: null, values: { what, who: '张强' } });

  it('are carried forward until a later meeting reports them done', () => {
    const { session, branch } = village();
    const first = recorded(
      session,
      input(
        { branch, heldOn: '2026-07-10', topic: '七月' },
        { tasks: [give('修路'), give('修桥')] },
      ),
    );
    const second = recorded(session, input({ branch, kind: 'committee', heldOn: '2026-08-10' }));
    const open = () => meetingDocument(session, second).openTasks;
    expect(open().map(({ what, meeting }) => [what, meeting])).toEqual([
      ['修路', { id: first, topic: '七月', heldOn: '2026-07-10' }],
      ['修桥', { id: first, topic: '七月', heldOn: '2026-07-10' }],
    ]);
    expect(meetingDocument(session, first).openTasks).toEqual([]);
    const report = (values: { doneOn: string | null; result: string | null }, version: number) =>
      idOf(
        saveMeeting(
          session,
          input(
            { branch, kind: 'committee', heldOn: '2026-08-10' },
            { reported: [{ id: open()[0]?.id ?? '', values }] },
          ),
          { id: second, version },
        ),
      );
    report({ doneOn: '2026-08-01', result: '已完工' }, 1);
    // Reported at this meeting, it is shown there; later meetings have only the other.
    expect(open()[0]).toMatchObject({ doneOn: '2026-08-01', result: '已完工', reportedAt: second });
    const third = recorded(session, input({ branch, heldOn: '2026-09-10' }));
    expect(meetingDocument(session, third).openTasks.map(({ what }) => what)).toEqual(['修桥']);
    const { seq } = session.store.head();
    report({ doneOn: '2026-08-01', result: '已完工' }, 2);
    expect(session.store.head().seq).toBe(seq);
    report({ doneOn: null, result: null }, 2);
    expect(open()[0]).toMatchObject({ doneOn: null, reportedAt: null });
    expect(meetingDocument(session, third).openTasks).toHaveLength(2);
  });

  it('told of but not done stay open', () => {
    const { session, branch } = village();
    recorded(session, input({ branch, heldOn: '2026-07-10' }, { tasks: [give('修路')] }));
    const second = recorded(session, input({ branch, heldOn: '2026-08-10' }));
    const task = meetingDocument(session, second).openTasks[0]?.id ?? '';
    const reported = [{ id: task, values: { doneOn: null, result: '过半' } }];
    idOf(
      saveMeeting(session, input({ branch, heldOn: '2026-08-10' }, { reported }), {
        id: second,
        version: 1,
      }),
    );
    const third = recorded(session, input({ branch, heldOn: '2026-09-10' }));
    expect(meetingDocument(session, third).openTasks[0]).toMatchObject({
      ...{ result: '过半', reportedAt: second, doneOn: null },
    });
  });

  it('are those of held meetings of the same organisation, of one day in the order recorded', () => {
    const { session, branch } = village();
    const day = '2026-07-10';
    const first = recorded(session, input({ branch, heldOn: day }, { tasks: [give('一')] }));
    const second = recorded(session, input({ branch, heldOn: day }, { tasks: [give('二')] }));
    recorded(
      session,
      input({ branch, heldOn: '2026-07-01', state: 'cancelled' }, { tasks: [give('三')] }),
    );
    const gone = recorded(
      session,
      input({ branch, heldOn: '2026-07-02' }, { tasks: [give('四')] }),
    );
    voidRecord(session, meetings, gone, '');
    const open = (id: string) => meetingDocument(session, id).openTasks.map(({ what }) => what);
    expect(open(first)).toEqual([]);
    expect(open(second)).toEqual(['一']);
    const own = meetingDocument(session, second).tasks[0]?.id ?? '';
    const reported = [{ id: own, values: { doneOn: '2026-07-11', result: null } }];
    const { findings } = saveMeeting(session, input({ branch, heldOn: day }, { reported }), {
      id: second,
      version: 1,
    });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([
      { level: 'error', code: 'task.not-open', part: 'reported', index: 0 },
    ]);
  });
});
