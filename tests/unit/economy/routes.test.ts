import { describe, expect, it } from 'vitest';
import { card, estate, lease } from './support.ts';

const asked = (path: string, options: object): string =>
  `/economy/${path}?options=${encodeURIComponent(JSON.stringify(options))}`;
const day = '2026-11-20';

describe('/api/economy', () => {
  it.each([
    ['GET', asked('assets', { asOf: '2026-02-30' }), undefined, 400, 'asOf'],
    ['GET', asked('depreciation', { month: '2026-13' }), undefined, 400, 'month'],
    ['POST', '/economy/depreciation', {}, 400, 'month'],
    ['POST', '/economy/assets', { card: card(), voucher: { credit: '10' } }, 400, 'voucher.credit'],
    ['POST', '/economy/assets/none/dispose', { day, disposal: 'eaten' }, 400, 'disposal'],
    ['GET', asked('contracts', { state: 'lost' }), undefined, 400, 'state'],
    ['GET', '/economy/contracts/none', undefined, 404, undefined],
    ['POST', '/economy/contracts/none/receive', { day, amountFen: 0 }, 400, 'amountFen'],
    ['POST', '/economy/contracts/none/recognise', { day }, 400, 'dueId'],
    ['POST', '/economy/contracts/none/schedule', { dues: [] }, 404, undefined],
    [
      'POST',
      '/economy/debts/none/pay',
      { day, principalFen: 0, account: '101' },
      400,
      'principalFen',
    ],
    ['POST', '/economy/claims/none/receive', { day, amountFen: 1, account: '101' }, 404, undefined],
    ['GET', asked('bank', { account: 'none', month: '2026-11' }), undefined, 404, undefined],
    ['POST', '/economy/bank/unmatch', { bankLines: [] }, 400, 'bankLines'],
    ['POST', '/economy/grants/none/quantify', { asset: 'a', day }, 400, 'assetFen'],
    ['GET', asked('distribution', {}), undefined, 400, 'year'],
    ['PUT', '/economy/distribution', { year: 2026, reservePercent: 101 }, 400, 'reservePercent'],
    ['POST', '/economy/distribution/none/post', { day }, 404, undefined],
    ['POST', '/economy/distribution/none/pay', { day, account: '102' }, 404, undefined],
  ])('%s %s refuses what is not asked for rightly', async (method, path, body, status, field) => {
    const { call } = await estate();
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    if (field !== undefined) expect(answer.json).toMatchObject({ error: { params: { field } } });
  });

  it('leaves a voided contract alone', async () => {
    const { call, add } = await estate();
    const party = await add('parties', { name: '张大山', kind: 'household' });
    const id = await add('contracts', lease(party));
    await call('POST', `/registers/contracts/${id}/void`, { reason: '重复' });
    const receipt = { day, amountFen: 1, account: '101' };
    for (const [method, path, body] of [
      ['GET', `/economy/contracts/${id}`, undefined],
      ['POST', `/economy/contracts/${id}/receive`, receipt],
    ] as const)
      expect((await call(method, path, body)).json).toMatchObject({
        error: { code: 'record.voided' },
      });
  });

  it('posts in acts of their own names, which cannot be undone', async () => {
    const { add, post, call } = await estate();
    await add('assets', card());
    await post('/economy/depreciation', { month: '2026-02' });
    const { json } = await call('GET', '/audit');
    expect(JSON.stringify(json)).toContain('asset.depreciate');
    expect((await call('GET', '/audit/last')).json).toEqual({ act: null });
  });
});
