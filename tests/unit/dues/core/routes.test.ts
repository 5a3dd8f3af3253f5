import { describe, expect, it } from 'vitest';
import { openApp } from '../../../support/ledger.ts';
import { sampleMember, testNow } from '../../../support/session.ts';

const asked = (path: string, options: object): string =>
  `/dues/${path}?options=${encodeURIComponent(JSON.stringify(options))}`;

async function open() {
  const application = await openApp(() => testNow);
  const { call } = application;
  const branch = Object.keys((await call('GET', '/registers/organizations/titles')).json)[0] ?? '';
  const values = sampleMember({ branch });
  const li = String((await call('POST', '/registers/members', { values })).json['id']);
  const payer = { member: li, kind: 'salaried', baseFen: 300_000, from: '2026-01' };
  await call('POST', '/registers/duesPayers', { values: payer });
  return { ...application, branch, li };
}

const collecting = (member: string, months: readonly string[]) => ({
  ...{ receivedOn: '2026-11-20', way: 'cash', receiver: '李建国' },
  items: [{ member, months }],
});

describe('/api/dues', () => {
  it('plans, collects, shows, prints and reverses', async () => {
    const { call, branch, li } = await open();
    const wanted = collecting(li, ['2026-10', '2026-11']);
    expect((await call('POST', '/dues/collect/plan', wanted)).json).toMatchObject({
      items: [{ member: { id: li, name: '王伟' }, amountFen: 3000, findings: [] }],
      amountFen: 3000,
    });
    const { json } = await call('POST', '/dues/collect', wanted);
    expect(json).toMatchObject({ count: 1, receipts: [{ number: 1 }], findings: [] });
    const [written] = json['receipts'] as { id: string }[];
    const id = written?.id ?? '';
    expect((await call('GET', asked('year', { year: 2026, branch }))).json).toMatchObject({
      ...{ year: 2026, asOf: '2026-11-22', ledgerFrom: '2026-01' },
      rows: [{ member: { id: li }, dueFen: 18_000, paidFen: 3000, cells: { length: 12 } }],
    });
    const printed = { receipts: [{ id, numberText: '2026-0001', capitals: '人民币叁拾元整' }] };
    expect((await call('GET', `/dues/receipts/${id}/print`)).json).toMatchObject(printed);
    expect((await call('GET', asked('print', { ids: [id] }))).json).toMatchObject(printed);
    const reversal = { receivedOn: '2026-11-21', reason: '记错' };
    expect((await call('POST', `/dues/receipts/${id}/reverse`, reversal)).json).toMatchObject({
      number: 2,
    });
    const refused = await call('POST', `/registers/duesReceipts/${id}/void`, { reason: '' });
    expect(refused.json).toMatchObject({ error: { code: 'dues.reverse-instead' } });
    expect(refused.status).toBeLessThan(500);
  });

  it('takes one receipt with all its fields', async () => {
    const { call, li } = await open();
    const large = {
      member: li,
      kind: 'large',
      amountFen: 150_000,
      receivedOn: '2026-11-20',
      way: 'transfer',
    };
    const { json } = await call('POST', '/dues/receipts', { values: large });
    expect(json).toMatchObject({ number: 1, findings: [] });
    const wrong = await call('POST', '/dues/receipts', { values: { ...large, kind: 'voluntary' } });
    expect(wrong.json).toEqual({
      findings: [
        {
          level: 'error',
          code: 'dues.voluntary-large',
          field: 'kind',
          params: { most: '1,000.00' },
        },
      ],
    });
  });

  it('shows arrears, cash and a member', async () => {
    const { call, branch, li } = await open();
    expect((await call('GET', asked('arrears', { branch }))).json).toMatchObject({
      ...{ asOf: '2026-11-22', counts: { 6: 1 } },
      rows: [{ member: { id: li, phone: '138＊＊＊＊1111' }, level: 6 }],
    });
    expect((await call('GET', asked('arrears', { asOf: '2026-04-30' }))).json).toMatchObject({
      counts: { 3: 1 },
    });
    expect((await call('GET', asked('cash', {}))).json).toMatchObject({
      ...{ from: '2026-01-01', to: '2026-11-22', entries: [], own: { inHandFen: 0 } },
    });
    expect((await call('GET', asked(`members/${li}`, { year: 2026 }))).json).toMatchObject({
      monthFen: 1500,
    });
  });

  it.each([
    ['GET', asked('year', {}), undefined, 400, 'year'],
    ['GET', asked('arrears', { asOf: '2026-02-30' }), undefined, 400, 'asOf'],
    ['GET', asked('print', { ids: [] }), undefined, 400, 'ids'],
    ['POST', '/dues/collect', collecting('m', ['2026-13']), 400, 'items.0.months.0'],
    ['POST', '/dues/collect', { ...collecting('m', ['2026-10']), way: 'barter' }, 400, 'way'],
    ['GET', asked('year', { year: 2026, branch: 'nowhere' }), undefined, 422, undefined],
    ['GET', asked('members/nobody', { year: 2026 }), undefined, 404, undefined],
    ['GET', '/dues/receipts/nothing/print', undefined, 404, undefined],
  ])('%s %s refuses what is not asked for rightly', async (method, path, body, status, field) => {
    const { call } = await open();
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    if (field !== undefined) expect(answer.json).toMatchObject({ error: { params: { field } } });
  });
});
