import { describe, expect, it } from 'vitest';
import type {
  ContractAnswer,
  ContractDueRow,
  ContractsAnswer,
} from '../../../electron/core/economy/answers.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { codesOf, estate, lease, linesOf } from './support.ts';

/** A pond let to a household from 2025 to 2029 for 6,000 yuan a year. */
async function pond(values: Values = {}, kind = 'household') {
  const village = await estate();
  const zhang = await village.add('parties', { name: '张大山', kind });
  const id = await village.add('contracts', lease(zhang, values));
  const one = () => village.get<ContractAnswer>(`/economy/contracts/${id}`);
  const receive = (asked: object) =>
    village.post(`/economy/contracts/${id}/receive`, {
      ...{ day: '2026-03-01', amountFen: 600_000, account: '101' },
      ...asked,
    });
  const recognise = (asked: object) => village.post(`/economy/contracts/${id}/recognise`, asked);
  return { ...village, id, zhang, one, receive, recognise };
}

const duesOf = ({ contract: { dues } }: ContractAnswer): string[] =>
  dues.map((due: ContractDueRow) =>
    [due.dueOn.slice(0, 4), `${due.paidFen}/${due.amountFen}`, due.prepaidFen].join(' '),
  );

describe('contracts', () => {
  it('show what is due by the terms, what is late, and what is to be done', async () => {
    const { get, id, zhang } = await pond();
    const { rows, totals } = await get<ContractsAnswer>('/economy/contracts');
    expect(rows).toMatchObject([
      {
        ...{ id, number: 'HT-1', counterparty: { id: zhang, name: '张大山' }, byTerms: true },
        ...{ state: 'running', totalFen: 3_000_000, dueFen: 1_200_000, receivedFen: 0 },
        ...{ arrearsFen: 1_200_000, since: '2025-01-01' },
        nextDue: { dueOn: '2027-01-01', openFen: 600_000 },
      },
    ]);
    expect(rows[0]?.dues.map(({ daysLate }) => daysLate > 0)).toEqual([
      ...[true, true, false, false, false],
    ]);
    expect(codesOf(rows[0]?.alerts ?? [])).toEqual(['warning contract.unpaid-for-years']);
    expect(totals).toMatchObject({
      ...{ running: 1, yearDueFen: 600_000, yearReceivedFen: 0, arrearsFen: 1_200_000 },
      ...{ ageing: { 'under-1': 600_000, '1-to-3': 600_000 }, withAlerts: 1 },
    });
  });

  it.each([
    [{ alert: 'any' }, 1],
    [{ alert: 'contract.unpaid-for-years' }, 1],
    [{ alert: 'contract.over' }, 0],
    [{ direction: 'out' }, 0],
    [{ state: 'running' }, 1],
    [{ asOf: '2025-01-01', alert: 'any' }, 0],
  ])('are found by %o', async (asked, count) => {
    const { get } = await pond();
    const { rows } = await get<ContractsAnswer>('/economy/contracts', asked);
    expect(rows).toHaveLength(count);
  });

  it('names a rent below the median of its kind', async () => {
    const { get, add } = await estate();
    const party = await add('parties', { name: '李四', kind: 'household' });
    for (const [at, yearlyFen] of [100_000, 200_000, 300_000].entries()) {
      const land = { name: `地块${at}`, kind: 'arable', area: 10, use: 'contracted' };
      const resource = await add('resources', land);
      const terms = { number: `HT-${at}`, name: `合同${at}`, resource, area: 10, yearlyFen };
      await add('contracts', lease(party, { ...terms, fromOn: '2026-11-01' }));
    }
    const { rows } = await get<ContractsAnswer>('/economy/contracts', { asOf: '2026-11-01' });
    expect(rows.map((row) => [row.rentPerMuFen, row.medianRentFen, codesOf(row.alerts)])).toEqual([
      [10_000, 20_000, ['warning contract.rent-low']],
      [20_000, 20_000, []],
      [30_000, 20_000, []],
    ]);
  });
});

