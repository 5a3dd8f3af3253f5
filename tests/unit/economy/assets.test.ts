import { describe, expect, it } from 'vitest';
import type { AssetsAnswer, DepreciationAnswer } from '../../../electron/core/economy/answers.ts';
import { card, codesOf, estate, linesOf } from './support.ts';

describe('an asset card and its purchase', () => {
  it('are one act, and the reversal takes the card with it', async () => {
    const { get, post, book, reverse, rows } = await estate();
    await book('2026-01-02', '102', '301', 5_000_000);
    const bought = await post('/economy/assets', { card: card(), voucher: { credit: '102' } });
    expect(linesOf(bought)).toEqual([['151 D 1200000', '102 C 1200000']]);
    expect(bought.posted).toMatchObject([{ type: 'general', number: 2, day: '2026-01-10' }]);
    const { rows: cards, totals } = await get<AssetsAnswer>('/economy/assets');
    expect(cards).toMatchObject([
      { name: '拖拉机', netFen: 1_200_000, state: 'due', voucher: { number: 2 } },
    ]);
    expect(totals).toEqual({
      ...{ count: 1, costFen: 1_200_000, accumulatedFen: 0, netFen: 1_200_000, idle: 0 },
    });
    expect((await reverse(bought.posted[0]?.id, '2026-01-11')).findings).toEqual([]);
    expect(rows('assets')).toEqual([]);
  });

  it('leave nothing where either of them is refused', async () => {
    const { post, rows } = await estate();
    const noLeaf = await post('/economy/assets', { card: card(), voucher: { credit: '999' } });
    expect(codesOf(noLeaf.findings)).toContain('error account.unknown');
    const noLife = card({ lifeMonths: null });
    const refused = await post('/economy/assets', { card: noLife, voucher: { credit: '211' } });
    expect(codesOf(refused.findings)).toContain('error books.depreciation-needs');
    const planned = await post('/economy/assets', {
      ...{ card: card(), voucher: { credit: '211' }, plan: true },
    });
    expect([noLeaf.id, refused.id, planned.id]).toEqual([undefined, undefined, undefined]);
    expect(linesOf(planned)).toEqual([['151 D 1200000', '211 C 1200000']]);
    expect([rows('assets'), rows('vouchers')]).toEqual([[], []]);
  });

  it('keeps a card without a voucher, as of what was there before the books', async () => {
    const { post, rows } = await estate();
    const kept = await post('/economy/assets', { card: card() });
    expect(kept).toMatchObject({ posted: [], vouchers: [], findings: [] });
    expect(rows('assets')).toMatchObject([{ id: kept.id, voucher: null }]);
  });
});

describe('a card in the books', () => {
  it('keeps its cost, and says that a day of disposal alone books nothing', async () => {
    const { post, call, rows } = await estate();
    const { id = '' } = await post('/economy/assets', { card: card(), voucher: { credit: '211' } });
    const change = async (values: object) => {
      const [row] = rows('assets');
      const { json } = await call('PUT', `/registers/assets/${id}`, {
        ...{ version: row?.['version'], values },
      });
      return json['findings'];
    };
    expect(await change({ costFen: 5 })).toMatchObject([{ code: 'economy.booked-fixed' }]);
    expect(await change({ keeper: '李四' })).toEqual([]);
    expect(await change({ disposedOn: '2026-05-01' })).toMatchObject([
      { level: 'warning', code: 'asset.disposed-on-card' },
    ]);
    expect(rows('assets')).toMatchObject([
      { costFen: 1_200_000, keeper: '李四', disposedOn: '2026-05-01' },
    ]);
  });
});

