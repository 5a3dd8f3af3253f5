import { describe, expect, it } from 'vitest';
import type {
  DistributionAnswer,
  GrantsAnswer,
  Kept,
} from '../../../electron/core/economy/answers.ts';
import { card, codesOf, estate, linesOf } from './support.ts';

/** Income of 10,000 yuan in 2026, 4,000 of cost, and three shares: one of them the collective's. */
async function earned() {
  const village = await estate();
  const { add, book, get, answer } = village;
  await book('2026-03-01', '102', '501', 1_000_000);
  await book('2026-04-01', '513', '102', 400_000);
  const parties: string[] = [];
  for (const [at, [kind, shares]] of (
    [
      ['member', 1],
      ['member', 2],
      ['collective', 3],
    ] as const
  ).entries()) {
    const holder = await add('parties', { name: `户${at + 1}`, kind: 'household' });
    await add('incomeRights', { holder, fromOn: '2025-01-01', kind, shares });
    parties.push(holder);
  }
  const distribution = (year = 2026) => get<DistributionAnswer>('/economy/distribution', { year });
  const keep = async (asked: object = {}) =>
    answer<Kept>('PUT', '/economy/distribution', {
      ...{ year: 2026, reservePercent: 20, version: (await distribution()).plan.version },
      ...asked,
    });
  return { ...village, parties, distribution, keep };
}

const approved = { approvedOn: '2026-11-10', openedOn: '2026-10-20' };

describe('a distribution', () => {
  it('is proposed from the books and the income rights', async () => {
    const { distribution, parties } = await earned();
    expect(await distribution()).toMatchObject({
      figures: { incomeFen: 1_000_000, expenseFen: 400_000, netFen: 600_000, openingFen: 0 },
      ...{ transferred: false, state: 'proposal', totalShares: 3, perShareFen: 160_000, years: [] },
      money: { cashFen: 600_000, earmarkedFen: 0, borrowedFen: 0 },
      plan: { id: null, reserveFen: 120_000, membersFen: 480_000, leftFen: 0 },
      shares: [
        { party: { id: parties[0], name: '户1' }, amountFen: 160_000 },
        { party: { id: parties[1] }, amountFen: 320_000 },
      ],
      ...{ paidFen: 0, unpaidFen: 480_000 },
    });
  });

  it('is kept as a plan, and changed only as it was seen', async () => {
    const { distribution, keep, rows, call, book } = await earned();
    expect((await keep({ membersFen: 100_000 })).findings).toEqual([]);
    expect(await distribution()).toMatchObject({
      ...{ state: 'draft', years: [2026] },
      plan: { membersFen: 100_000, leftFen: 380_000 },
      shares: [{ amountFen: 33_333 }, { amountFen: 66_667 }],
    });
    await keep({ ...approved, membersFen: 300_000 });
    expect((await distribution()).state).toBe('approved');
    expect(rows('distributionShares')).toHaveLength(2);
    const stale = { year: 2026, reservePercent: 20, version: 1 };
    expect((await call('PUT', '/economy/distribution', stale)).json).toMatchObject({
      error: { code: 'record.changed-meanwhile' },
    });
    expect((await keep({ membersFen: 600_000 })).findings).toMatchObject([
      { code: 'distribution.above-distributable' },
    ]);
    await book('2026-11-20', '102', '501', 100);
    const { findings } = await distribution();
    expect(codesOf(findings)).toContain('warning distribution.figures-changed');
  });

  it('is posted when approved, paid once, and undone in the opposite order', async () => {
    const { distribution, keep, post, reverse, rows, call } = await earned();
    const { id = '' } = await keep();
    const distribute = (day = '2026-11-20') => post(`/economy/distribution/${id}/post`, { day });
    expect(codesOf((await distribute()).findings)).toContain('error distribution.not-approved');
    const pay = (asked: object = {}) =>
      post(`/economy/distribution/${id}/pay`, { day: '2026-11-21', account: '102', ...asked });
    expect(codesOf((await pay()).findings)).toContain('error distribution.not-posted');
    expect(rows('vouchers')).toHaveLength(2);

    await keep(approved);
    const done = await distribute();
    expect(linesOf(done)).toEqual([
      [
        ...['322 D 120000', '311 C 120000', '322 D 480000'],
        ...['113 C 160000 户1', '113 C 320000 户2'],
      ],
    ]);
    expect(codesOf(done.findings)).toContain('warning distribution.not-transferred');
    expect(codesOf((await distribute()).findings)).toContain('error distribution.posted-already');
    const { shares, state } = await distribution();
    expect(state).toBe('posted');
    const change = await call('PUT', '/economy/distribution', {
      ...{ year: 2026, reservePercent: 10, version: (await distribution()).plan.version },
    });
    expect(change.json).toMatchObject({ error: { code: 'distribution.posted' } });

    const one = await pay({ shares: [shares[0]?.id] });
    expect(linesOf(one)).toEqual([['113 D 160000 户1', '102 C 160000']]);
    const twice = await pay({ shares: [shares[0]?.id] });
    expect(codesOf(twice.findings)).toContain('error distribution.paid-already');
    expect(codesOf((await pay({ shares: ['nobody'] })).findings)).toContain(
      'error distribution.share-unknown',
    );
    await pay();
    expect(await distribution()).toMatchObject({ state: 'paid', paidFen: 480_000, unpaidFen: 0 });
    expect(codesOf((await pay()).findings)).toContain('error distribution.nobody-to-pay');

    const early = await reverse(done.posted[0]?.id, '2026-11-22');
    expect(early.findings).toMatchObject([{ code: 'distribution.paid-first' }]);
    for (const { voucher } of (await distribution()).shares)
      expect((await reverse(voucher?.id, '2026-11-22')).id).toBeDefined();
    expect(await distribution()).toMatchObject({ state: 'posted', paidFen: 0 });
    expect((await reverse(done.posted[0]?.id, '2026-11-22')).id).toBeDefined();
    expect(await distribution()).toMatchObject({ state: 'approved', plan: { voucher: null } });
  });

  it('of a posted plan keeps its parts', async () => {
    const { keep, post, rows, call } = await earned();
    const { id = '' } = await keep(approved);
    await post(`/economy/distribution/${id}/post`, { day: '2026-11-20' });
    const [share] = rows('distributionShares');
    const path = `/registers/distributionShares/${String(share?.['id'])}`;
    const changed = await call('PUT', path, {
      ...{ version: share?.['version'], values: { amountFen: 1 } },
    });
    expect(changed.json).toMatchObject({ findings: [{ code: 'economy.booked-fixed' }] });
    expect((await call('POST', `${path}/void`, { reason: '错' })).json).toMatchObject({
      error: { code: 'economy.reverse-instead' },
    });
  });
});

