import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as xlsx from 'xlsx';
import { reportDeclarations } from '../../../shared/reports/index.ts';
import { fillDemo } from '../../../electron/core/demo/fillDemo.ts';
import { openApp } from '../../support/ledger.ts';

const ownFolders = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`branch-ledger-reports-${process.pid}-`));

async function demoApp() {
  const application = await openApp();
  fillDemo(application.ledger.session());
  const made = async (path: string, body: unknown) => {
    const { json } = await application.call('POST', path, body);
    const job = String(json['job']);
    await vi.waitUntil(
      async () => (await application.call('GET', `/jobs/${job}`)).json['state'] !== 'running',
      { timeout: 20_000, interval: 50 },
    );
    return (await application.call('GET', `/jobs/${job}`)).json;
  };
  const fetched = (token: unknown) =>
    application.app.fetch(new Request(`http://ledger/api/reports/files/${String(token)}`));
  return { ...application, made, fetched };
}

const result = (job: Record<string, unknown>) =>
  job['result'] as { file: string; name: string; sheets: { name: string; rows: number }[] };

describe('/api/reports', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lists the reports', async () => {
    const { call } = await openApp();
    const { reports } = (await call('GET', '/reports')).json;
    expect(reports).toEqual(
      reportDeclarations.map(({ key, label, register }) => ({ key, label, register })),
    );
    expect(reports).toContainEqual({
      key: 'member-register',
      label: { zh: '党员名册', en: 'Party member register' },
      register: 'members',
    });
  });

  it('makes a report as a job, and gives the file by its token under its Chinese name', async () => {
    const { made, fetched } = await demoApp();
    const job = await made('/reports/member-register', { period: '2026', language: 'both' });
    expect(job).toMatchObject({
      state: 'done',
      result: { name: '中共云岭镇青石村总支部委员会_党员名册_20261231.xlsx' },
    });
    const response = await fetched(result(job).file);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('中共云岭镇青石村总支部委员会_党员名册_20261231.xlsx')}`,
    );
    const book = xlsx.read(await response.arrayBuffer());
    expect(book.SheetNames).toEqual(result(job).sheets.map(({ name }) => name));
    expect((await fetched(result(job).file)).status).toBe(200);
  }, 30_000);

  it('exports any list as it is shown: condition, order, columns, what is worked out', async () => {
    const { made, fetched } = await demoApp();
    const list = { where: { sex: { in: ['2'] } }, sort: 'bornOn' };
    const job = await made('/reports/list/members', {
      list,
      columns: ['name', 'idNumber', 'age', 'bornOn', 'branch'],
      language: 'zh',
    });
    expect(job).toMatchObject({ state: 'done' });
    const book = xlsx.read(await (await fetched(result(job).file)).arrayBuffer());
    const rows = xlsx.utils.sheet_to_json<(string | number)[]>(book.Sheets['党员名册'] ?? {}, {
      header: 1,
    });
    expect(rows[2]).toEqual(['序号', '姓名', '公民身份号码', '年龄', '出生日期', '所在党支部']);
    const body = rows.slice(3).filter(([serial]) => typeof serial === 'number');
    expect(body).toHaveLength(result(job).sheets[0]?.rows ?? -1);
    expect(body.map((row) => Number(row[4]))).toEqual(
      [...body.map((row) => Number(row[4]))].sort((a, b) => a - b),
    );
    expect(String(body[0]?.[2])).toMatch(/^999999\d{11}[\dX]$/);
    const other = await made('/reports/list/organizations', {
      list: {},
      columns: ['name', 'kind', 'secretary'],
      language: 'en',
    });
    expect(other).toMatchObject({
      state: 'done',
      result: { sheets: [{ name: 'Organizations', rows: 10 }] },
    });
  }, 30_000);

  it('exports the list behind a number', async () => {
    const { made } = await demoApp();
    const cell = { year: 2026, branch: null, table: 'main', row: 'total', column: 'probationary' };
    const job = await made('/reports/list/members', { list: { cell }, columns: ['name'] });
    expect(result(job).sheets).toEqual([{ name: '党员名册 Party members', rows: 2 }]);
  }, 30_000);

  it.each([
    ['/reports/nothing', { period: '2026' }, 'report.unknown'],
    ['/reports/member-register', { period: '2026-99' }, 'period.unreadable'],
    ['/reports/list/members', { list: {}, columns: ['nothing'] }, 'request.invalid'],
    [
      '/reports/list/organizations',
      {
        list: { cell: { year: 2026, branch: null, table: 'main', row: 'total', column: 'total' } },
        columns: ['name'],
      },
      'request.invalid',
    ],
  ])('fails %s with %j', async (path, body, code) => {
    const { made } = await demoApp();
    expect(await made(path, body)).toMatchObject({ state: 'failed', error: { code } });
  });

  it('keeps files in a folder of its own for ten minutes, and not beyond the lock', async () => {
    const { ledger, made, fetched } = await demoApp();
    const before = ownFolders();
    const job = await made('/reports/member-statistics', { period: '2026', language: 'zh' });
    const folder = ownFolders().find((name) => !before.includes(name));
    expect(folder).toBeDefined();
    expect(readdirSync(`${tmpdir()}/${folder ?? ''}`)).toHaveLength(1);
    ledger.lock();
    expect(existsSync(`${tmpdir()}/${folder ?? ''}`)).toBe(false);
    expect((await fetched(result(job).file)).status).toBe(423);
  }, 30_000);

  it('knows no other token', async () => {
    const { call } = await demoApp();
    expect(await call('GET', '/reports/files/x')).toMatchObject({
      status: 404,
      json: { error: { code: 'file.unknown' } },
    });
  });
});

describe('/api/statistics and the list behind a number', () => {
  it('gives numbers whose lists are as long', async () => {
    const { call } = await demoApp();
    const options = (value: object): string =>
      `?options=${encodeURIComponent(JSON.stringify(value))}`;
    const { json } = await call('GET', `/statistics/members${options({ year: 2026 })}`);
    expect(json).toMatchObject({
      at: '2026-12-31',
      total: 86,
      identity: { balanced: true, unexplained: 0, missing: 0, irregular: 0 },
    });
    const cell = (table: string, row: string, column = 'total') =>
      options({ cell: { year: 2026, branch: null, table, row, column } });
    const total = async (table: string, row: string, column?: string) =>
      (await call('GET', `/registers/members${cell(table, row, column)}`)).json['total'];
    const tables = json['tables'] as { key: string; rows: { key: string }[]; counts: number[][] }[];
    const education = tables.find(({ key }) => key === 'education');
    for (const [index, { key }] of (education?.rows ?? []).entries()) {
      expect(await total('education', key)).toBe(education?.counts[index]?.[0]);
    }
    expect(await total('year-identity', 'left')).toBe(3);
    const [flag] = json['flags'] as { key: string; value: number }[];
    expect(await total('flags', flag?.key ?? '')).toBe(flag?.value);
    expect(await total('identity-check', 'missing')).toBe(0);
    expect(await total('nothing', 'total')).toBe(0);
    expect(
      (await call('GET', `/registers/organizations${cell('main', 'total')}`)).json,
    ).toMatchObject({ error: { code: 'request.invalid' } });
  });

  it('refuses a branch that is not there', async () => {
    const { call } = await demoApp();
    const answer = await call(
      'GET',
      `/statistics/members?options=${encodeURIComponent(JSON.stringify({ year: 2026, branch: 'x' }))}`,
    );
    expect(answer.json).toMatchObject({ error: { code: 'report.branch-unknown' } });
  });
});
