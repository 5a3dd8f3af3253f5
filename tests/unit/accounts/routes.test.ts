import { describe, expect, it } from 'vitest';
import { openApp } from '../../support/ledger.ts';
import { testNow } from '../../support/session.ts';

const asked = (path: string, options: object): string =>
  `/accounts/${path}?options=${encodeURIComponent(JSON.stringify(options))}`;

const voucher = (more: object = {}) => ({
  ...{ day: '2026-03-05', summary: '门面租金' },
  lines: [
    { account: '102', debitFen: 120_000 },
    { account: '501', creditFen: 120_000, growthWay: 'assets' },
  ],
  ...more,
});

async function open() {
  const application = await openApp(() => testNow);
  const { call } = application;
  const rows = [
    { account: '102', debitFen: 900_000 },
    { account: '301', creditFen: 900_000 },
  ];
  const { json } = await call('POST', '/accounts/opening', { begin: '2026-01', rows });
  expect(json).toEqual({ saved: true, findings: [] });
  return application;
}

describe('/api/accounts', () => {
  it('moves the beginning of the books with the opening balances alone', async () => {
    const { call } = await open();
    const moved = await call('PUT', '/settings', { booksBeginOn: '2025-01' });
    expect(moved).toMatchObject({ status: 422, json: { error: { code: 'opening.begin-fixed' } } });
    // The same month with other settings changes nothing of it.
    const kept = await call('PUT', '/settings', { booksBeginOn: '2026-01', disclosureDay: 15 });
    expect(kept).toMatchObject({ status: 200, json: { disclosureDay: 15 } });
  });

  it('writes, plans, posts, shows and reverses vouchers', async () => {
    const { call } = await open();
    expect(
      (await call('POST', '/accounts/vouchers/plan', { voucher: voucher() })).json,
    ).toMatchObject({ number: 1, findings: [] });
    const kept = (await call('POST', '/accounts/vouchers', { post: false, voucher: voucher() }))
      .json;
    const id = String(kept['id']);
    expect(kept).toMatchObject({ number: null, findings: [] });
    const changed = { version: 1, post: false, voucher: voucher({ summary: '门面租金（三月）' }) };
    expect((await call('PUT', `/accounts/vouchers/${id}`, changed)).json).toMatchObject({ id });
    expect((await call('PUT', `/accounts/vouchers/${id}`, changed)).status).toBe(409);
    expect((await call('POST', `/accounts/vouchers/${id}/post`)).json).toMatchObject({ number: 1 });
    expect((await call('GET', `/accounts/vouchers/${id}`)).json).toMatchObject({
      ...{ state: 'posted', summary: '门面租金（三月）', canReverse: true, closedMonth: false },
    });
    const refused = await call('DELETE', `/accounts/vouchers/${id}`);
    expect([refused.status, refused.json]).toMatchObject([
      422,
      { error: { code: 'voucher.reverse-instead' } },
    ]);
    const reversal = { day: '2026-03-06', reason: '重复', way: 'red-letter' };
    expect((await call('POST', `/accounts/vouchers/${id}/reverse`, reversal)).json).toMatchObject({
      number: 2,
    });
    const list = (await call('GET', asked('vouchers', { account: '50', limit: 1 }))).json;
    expect(list).toMatchObject({ total: 2, debitFen: 0, vouchers: [{ number: 2 }] });
    const drafts = (await call('POST', '/accounts/vouchers', { post: false, voucher: voucher() }))
      .json;
    expect(
      (await call('POST', '/accounts/vouchers/post', { ids: [drafts['id']] })).json,
    ).toMatchObject({ posted: [{ number: 3 }], refused: [] });
    const { json } = await call('POST', '/registers/vouchers', {
      values: { day: '2026-03-09', summary: '没有分录' },
    });
    expect(json).toMatchObject({ findings: [{ code: 'voucher.too-few-lines' }] });
    expect((await call('GET', '/accounts/vouchers/none')).status).toBe(404);
  });

  it('writes everyday events', async () => {
    const { call } = await open();
    const { events } = (await call('GET', '/accounts/events')).json as {
      events: { key: string; direction: string; asksParty: boolean }[];
    };
    const key = events.find(({ direction, asksParty }) => direction === 'out' && !asksParty)?.key;
    const entry = { event: key, day: '2026-03-05', amountFen: 700 };
    expect((await call('POST', '/accounts/events/plan', entry)).json).toMatchObject({
      ...{ number: 1, debitFen: 700, creditFen: 700 },
    });
    expect((await call('POST', '/accounts/events', entry)).json).toMatchObject({ number: 1 });
  });

  it('shows the chart and adds to it', async () => {
    const { call } = await open();
    expect((await call('GET', '/accounts/chart')).json).toMatchObject({ accounts: { length: 42 } });
    const codes = { codes: ['50103'] };
    expect((await call('POST', '/accounts/chart/suggested', codes)).json).toMatchObject({
      accounts: { length: 43 },
    });
    expect((await call('POST', '/accounts/chart/suggested', { codes: ['x'] })).status).toBe(400);
  });

  it('keeps the opening balances and their draft', async () => {
    const { call } = await open();
    const draft = { begin: '2026-01', rows: [{ account: '101', debitFen: 5 }] };
    expect((await call('PUT', '/accounts/opening/draft', draft)).status).toBe(200);
    expect((await call('GET', '/accounts/opening')).json).toMatchObject({
      ...{ begin: '2026-01', totals: { differenceFen: 0 }, locked: null },
      draft: { rows: [{ account: '101', party: null, debitFen: 5, creditFen: 0 }] },
    });
    expect((await call('POST', '/accounts/opening', draft)).json).toMatchObject({
      saved: false,
      findings: [{ code: 'opening.unbalanced' }],
    });
  });

  it('closes a month after a backup, and reopens it', async () => {
    const { call } = await open();
    const backups = async () =>
      ((await call('GET', '/backups')).json['backups'] as unknown[]).length;
    const before = await backups();
    expect((await call('POST', '/accounts/periods/2026-02/close', {})).json).toMatchObject({
      ...{ closed: false, findings: [{ code: 'period.earlier-open' }] },
    });
    expect(await backups()).toBe(before);
    expect((await call('POST', '/accounts/periods/2026-01/close', {})).json).toEqual({
      ...{ closed: true, findings: [] },
    });
    expect(await backups()).toBe(before + 1);
    const { json: periods } = await call('GET', asked('periods', { year: 2026 }));
    expect(periods).toMatchObject({ next: '2026-02', last: '2026-01', months: { length: 12 } });
    expect(periods['months']).toContainEqual(
      expect.objectContaining({ month: '2026-01', state: 'closed' }),
    );
    const late = { post: true, voucher: voucher({ day: '2026-01-05' }) };
    expect((await call('POST', '/accounts/vouchers', late)).json).toMatchObject({
      findings: [{ code: 'voucher.month-closed' }],
    });
    expect(
      (await call('POST', '/accounts/periods/2026-01/reopen', { reason: '' })).json,
    ).toMatchObject({ error: { code: 'period.reason-missing' } });
    expect(
      (await call('POST', '/accounts/periods/2026-01/reopen', { reason: '补记' })).status,
    ).toBe(200);
    expect((await call('POST', '/accounts/periods/soon/close', {})).status).toBe(400);
    expect((await call('GET', asked('year-end', { year: 2026 }))).json).toMatchObject({
      ...{ done: false, findings: [{ code: 'year-end.too-early' }, {}] },
    });
    expect((await call('POST', '/accounts/year-end', { year: 2026 })).json).toMatchObject({
      vouchers: [],
    });
  });

  it('answers every question about the books', async () => {
    const { call } = await open();
    await call('POST', '/accounts/vouchers', { post: true, voucher: voucher() });
    const period = '2026-Q1';
    const trial = (await call('GET', asked('trial-balance', { period, details: true }))).json;
    expect(trial).toMatchObject({
      rows: [{ account: '102' }, { account: '301' }, { account: '501' }],
    });
    const sheet = (await call('GET', asked('statements/balance-sheet', { period }))).json;
    expect(sheet).toMatchObject({ statement: 'balance-sheet', findings: [] });
    const rows = sheet['rows'] as { row: number; amounts: { fen: number; drill: object }[] }[];
    const [money] = rows.find(({ row }) => row === 1)?.amounts ?? [];
    expect(money?.fen).toBe(1_020_000);
    expect((await call('GET', asked('drill', money?.drill ?? {}))).json).toMatchObject({
      ...{ openingFen: 900_000, sumFen: 1_020_000, lines: [{ summary: '门面租金' }] },
    });
    expect((await call('GET', asked('statements/other', { period }))).status).toBe(400);
    expect((await call('GET', asked('journals/bank', { period }))).json).toMatchObject({
      ...{ openingFen: 900_000, closingFen: 1_020_000 },
    });
    expect((await call('GET', asked('parties', { account: '113', period }))).json).toMatchObject({
      rows: [],
    });
    expect((await call('GET', asked('income-by-source', { period }))).json).toMatchObject({
      ...{ totalFen: 120_000, rows: [{ growthWay: 'assets' }] },
    });
    expect((await call('GET', asked('figures', { year: 2026 }))).json).toMatchObject({
      years: [{ year: 2026, operatingIncomeFen: 120_000 }],
    });
  });

  it('lets readers look, not write', async () => {
    const { call, ledger } = await open();
    const session = ledger.session();
    Object.defineProperty(session, 'operator', { value: { ...session.operator, role: 'reader' } });
    expect((await call('GET', '/accounts/chart')).status).toBe(200);
    const writes: [string, string, object][] = [
      ['POST', '/accounts/vouchers', { post: true, voucher: voucher() }],
      ['POST', '/accounts/opening', { begin: '2026-01', rows: [] }],
      ['POST', '/accounts/periods/2026-01/close', {}],
      ['POST', '/accounts/periods/2026-01/reopen', { reason: 'x' }],
      ['POST', '/accounts/year-end', { year: 2026 }],
      ['POST', '/accounts/chart/suggested', { codes: ['50103'] }],
    ];
    for (const [method, path, sent] of writes)
      expect([path, (await call(method, path, sent)).status]).toEqual([path, 403]);
  });
});