describe('a grant', () => {
  const road = { name: '道路', category: 'infrastructure', class: 'public', costFen: 800_000 };

  it('becomes an asset and goes to the fund, in one voucher', async () => {
    const { add, book, post, get, rows, reverse } = await estate();
    await book('2026-02-01', '102', '241', 1_000_000);
    await book('2026-03-01', '153', '102', 800_000);
    const grant = await add('grants', {
      ...{ name: '道路硬化项目', receivedOn: '2026-02-01', amountFen: 1_000_000 },
    });
    const asset = await add('assets', card(road));
    const quantify = (asked: object = {}) =>
      post(`/economy/grants/${grant}/quantify`, {
        ...{ asset, day: '2026-11-01', assetFen: 800_000, amountToFundFen: 800_000, from: '153' },
        ...asked,
      });
    for (const [asked, code] of [
      [{ amountToFundFen: 1_000_001 }, 'grant.above-amount'],
      [{ assetFen: 800_001 }, 'grant.above-cost'],
      [{ from: null, amountToFundFen: 0 }, 'grant.nothing-to-book'],
    ] as const)
      expect(codesOf((await quantify(asked)).findings)).toContain(`error ${code}`);
    const done = await quantify();
    expect(linesOf(done)).toEqual([
      ['151 D 800000', '153 C 800000', '241 D 800000', '311 C 800000'],
    ]);
    expect(await get<GrantsAnswer>('/economy/grants')).toMatchObject({
      rows: [{ quantified: true, asset: { id: asset }, account: { code: '241' } }],
      totals: { amountFen: 1_000_000, quantifiedFen: 800_000, open: 0 },
    });
    expect(rows('assets')).toMatchObject([{ grant, voucher: done.posted[0]?.id }]);
    expect(codesOf((await quantify()).findings)).toContain('error grant.done');
    expect((await reverse(done.posted[0]?.id, '2026-11-02')).id).toBeDefined();
    expect(rows('assets')).toMatchObject([{ grant: null, voucher: null }]);
    expect(rows('grants')).toMatchObject([{ quantifiedOn: null, asset: null, voucher: null }]);
  });
});