describe('depreciation', () => {
  const month = (answer: DepreciationAnswer) => ({
    ...{ month: answer.month, earliest: answer.earliest, missed: answer.missed.length },
    fen: answer.amountFen,
    posted: answer.postedFen,
  });

  it('offers the earliest month, and posts each month once', async () => {
    const { get, post, add, rows } = await estate();
    await add('assets', card());
    const first = await get<DepreciationAnswer>('/economy/depreciation');
    expect(month(first)).toEqual({
      ...{ month: '2026-02', earliest: '2026-02', missed: 0, fen: 100_000, posted: 0 },
    });
    expect(first.shown).toMatchObject({ day: '2026-02-28', amountFen: 100_000 });
    const early = await post('/economy/depreciation', { month: '2026-04' });
    expect(early).toMatchObject({
      posted: [],
      findings: [
        { code: 'depreciation.earlier-first', params: { month: '2026-04', first: '2026-02' } },
      ],
    });
    const done = await post('/economy/depreciation', { month: '2026-02' });
    expect(linesOf(done)).toEqual([['511 D 100000', '152 C 100000']]);
    expect(done.posted).toMatchObject([{ day: '2026-02-28', number: 1 }]);
    const again = await post('/economy/depreciation', { month: '2026-02' });
    expect(codesOf(again.findings)).toEqual(['error depreciation.done']);
    expect(rows('depreciations')).toMatchObject([{ month: '2026-02', amountFen: 100_000 }]);
    expect(month(await get<DepreciationAnswer>('/economy/depreciation'))).toMatchObject({
      ...{ month: '2026-03', earliest: '2026-03' },
    });
  });

  it('posts the missed months in their order, a voucher for each', async () => {
    const { get, post, add, rows } = await estate();
    await add('assets', card());
    const done = await post('/economy/depreciation', { month: '2026-10', missed: true });
    expect(done.posted.map(({ day }) => day.slice(0, 7))).toEqual(
      ['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((at) => `2026-${at}`),
    );
    expect(rows('depreciations')).toHaveLength(9);
    const { rows: cards } = await get<AssetsAnswer>('/economy/assets', { asOf: '2026-10-31' });
    expect(cards).toMatchObject([{ accumulatedFen: 900_000, netFen: 300_000, state: 'posted' }]);
  });

  it('takes all that is left in the last month of the life', async () => {
    const { post, add, rows } = await estate(() => new Date(2027, 2, 1));
    await add('assets', card({ costFen: 100_001, lifeMonths: 3 }));
    await post('/economy/depreciation', { month: '2026-04', missed: true });
    expect(rows('depreciations').map((row) => row['amountFen'])).toEqual([33_333, 33_333, 33_335]);
    const more = await post('/economy/depreciation', { month: '2026-05' });
    expect(codesOf(more.findings)).toEqual(['error depreciation.nothing']);
  });

  it('is due again after its voucher was reversed', async () => {
    const { get, post, add, reverse, rows } = await estate();
    await add('assets', card());
    const done = await post('/economy/depreciation', { month: '2026-03', missed: true });
    const { id } = await reverse(done.posted[0]?.id, '2026-03-31');
    expect(id).toBeDefined();
    expect(rows('depreciations')).toMatchObject([{ month: '2026-03' }]);
    expect(month(await get<DepreciationAnswer>('/economy/depreciation'))).toMatchObject({
      earliest: '2026-02',
    });
    const again = await post('/economy/depreciation', { month: '2026-02' });
    expect(again.posted).toHaveLength(1);
  });

  it('asks for the work of what is depreciated by it', async () => {
    const { get, post, add, rows } = await estate();
    const worked = { method: 'work-done', lifeMonths: null, workTotal: 1200, workUnit: '小时' };
    const tractor = await add('assets', card(worked));
    const asked = await get<DepreciationAnswer>('/economy/depreciation', { month: '2026-10' });
    expect(asked).toMatchObject({
      earliest: null,
      rows: [{ asset: { id: tractor }, amountFen: 0, workUnit: '小时', workBefore: 0 }],
    });
    const none = await post('/economy/depreciation', { month: '2026-10' });
    expect(codesOf(none.findings)).toEqual(['error depreciation.work-missing']);
    await post('/economy/depreciation', { month: '2026-10', work: { [tractor]: 30 } });
    expect(rows('depreciations')).toMatchObject([{ amountFen: 30_000, work: 30 }]);
  });

  it('comes late into the first open month where its own was closed', async () => {
    const { get, post, add, book } = await estate();
    await book('2026-01-05', '101', '301', 100);
    for (const closed of ['2026-01', '2026-02']) {
      const { closed: done } = await post<{ closed: boolean }>(
        `/accounts/periods/${closed}/close`,
        {
          confirm: true,
        },
      );
      expect(done).toBe(true);
    }
    await add('assets', card());
    const asked = await get<DepreciationAnswer>('/economy/depreciation');
    expect(asked).toMatchObject({ month: '2026-02', day: '2026-03-31' });
    const done = await post('/economy/depreciation', { month: '2026-02' });
    expect(done.posted).toMatchObject([{ day: '2026-03-31' }]);
  });

  it.each([
    ['a month that has not come', '2026-12', 'depreciation.ahead'],
    ['a month before the books', '2025-12', 'depreciation.before-books'],
  ])('refuses %s', async (_what, asked, code) => {
    const { post, rows } = await estate();
    const { findings } = await post('/economy/depreciation', { month: asked });
    expect(codesOf(findings)).toContain(`error ${code}`);
    expect(rows('vouchers')).toEqual([]);
  });

  it('comes in once by whatever way', async () => {
    const { post, add, call, rows } = await estate();
    const asset = await add('assets', card());
    await post('/economy/depreciation', { month: '2026-02' });
    const [row] = rows('depreciations');
    const double = await post('/registers/depreciations', {
      values: { asset, month: '2026-02', amountFen: 1, voucher: String(row?.['voucher']) },
    });
    expect(codesOf(double.findings)).toEqual(['error depreciation.done']);
    const gone = await call('POST', `/registers/depreciations/${String(row?.['id'])}/void`, {
      reason: '错',
    });
    expect(gone.json).toMatchObject({ error: { code: 'economy.reverse-instead' } });
    const cardGone = await call('POST', `/registers/assets/${asset}/void`, { reason: '错' });
    expect(cardGone.json).toMatchObject({ error: { code: 'asset.depreciated' } });
  });
});

describe('disposal', () => {
  const sold = {
    ...{ day: '2026-04-20', disposal: 'sold', proceedsFen: 700_000, account: '102' },
    reason: '更新换代，村民代表会议同意',
  };

  it('catches up with depreciation and goes by way of 154', async () => {
    const { get, post, add, rows } = await estate();
    const id = await add('assets', card());
    const done = await post(`/economy/assets/${id}/dispose`, sold);
    expect(linesOf(done)).toEqual([
      ['511 D 300000', '152 C 300000'],
      [
        ...['152 D 300000', '154 D 900000', '151 C 1200000', '102 D 700000', '154 C 700000'],
        ...['515 D 200000', '154 C 200000'],
      ],
    ]);
    expect(rows('depreciations').map((row) => row['month'])).toEqual([
      ...['2026-02', '2026-03', '2026-04'],
    ]);
    expect((await get<AssetsAnswer>('/economy/assets')).rows).toEqual([]);
    const { rows: all } = await get<AssetsAnswer>('/economy/assets', { disposed: true });
    expect(all).toMatchObject([{ state: 'disposed', record: { disposedOn: '2026-04-20' } }]);
    const twice = await post(`/economy/assets/${id}/dispose`, sold);
    expect(codesOf(twice.findings)).toContain('error asset.disposed');
  });

  it('is undone by reversing its voucher, and before that the depreciation stays', async () => {
    const { post, add, reverse, rows } = await estate();
    const id = await add('assets', card());
    const { posted } = await post(`/economy/assets/${id}/dispose`, sold);
    const early = await reverse(posted[0]?.id, '2026-04-21');
    expect(early.findings).toMatchObject([{ code: 'asset.disposal-first' }]);
    expect((await reverse(posted[1]?.id, '2026-04-21')).id).toBeDefined();
    expect(rows('assets')).toMatchObject([
      { disposedOn: null, disposal: null, disposalFen: null, disposalReason: null },
    ]);
    expect((await reverse(posted[0]?.id, '2026-04-21')).id).toBeDefined();
    expect(rows('depreciations')).toEqual([]);
  });

  it.each([
    [
      'what is lost waits under 181',
      { disposal: 'lost', proceedsFen: 0, account: null },
      {},
      [['152 D 300000', '181 D 900000', '151 C 1200000']],
    ],
    [
      'a gain is other income',
      { proceedsFen: 1_000_000 },
      {},
      [
        [
          ...['152 D 300000', '154 D 900000', '151 C 1200000', '102 D 1000000', '154 C 1000000'],
          ...['154 D 100000', '504 C 100000'],
        ],
      ],
    ],
    [
      'intangibles have nothing in between',
      {},
      { category: 'intangible' },
      [['162 D 300000', '102 D 700000', '515 D 200000', '161 C 1200000']],
    ],
  ])('%s', async (_what, changes, cardChanges, expected) => {
    const { post, add } = await estate();
    const id = await add('assets', card(cardChanges));
    const done = await post(`/economy/assets/${id}/dispose`, { ...sold, ...changes });
    expect(linesOf(done).slice(1)).toEqual(expected);
    expect(done.posted).toHaveLength(2);
  });

  it('refuses proceeds without an account, and writes nothing', async () => {
    const { post, add, rows } = await estate();
    const id = await add('assets', card());
    const { findings } = await post(`/economy/assets/${id}/dispose`, { ...sold, account: null });
    expect(codesOf(findings)).toContain('error asset.proceeds-account');
    expect([rows('vouchers'), rows('depreciations')]).toEqual([[], []]);
    expect(rows('assets')).toMatchObject([{ disposedOn: null }]);
  });
});