describe('a receipt', () => {
  it('is income of the earliest dues, in one act with its voucher', async () => {
    const { receive, one, id, rows } = await pond({ growthWay: 'assets' });
    const done = await receive({ amountFen: 900_000 });
    expect(linesOf(done)).toEqual([['101 D 900000', '501 C 900000']]);
    expect(done.vouchers[0]?.lines[1]).toMatchObject({ growthWay: 'assets' });
    expect(rows('contractReceipts')).toMatchObject([
      { id: done.id, contract: id, amountFen: 900_000, voucher: done.posted[0]?.id },
    ]);
    const { contract, receipts, accounts } = await one();
    expect(contract).toMatchObject({ receivedFen: 900_000, arrearsFen: 300_000 });
    expect(receipts).toMatchObject([{ id: done.id, voucher: { number: 1 } }]);
    expect(accounts).toMatchObject({
      ...{ receivable: { code: '113' }, income: { code: '501' }, prepaid: { code: '211' } },
    });
  });

  it('puts aside what is for a later year, unless it is to be income at once', async () => {
    const { receive, one } = await pond();
    const ahead = await receive({ amountFen: 2_000_000 });
    expect(linesOf(ahead)).toEqual([['101 D 2000000', '501 C 1200000', '211 C 800000 张大山']]);
    expect(duesOf(await one())).toEqual([
      ...['2025 600000/600000 0', '2026 600000/600000 0', '2027 600000/600000 600000'],
      ...['2028 200000/600000 200000', '2029 0/600000 0'],
    ]);
    const atOnce = await receive({ amountFen: 400_000, prepaid: 'income' });
    expect(linesOf(atOnce)).toEqual([['101 D 400000', '501 C 400000']]);
    expect(duesOf(await one())[3]).toBe('2028 600000/600000 200000');
  });

  it('above all that is due is put aside and told', async () => {
    const { receive, one } = await pond({ toOn: '2026-12-31' });
    const done = await receive({ amountFen: 1_300_000 });
    expect(linesOf(done)).toEqual([['101 D 1300000', '501 C 1200000', '211 C 100000 张大山']]);
    expect(codesOf(done.findings)).toContain('warning contract.above-dues');
    expect((await one()).contract.aboveFen).toBe(100_000);
  });

  it('leaves nothing where its voucher is refused, and nothing where it is only planned', async () => {
    const { receive, rows } = await pond();
    const notMoney = await receive({ account: '151' });
    expect(codesOf(notMoney.findings)).toContain('error economy.not-money');
    const before = await receive({ day: '2025-12-31' });
    expect(codesOf(before.findings)).toContain('error voucher.before-books');
    const planned = await receive({ plan: true });
    expect(linesOf(planned)).toEqual([['101 D 600000', '501 C 600000']]);
    expect([notMoney.id, before.id, planned.id]).toEqual([undefined, undefined, undefined]);
    expect([rows('contractReceipts'), rows('vouchers')]).toEqual([[], []]);
  });

  it('goes with its voucher, and not without it', async () => {
    const { receive, reverse, rows, call, one } = await pond();
    const { id = '', posted } = await receive({});
    const gone = await call('POST', `/registers/contractReceipts/${id}/void`, { reason: '错' });
    expect(gone.json).toMatchObject({ error: { code: 'economy.reverse-instead' } });
    const [row] = rows('contractReceipts');
    const changed = await call('PUT', `/registers/contractReceipts/${id}`, {
      ...{ version: row?.['version'], values: { amountFen: 1 } },
    });
    expect(changed.json).toMatchObject({ findings: [{ code: 'economy.booked-fixed' }] });
    expect((await reverse(posted[0]?.id, '2026-03-02')).id).toBeDefined();
    expect(rows('contractReceipts')).toEqual([]);
    expect((await one()).contract.receivedFen).toBe(0);
  });

  it('of a contract of ours to pay goes out', async () => {
    const { receive, one } = await pond({ direction: 'out', kind: 'works' }, 'unit');
    const paid = await receive({ amountFen: 1_500_000 });
    expect(linesOf(paid)).toEqual([['153 D 1200000', '112 D 300000 张大山', '101 C 1500000']]);
    expect(duesOf(await one())[2]).toBe('2027 300000/600000 300000');
  });
});

describe('what was owed before the books', () => {
  it('is cleared by what comes in, and is no income of theirs', async () => {
    const { post, zhang, receive, recognise } = await pond();
    const opened = await post<{ saved: boolean }>('/accounts/opening', {
      begin: '2026-01',
      rows: [
        { account: '113', party: zhang, debitFen: 600_000, creditFen: 0 },
        { account: '301', debitFen: 0, creditFen: 600_000 },
      ],
    });
    expect(opened.saved).toBe(true);
    const done = await receive({ amountFen: 1_200_000 });
    expect(linesOf(done)).toEqual([['101 D 1200000', '113 C 600000 张大山', '501 C 600000']]);
    const { findings } = await recognise({ dueOn: '2025-01-01' });
    expect(codesOf(findings)).toEqual(['error contract.due-in-openings']);
  });
});

