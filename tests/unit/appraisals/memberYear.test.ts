import { describe, expect, it, vi } from 'vitest';
import { createAppraisal } from '../../../electron/core/appraisals/begin.ts';
import { appraisalDocument } from '../../../electron/core/appraisals/document.ts';
import { memberYear, memberYears } from '../../../electron/core/members/memberYear.ts';
import { memberYearRecord } from '../../../electron/core/members/memberYearRecord.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import { registers } from '../../../shared/registers/index.ts';
import { saved } from '../../support/session.ts';
import { openApp } from '../../support/ledger.ts';
import { branchOf, meeting, member, names, village } from './village.ts';

function livedYear() {
  const place = village();
  const { session } = place;
  const [a = '', b = '', c = ''] = place.members;
  const general = meeting(
    session,
    { kind: 'general', topic: '一季度党员大会', heldOn: '2026-03-10' },
    { [a]: 'present', [b]: 'unexcused', [c]: 'not-counted' },
  );
  const day = meeting(
    session,
    { kind: 'theme-day', topic: '四月主题党日', heldOn: '2026-04-08', hours: 2 },
    { [a]: 'present', [b]: 'leave' },
  );
  const talk = meeting(
    session,
    { kind: 'talk', topic: '谈心谈话', heldOn: '2026-05-01' },
    { [a]: 'present', [b]: 'present' },
  );
  // None of these counts: last year's, one that was called off, one that was voided.
  meeting(session, { kind: 'general', topic: '去年', heldOn: '2025-12-20' }, { [b]: 'unexcused' });
  meeting(
    session,
    { kind: 'general', topic: '取消', heldOn: '2026-06-01', state: 'cancelled' },
    { [b]: 'unexcused' },
  );
  const voided = meeting(
    session,
    { kind: 'general', topic: '录错', heldOn: '2026-06-02' },
    { [b]: 'unexcused' },
  );
  voidRecord(session, registers.meetings, voided, '录错');
  const training = saved(session, 'trainings', {
    member: a,
    title: '县委党校轮训',
    fromOn: '2026-09-01',
    hours: 30.5,
    channel: 'class',
  });
  return { ...place, a, b, c, general, day, talk, training };
}

describe("a member's year", () => {
  it('sums up attendance, training and talks', () => {
    const { session, a, b, c } = livedYear();
    expect(memberYear(session, a, 2026)).toEqual({
      attendance: { due: 2, present: 2, rate: 1, unexcused: 0 },
      training: { hours: 32.5, target: 32, met: true },
      dues: null,
      talks: 1,
      grades: [],
    });
    expect(memberYear(session, b, 2026)).toMatchObject({
      attendance: { due: 2, present: 0, rate: 0, unexcused: 1 },
      training: { hours: 0, met: false },
      talks: 1,
    });
    expect(memberYear(session, c, 2026).attendance).toEqual({
      due: 0,
      present: 0,
      rate: null,
      unexcused: 0,
    });
    expect(memberYear(session, b, 2025).attendance).toMatchObject({ due: 1, unexcused: 1 });
  });

  it('says where the figures come from', () => {
    const { session, a, b, general, day, talk, training } = livedYear();
    expect(memberYearRecord(session, b, 2026)).toMatchObject({
      missed: [
        { id: general, on: '2026-03-10', kind: 'general', presence: 'unexcused', note: null },
        { id: day, on: '2026-04-08', kind: 'theme-day', presence: 'leave', note: '家中有事' },
      ],
      evidence: [],
      talked: [{ id: talk, on: '2026-05-01' }],
    });
    expect(memberYearRecord(session, a, 2026)).toMatchObject({
      missed: [],
      evidence: [
        { register: 'meetings', id: day, on: '2026-04-08', hours: 2 },
        { register: 'trainings', id: training, on: '2026-09-01', hours: 30.5 },
      ],
    });
  });

  it('shows the appraisals of all years, but none that was voided or that the member was taken off', () => {
    const { session, branch, a, b } = livedYear();
    const of = (year: number): string =>
      createAppraisal(session, { branch, year, heldOn: `${year}-11-01` }).id ?? '';
    const [old, last, now] = [of(2024), of(2025), of(2026)];
    voidRecord(session, registers.appraisals, last, '录错');
    const line = appraisalDocument(session, now).grades.find((each) => each['member'] === b);
    voidRecord(session, registers.appraisalGrades, line?.id ?? '', '没有参加');
    const years = (id: string): string[] =>
      memberYear(session, id, 2026).grades.map(({ appraisal }) => appraisal);
    expect(years(a)).toEqual([old, now]);
    expect(years(b)).toEqual([old]);
  });

  it('keeps what a member learnt who has left, and asks nothing any more', () => {
    const { session, gone } = livedYear();
    saved(session, 'trainings', {
      member: gone,
      title: '春季培训',
      fromOn: '2025-03-01',
      hours: 8,
      channel: 'class',
    });
    expect(memberYear(session, gone, 2025).training).toEqual({ hours: 8, target: null, met: true });
  });

  it('of a whole branch takes no more queries than of one', () => {
    const { session, members, a } = livedYear();
    memberYears(session, members, 2026);
    const all = vi.spyOn(session.store, 'all');
    memberYears(session, [a], 2026);
    const ofOne = all.mock.calls.length;
    all.mockClear();
    expect(memberYears(session, members, 2026).size).toBe(members.length);
    expect(all.mock.calls.length).toBe(ofOne);
  });
});

