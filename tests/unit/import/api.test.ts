import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { describe, expect, test, vi } from 'vitest';
import type { ImportView, RowView } from '../../../electron/core/exchange/import/importView.ts';
import { asXlsx, type DrawnSheet } from '../../fixtures/import/drawnSheet.ts';
import { messyRoster } from '../../fixtures/import/messyRoster.ts';
import { person } from '../../fixtures/import/people.ts';
import { openApp } from '../../support/ledger.ts';
import { cellsOf, headings, roster, sheetOf } from './support.ts';

// Files are written and read by threads of their own.
vi.setConfig({ testTimeout: 60_000 });

type App = Awaited<ReturnType<typeof openApp>>;

/** Waits for a job as the screen does. */
async function jobOf({ call }: App, id: unknown): Promise<Record<string, unknown>> {
  return vi.waitFor(
    async () => {
      const { json } = await call('GET', `/jobs/${String(id)}`);
      expect(json['state']).not.toBe('running');
      return json;
    },
    { timeout: 20_000, interval: 10 },
  );
}

async function start(
  app: App,
  sheets: DrawnSheet | readonly DrawnSheet[],
  name = '名册.xlsx',
  register = 'members',
) {
  const response = await app.app.fetch(
    new Request(`http://ledger/api/imports?register=${register}&name=${encodeURIComponent(name)}`, {
      method: 'POST',
      // The bytes are a fresh array of its own length.
      body: asXlsx('rows' in sheets ? [sheets] : sheets).buffer as ArrayBuffer,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
  const { import: id, job } = (await response.json()) as { import: string; job: string };
  return { path: `/imports/${id}`, job: await jobOf(app, job) };
}

const view = async ({ call }: App, path: string) =>
  (await call('GET', path)).json as unknown as ImportView;
const rowsOf = async ({ call }: App, path: string, options: object = {}) =>
  (await call('GET', `${path}/rows?options=${encodeURIComponent(JSON.stringify(options))}`))
    .json as unknown as {
    total: number;
    rows: RowView[];
  };

describe('the wizard', () => {
  test('reads, shows, commits, and gives the rejected rows back', async () => {
    const app = await openApp();
    const messy = messyRoster();
    const { path, job } = await start(app, messy.sheets);
    expect(job).toMatchObject({
      state: 'done',
      result: { new: messy.sound, rejected: messy.rejected },
    });
    const shown = await view(app, path);
    expect(shown).toMatchObject({
      register: 'members',
      fileName: '名册.xlsx',
      sheet: messy.sheet,
      headerRow: messy.headerRow,
      sheets: [
        { name: '填表说明', hidden: false, rows: 2 },
        { name: messy.sheet },
        { name: '旧', hidden: true, rows: 2 },
      ],
      missing: [],
      result: null,
      summary: { rows: 60, new: messy.sound, skipped: 3 },
    });
    expect(shown.headings.find(({ letter }) => letter === 'B')).toEqual({
      column: 1,
      letter: 'B',
      text: '姓　名',
      field: 'name',
      how: 'label',
      samples: [person(0).name, expect.any(String), expect.any(String)],
    });
    expect(shown.headings.find(({ field }) => field === 'idNumber')?.samples[0]).toMatch(
      /^＊{14}\d{3}[\dX]$/,
    );
    expect(
      shown.headings.filter(({ field }) => field === null).map(({ text, how }) => [text, how]),
    ).toEqual([
      ['序号', 'ignored'],
      ['年龄', 'ignored'],
      ['微信号', 'none'],
      ['手机号码', 'none'],
    ]);
    expect(shown.newReferences.map(({ text, mapTo }) => [text, mapTo === null])).toContainEqual([
      '青石村第二党支部',
      true,
    ]);

    const { result } = (await jobOf(
      app,
      (await app.call('POST', `${path}/commit`)).json['job'],
    )) as { result: object };
    expect(result).toEqual({
      new: messy.sound,
      changed: 0,
      same: 0,
      rejected: messy.rejected,
      seq: expect.any(Number) as unknown,
    });
    expect((await view(app, path)).result).toEqual(result);
    expect((await app.call('GET', '/registers/members')).json).toMatchObject({
      total: messy.sound,
    });
    expect(readdirSync(join(app.dataDir, 'backups')).some((name) => name.includes('-import'))).toBe(
      true,
    );

    const file = await app.app.fetch(
      new Request(`http://ledger/api${path}/quarantine?language=both`),
    );
    expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain(
      '退回-名册.xlsx',
    );
    const book = XLSX.read(await file.arrayBuffer(), { type: 'array' });
    const [first = ''] = book.SheetNames;
    expect(
      XLSX.utils.sheet_to_json(book.Sheets[first] ?? {}, { header: 1 }).length,
    ).toBeGreaterThan(messy.rejected);
    expect((await app.call('POST', `${path}/commit`)).json).toMatchObject({
      error: { code: 'import.done' },
    });
  });

  test('gives the rows by outcome and level, a page at a time, numbers masked', async () => {
    const app = await openApp();
    const messy = messyRoster();
    const { path } = await start(app, messy.sheets);
    const rejected = await rowsOf(app, path, { outcome: 'rejected', offset: 1, limit: 2 });
    expect(rejected.total).toBe(messy.rejected);
    expect(rejected.rows.map(({ title, outcome, changes }) => [title, outcome, changes])).toEqual([
      [person(23).name, 'rejected', []],
      [person(24).name, 'rejected', []],
    ]);
    expect(rejected.rows[0]?.findings[0]).toMatchObject({
      cell: 'E29',
      field: 'idNumber',
      code: 'id.damaged-by-spreadsheet',
      level: 'error',
    });
    const notes = await rowsOf(app, path, { level: 'note', outcome: 'skipped' });
    expect(notes.rows.map(({ title, findings }) => [title, findings[0]?.code])).toContainEqual([
      '第二网格',
      'row.not-a-record',
    ]);
    const { rows } = await rowsOf(app, path, { outcome: 'new', limit: 25 });
    const change = (field: string, row = rows[0]) =>
      row?.changes.find((each) => each.field === field);
    expect(change('name')).toEqual({ field: 'name', before: null, after: person(0).name });
    expect(change('idNumber')?.after).toMatch(/^＊{14}/);
    // A branch that is still to be made is shown by its name.
    expect(rows.map((row) => change('branch', row)?.after)).toContain('青石村第二党支部');
    expect((await app.call('GET', `${path}/rows?options={"outcome":"bad"}`)).status).toBe(400);
  });

  test('follows what the user decides', async () => {
    const app = await openApp();
    const sheet = sheetOf([
      ['姓名', '证号', '生辰', '入党', '支部'],
      ...([0, 1].map((index) => [
        cellsOf(index)[0],
        cellsOf(index)[3],
        null,
        cellsOf(index)[7],
        '清水',
      ]) as string[][]),
    ]);
    const { path, job } = await start(app, sheet);
    expect(job).toMatchObject({ state: 'done', result: { rejected: 2 } });
    const before = await view(app, path);
    expect(before).toMatchObject({
      headerRow: 1,
      headings: [{ field: 'name' }, { field: null, how: 'none' }, {}, {}, {}],
    });
    const again = await app.call('PUT', path, {
      mapping: { 1: 'idNumber', 3: 'joinedOn', 4: 'branch' },
      constants: { memberType: '正式党员', ethnicity: '01', migrantWorker: false },
    });
    expect(await jobOf(app, again.json['job'])).toMatchObject({
      state: 'done',
      result: { new: 2, rejected: 0 },
    });
    const after = await view(app, path);
    expect(after).toMatchObject({
      constants: { memberType: '正式党员', ethnicity: '01', migrantWorker: 'false' },
      headings: [{}, { field: 'idNumber', how: 'manual' }, {}, {}, { field: 'branch' }],
      newReferences: [
        { register: 'organizations', field: 'branch', text: '清水', rows: 2, mapTo: null },
      ],
    });
    const branches = (await app.call('GET', '/registers/organizations')).json as {
      records: { id: string }[];
    };
    const own = branches.records[0]?.id ?? '';
    const mapped = await app.call('PUT', path, {
      references: [{ register: 'organizations', text: '清水', mapTo: own }],
    });
    await jobOf(app, mapped.json['job']);
    expect((await view(app, path)).newReferences).toEqual([
      { register: 'organizations', field: 'branch', text: '清水', rows: 2, mapTo: own },
    ]);
    await jobOf(app, (await app.call('POST', `${path}/commit`)).json['job']);
    expect((await app.call('GET', '/registers/organizations')).json).toMatchObject({ total: 1 });
    expect((await app.call('GET', '/registers/members')).json).toMatchObject({
      records: [{ branch: own }, { branch: own }],
    });
    const next = await start(app, sheet);
    expect((await view(app, next.path)).headings.map(({ how }) => how)).toEqual([
      'label',
      'remembered',
      'none',
      'remembered',
      'remembered',
    ]);
  });

  test('takes another sheet or header row, and forgets the columns of the first', async () => {
    const app = await openApp();
    const { path } = await start(app, [
      { ...roster(3), name: '甲' },
      { ...sheetOf([['乙村'], headings, cellsOf(5)]), name: '乙' },
    ]);
    await jobOf(app, (await app.call('PUT', path, { mapping: { 0: null } })).json['job']);
    expect((await view(app, path)).headings[0]).toMatchObject({ field: null, how: 'manual' });
    await jobOf(app, (await app.call('PUT', path, { sheet: '乙' })).json['job']);
    expect(await view(app, path)).toMatchObject({
      sheet: '乙',
      headerRow: 2,
      headings: [{ field: 'name', how: 'label' }, ...headings.slice(1).map(() => ({}))],
      summary: { new: 1 },
    });
    await jobOf(app, (await app.call('PUT', path, { headerRow: 1 })).json['job']);
    expect(await view(app, path)).toMatchObject({ sheet: '乙', headerRow: 1 });
    expect((await app.call('PUT', path, { sheet: '丙' })).json).toMatchObject({
      error: { code: 'import.sheet-unknown' },
    });
    expect((await app.call('PUT', path, { headerRow: 99 })).json).toMatchObject({
      error: { code: 'import.header-row-outside' },
    });
    expect((await app.call('PUT', path, { mapping: { 0: 'nickname' } })).json).toMatchObject({
      error: { code: 'request.invalid' },
    });
    expect(await view(app, path)).toMatchObject({ sheet: '乙', headerRow: 1 });
  });

  test('shows a table of which it knows nothing, for the columns to be told', async () => {
    const app = await openApp();
    const { path, job } = await start(app, sheetOf([['某表'], ['甲', '乙'], ['王伟', '1']]));
    expect(job).toMatchObject({ state: 'done' });
    expect(await view(app, path)).toMatchObject({
      headerRow: 2,
      headings: [
        { text: '甲', field: null },
        { text: '乙', field: null },
      ],
    });
  });

  test('is told why a file cannot be opened', async () => {
    const app = await openApp();
    const response = await app.app.fetch(
      new Request('http://ledger/api/imports?register=members&name=a.pdf', {
        method: 'POST',
        body: '%PDF-1.7 …',
      }),
    );
    const { job } = (await response.json()) as { job: string };
    expect(await jobOf(app, job)).toMatchObject({
      state: 'failed',
      error: { code: 'workbook.unknown-format' },
    });
    expect((await app.call('POST', '/imports?register=nobody&name=a.xlsx', {})).json).toMatchObject(
      { error: { code: 'register.unknown' } },
    );
  });

  test('ends when it is closed, and when the ledger is locked', async () => {
    const app = await openApp();
    const { path } = await start(app, roster(2));
    expect((await app.call('DELETE', path)).status).toBe(200);
    expect(await app.call('GET', path)).toMatchObject({
      status: 404,
      json: { error: { code: 'import.unknown' } },
    });
    const other = await start(app, roster(2));
    app.ledger.lock();
    expect((await app.call('GET', other.path)).status).toBe(423);
    expect(() => app.ledger.imports.get({} as never, other.path.slice(9))).toThrow(
      expect.objectContaining({ code: 'import.unknown' }),
    );
  });

  test('cancelled while it reads leaves nothing', async () => {
    const app = await openApp();
    const bytes = asXlsx([roster(2000)]).buffer as ArrayBuffer;
    const response = await app.app.fetch(
      new Request('http://ledger/api/imports?register=members&name=a.xlsx', {
        method: 'POST',
        body: bytes,
      }),
    );
    const { job, import: id } = (await response.json()) as { job: string; import: string };
    await app.call('DELETE', `/jobs/${job}`);
    expect(await jobOf(app, job)).toMatchObject({ state: 'cancelled' });
    expect(await view(app, `/imports/${id}`)).toMatchObject({ summary: null });
    expect((await app.call('POST', `/imports/${id}/commit`)).json).toMatchObject({
      error: { code: 'import.busy' },
    });
  });

  test('thinks about the newest choice only', async () => {
    const app = await openApp();
    const { path } = await start(app, roster(900));
    const first = (await app.call('PUT', path, { constants: { migrantWorker: true } })).json['job'];
    const second = (await app.call('PUT', path, { constants: { migrantWorker: false } })).json[
      'job'
    ];
    expect(await jobOf(app, first)).toMatchObject({
      state: 'failed',
      error: { code: 'import.superseded' },
    });
    expect(await jobOf(app, second)).toMatchObject({ state: 'done' });
    const { rows } = await rowsOf(app, path, { limit: 1 });
    expect(rows[0]?.changes.find(({ field }) => field === 'migrantWorker')?.after).toBe(false);
  });
});
