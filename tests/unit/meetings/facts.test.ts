import { describe, expect, it } from 'vitest';
import { attendanceOf, heldMeetings } from '../../../electron/core/meetings/facts.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { saved } from '../../support/session.ts';
import { input, item, recorded, village } from './support.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

describe('heldMeetings', () => {
  it('has what counts, by day', () => {
    const { session, branch, people } = village();
    const general = recorded(
      session,
      input(
        {
          branch,
          heldOn: '2026-04-02',
          hours: 4,
          trainingTopic: null,
          countsAs: '民主评议、党员大会',
        },
        {
          attendances: [{ values: { member: people.li, presence: 'present' } }],
          agenda: [
            item({ kind: 'vote', title: '一' }),
            item({ kind: 'dues', title: '二' }),
            item({ kind: 'vote', title: '三' }),
          ],
        },
      ),
    );
    const lecture = recorded(
      session,
      input({ branch, kind: 'lecture', heldOn: '2026-04-01', within: general, hours: 2 }),
    );
    const [first, second] = heldMeetings(session.store, year);
    expect(first).toEqual({
      ...{ id: lecture, branch, kind: 'lecture', countsAs: [], heldOn: '2026-04-01' },
      ...{ topic: '党员大会', within: general, hours: 2, plan: null },
      ...{ trainingTopic: null, trainingChannel: 'lecture' },
      ...{ dueCount: null, presentCount: null, agendaKinds: [] },
    });
    expect(second).toMatchObject({
      ...{ id: general, countsAs: ['appraisal'], trainingChannel: 'meeting', hours: 4 },
      ...{ dueCount: 1, presentCount: 1 },
    });
    expect([...(second?.agendaKinds ?? [])].sort()).toEqual(['dues', 'vote']);
  });

  it('leaves out what was voided, not held, another day or another organisation', () => {
    const { session, branch } = village();
    const other = saved(session, 'organizations', { name: '青石村第二党支部', kind: 'branch' });
    const on = (heldOn: string, more: object = {}) =>
      recorded(session, input({ branch, heldOn, ...more }));
    const [first, last] = [on('2026-01-01'), on('2026-11-22')];
    on('2025-12-31');
    on('2026-12-01', { state: 'planned' });
    on('2026-03-01', { state: 'cancelled' });
    voidRecord(session, meetings, on('2026-03-02'), '');
    const elsewhere = on('2026-03-03', { branch: other });
    const ids = (branches?: string[]) =>
      heldMeetings(session.store, { ...year, ...(branches && { branches }) }).map(({ id }) => id);
    expect(ids()).toEqual([first, elsewhere, last]);
    expect(ids([branch])).toEqual([first, last]);
    expect(ids([])).toEqual([]);
    expect(ids([branch, other])).toHaveLength(3);
  });

  it('does without an agenda item or a line that was voided', () => {
    const { session, branch, people } = village();
    const id = recorded(
      session,
      input(
        { branch },
        {
          attendances: [
            { values: { member: people.li, presence: 'present' } },
            { values: { member: people.zhou, presence: 'unexcused' } },
          ],
          agenda: [item({ kind: 'study', title: '一' })],
        },
      ),
    );
    const lines = attendanceOf(session.store, year);
    expect(lines).toEqual([
      { meeting: id, member: people.li, presence: 'present', voting: true },
      { meeting: id, member: people.zhou, presence: 'unexcused', voting: false },
    ]);
    voidRecord(session, meetings, id, '');
    expect(attendanceOf(session.store, year)).toEqual([]);
  });
});