describe('/api/members/:id/year and /api/appraisals', () => {
  it('answer for what is there and refuse what is not', async () => {
    const { call } = await openApp();
    const year = encodeURIComponent(JSON.stringify({ year: 2026 }));
    expect((await call('GET', `/members/nobody/year?options=${year}`)).json).toMatchObject({
      error: { code: 'record.unknown' },
    });
    expect((await call('GET', '/members/nobody/year')).status).toBe(400);
    expect((await call('GET', '/appraisals/nothing')).json).toMatchObject({
      error: { code: 'record.unknown' },
    });
    expect((await call('POST', '/appraisals', { branch: 'x', year: 2026 })).json).toMatchObject({
      error: { code: 'appraisal.branch-unknown' },
    });
    expect((await call('PUT', '/appraisals/nothing', { version: 1 })).status).toBe(400);
  });

  it('lead through an appraisal', async () => {
    const { call, ledger } = await openApp();
    const session = ledger.session();
    const branch = branchOf(session);
    const [first = ''] = names.map((name, at) => member(session, at, { name }));
    const options = encodeURIComponent(JSON.stringify({ branch, year: 2026 }));
    expect((await call('GET', `/appraisals/begin?options=${options}`)).json).toMatchObject({
      most: 3,
      existing: null,
    });
    const { json } = await call('POST', '/appraisals', { branch, year: 2026 });
    const path = `/appraisals/${String(json['id'])}`;
    const listed = async () => (await call('GET', path)).json['grades'] as { id: string }[];
    const [line] = await listed();
    expect((await call('POST', `${path}/list/take-off`, { line: line?.id })).status).toBe(200);
    expect(await listed()).toHaveLength(names.length - 1);
    expect((await call('POST', `${path}/list`, { member: first })).status).toBe(200);
    expect(await listed()).toHaveLength(names.length);
    const body = { version: 1, values: { issued: 10 }, grades: [] };
    expect((await call('PUT', path, body)).json).toMatchObject({ id: json['id'], findings: [] });
    expect((await call('PUT', path, body)).json).toMatchObject({
      error: { code: 'record.changed-meanwhile' },
    });
    expect((await call('POST', '/appraisals', { branch, year: 2026 })).json).toMatchObject({
      error: { code: 'appraisal.exists', params: { year: 2026 } },
    });
  });
});