describe('a due', () => {
  it('is booked as a claim, which a receipt then clears', async () => {
    const { recognise, receive, one, rows } = await pond();
    const claimed = await recognise({ dueOn: '2026-01-01' });
    expect(linesOf(claimed)).toEqual([['113 D 600000 张大山', '501 C 600000']]);
    expect(claimed.posted).toMatchObject([{ day: '2026-01-01' }]);
    expect(rows('contractDues')).toHaveLength(5);
    const { contract } = await one();
    expect(contract.byTerms).toBe(false);
    expect(contract.dues.map(({ voucher }) => voucher?.number ?? null)).toEqual([
      ...[null, 1, null, null, null],
    ]);
    const cleared = await receive({ amountFen: 1_200_000 });
    expect(linesOf(cleared)).toEqual([['101 D 1200000', '113 C 600000 张大山', '501 C 600000']]);
    const dueId = contract.dues[1]?.id ?? '';
    const twice = await recognise({ dueId });
    expect(codesOf(twice.findings)).toEqual(['error contract.due-booked']);
    const received = await recognise({ dueId: contract.dues[0]?.id });
    expect(codesOf(received.findings)).toEqual(['error contract.due-received']);
  });

  it('that was paid before its time becomes income when it is booked', async () => {
    const { recognise, receive, one, reverse, rows } = await pond({ fromOn: '2026-01-01' });
    await receive({ amountFen: 900_000 });
    expect(duesOf(await one()).slice(0, 2)).toEqual([
      ...['2026 600000/600000 0', '2027 300000/600000 300000'],
    ]);
    const booked = await recognise({ dueOn: '2027-01-01' });
    expect(linesOf(booked)).toEqual([
      ['211 D 300000 张大山', '113 D 300000 张大山', '501 C 600000'],
    ]);
    expect(duesOf(await one())[1]).toBe('2027 300000/600000 0');
    expect((await reverse(booked.posted[0]?.id, '2027-01-01')).id).toBeDefined();
    expect(duesOf(await one())[1]).toBe('2027 300000/600000 300000');
    expect(rows('contractDues').map((row) => row['voucher'])).toEqual([null, null, null, null]);
  });

  it('cannot be taken back while what came in for it stands', async () => {
    const { recognise, receive, reverse } = await pond();
    const claim = await recognise({ dueOn: '2025-01-01', day: '2026-01-01' });
    const receipt = await receive({});
    const early = await reverse(claim.posted[0]?.id, '2026-03-02');
    expect(early.findings).toMatchObject([{ code: 'contract.receipts-first' }]);
    expect((await reverse(receipt.posted[0]?.id, '2026-03-02')).id).toBeDefined();
    expect((await reverse(claim.posted[0]?.id, '2026-03-02')).id).toBeDefined();
  });

  it('is put right in the schedule, unless it was booked', async () => {
    const { post, id, one, recognise, rows } = await pond({ toOn: '2026-12-31' });
    const dues = [
      { dueOn: '2025-06-30', amountFen: 500_000 },
      { dueOn: '2026-06-30', amountFen: 700_000 },
    ];
    const schedule = (asked: readonly object[]) =>
      post<{ id?: string; findings: readonly { code: string }[] }>(
        `/economy/contracts/${id}/schedule`,
        { dues: asked },
      );
    expect((await schedule(dues)).findings).toEqual([]);
    const { contract, byTerms } = await one();
    expect(contract.dues).toMatchObject(dues);
    expect(byTerms).toMatchObject([{ dueOn: '2025-01-01' }, { dueOn: '2026-01-01' }]);
    const [first, second] = contract.dues;
    await recognise({ dueId: second?.id });
    const kept = { id: second?.id, dueOn: '2026-06-30', amountFen: 700_000 };
    expect((await schedule([{ ...kept, amountFen: 1 }])).findings).toMatchObject([
      { code: 'contract.due-fixed', params: { on: '2026-06-30' } },
    ]);
    expect((await schedule([kept])).findings).toEqual([]);
    expect(rows('contractDues')).toMatchObject([{ id: second?.id }]);
    expect((await schedule([{ ...kept, id: first?.id }, kept])).findings).toMatchObject([
      { code: 'contract.due-unknown' },
    ]);
  });
});
