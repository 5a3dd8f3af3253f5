import { describe, expect, it } from 'vitest';
import { openApp } from '../../support/ledger.ts';
import { testNow } from '../../support/session.ts';

const path = (occasion: object): string =>
  `/meetings/begin?options=${encodeURIComponent(JSON.stringify(occasion))}`;

async function open() {
  const application = await openApp(() => testNow);
  const { json } = await application.call('GET', '/registers/organizations/titles');
  return { ...application, branch: Object.keys(json)[0] ?? '' };
}

const meeting = (branch: string, topic = '支部党员大会') => ({
  values: { branch, kind: 'general', topic, heldOn: '2026-11-20' },
  ...{ attendances: null, agenda: [], tasks: [], reported: [] },
});

describe('/api/meetings', () => {
  it('begins, saves, shows and changes a meeting', async () => {
    const { call, branch } = await open();
    const begun = await call('GET', path({ branch, kind: 'general', on: '2026-11-20' }));
    expect(begun.json).toMatchObject({
      values: { branch, topic: '2026年第四季度支部党员大会' },
      ...{ due: [], openTasks: [], suggestions: { people: [], places: [] } },
    });
    const added = await call('POST', '/meetings', meeting(branch));
    expect(added).toMatchObject({ status: 200, json: { findings: [] } });
    const id = String(added.json['id']);
    expect((await call('GET', `/meetings/${id}`)).json).toMatchObject({
      meeting: { id, version: 1, serialNo: 1 },
      ...{ attendances: [], agenda: [], tasks: [] },
    });
    const changed = { ...meeting(branch, '第四季度党员大会'), version: 1 };
    expect(await call('PUT', `/meetings/${id}`, changed)).toMatchObject({ status: 200 });
    expect(await call('PUT', `/meetings/${id}`, changed)).toMatchObject({
      ...{ status: 409, json: { error: { code: 'record.changed-meanwhile' } } },
    });
  });

  it.each([
    [{}, 'branch'],
    [{ branch: 'x', kind: 'general', on: '2026-02-30' }, 'on'],
    [{ branch: 'x', kind: '', on: '2026-02-03' }, 'kind'],
  ])('refuses to begin with %j', async (occasion, field) => {
    const { call } = await open();
    expect(await call('GET', path(occasion))).toMatchObject({
      ...{ status: 400, json: { error: { code: 'request.invalid', params: { field } } } },
    });
  });

  it('refuses what is not a meeting, and one that is not there', async () => {
    const { call, branch } = await open();
    const wrong = { ...meeting(branch), tasks: [{ values: {} }] };
    expect((await call('POST', '/meetings', wrong)).json).toMatchObject({
      error: { code: 'request.invalid', params: { field: 'tasks.0.item' } },
    });
    expect((await call('GET', '/meetings/nothing')).status).toBe(404);
    const nowhere = path({ branch: 'nowhere', kind: 'talk', on: '2026-11-20' });
    expect((await call('GET', nowhere)).status).toBe(404);
  });
});
