import { readFileSync } from 'node:fs';
import { encrypt } from 'officecrypto-tool';
import { utils } from 'xlsx';
import { describe, expect, it, vi } from 'vitest';
import { guard } from '../../../electron/core/workbook/guard.ts';
import { inWorker } from '../../../electron/core/workbook/inWorker.ts';
import { limits } from '../../../electron/core/workbook/limits.ts';
import type { PackedWorkbook } from '../../../electron/core/workbook/pack.ts';
import { readOds } from '../../../electron/core/workbook/readOds.ts';
import { readWorkbook } from '../../../electron/core/workbook/readWorkbook.ts';
import { readXls } from '../../../electron/core/workbook/readXls.ts';
import { readXlsx } from '../../../electron/core/workbook/readXlsx.ts';
import { Refusal } from '../../../electron/core/refusal.ts';
import { book, compoundFile, entryOf, grid, outcome, withEntry, zip } from './files.ts';

/** Each file is read or written by a thread of its own, which a busy machine starts slowly. */
vi.setConfig({ testTimeout: 30_000 });

const good = book('xlsx', { A: [['姓名'], ['王伟']] });
const goodXls = book('biff8', { A: [['姓名'], ['王伟']] });
const goodOds = book('ods', { A: [['姓名'], ['王伟']] });
const text = (content: string): Buffer => Buffer.from(content);
const named = (name: string, content: Uint8Array = new Uint8Array(3)) => ({ name, content });

/** An .xls stream whose records after the first are encrypted, as its FilePass record says. */
const encryptedXls = (): Buffer => {
  const stream = entryOf(goodXls, 'Workbook');
  const first = 4 + stream.readUInt16LE(2);
  const filePass = Buffer.from([0x2f, 0, 4, 0, 0, 0, 0, 0]);
  return withEntry(
    goodXls,
    'Workbook',
    Buffer.concat([stream.subarray(0, first), filePass, stream.subarray(first)]),
  );
};

const rowsOf = (count: number): unknown[][] => Array.from({ length: count }, (_, i) => [i]);
const columnsOf = (count: number): unknown[][] => [Array.from({ length: count }, (_, i) => i)];
const sheetsOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, [['x']]]));

const refused: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['workbook.empty-file', 'a.xlsx', () => new Uint8Array()],
  ['workbook.size-limit', 'a.csv', () => new Uint8Array(limits.fileBytes + 1)],
  ['workbook.unknown-format', 'a.pdf', () => text('%PDF-1.7 …')],
  ['workbook.unknown-format', 'a.xls', () => text('{\\rtf1 …}')],
  ['workbook.unknown-format', 'a.zip', () => zip([named('readme.txt'), named('a.xlsx')])],
  [
    'workbook.unknown-format',
    'a.docx',
    () => zip([named('[Content_Types].xml'), named('word/document.xml')]),
  ],
  ['workbook.unknown-format', 'a.xlsb', () => book('xlsb', { A: [['x']] })],
  ['workbook.unknown-format', 'a.odt', () => zip([named('content.xml', text('<office:text/>'))])],
  ['workbook.unknown-format', 'a.doc', () => compoundFile('WordDocument')],
  ['workbook.unknown-format', 'login.xls', () => text('<html><body>请登录</body></html>')],
  ['workbook.damaged', 'a.xls', () => text('<html><table><tr><td>王')],
  ['workbook.damaged', 'a.xlsx', () => text('not a workbook at all')],
  [
    'workbook.damaged',
    'a.xlsx',
    () => zip([named('[Content_Types].xml'), named('xl/workbook.xml')]),
  ],
  ['workbook.damaged', 'a.xlsx', () => withEntry(good, 'xl/workbook.xml', '<workbook/>')],
  ['workbook.macro', 'a.xlsm', () => withEntry(good, 'xl/vbaProject.bin', 'x')],
  ['workbook.macro', 'a.xls', () => withEntry(goodXls, '_VBA_PROJECT_CUR/VBA/dir', 'x')],
  ['workbook.macro', 'a.ods', () => withEntry(goodOds, 'Basic/Standard/Module1.xml', 'x')],
  ['workbook.encrypted', 'a.xlsx', () => encrypt(good, { password: '123' })],
  ['workbook.encrypted', 'a.xls', encryptedXls],
  [
    'workbook.encrypted',
    'a.ods',
    () => withEntry(goodOds, 'META-INF/manifest.xml', '<manifest:encryption-data/>'),
  ],
  ['workbook.encrypted', 'a.xlsx', () => zip([{ ...named('xl/workbook.xml'), flags: 1 }])],
  ['workbook.no-rows', 'a.xlsx', () => book('xlsx', { A: [], B: [] })],
  [
    'workbook.parts-limit',
    'a.xlsx',
    () => zip(Array.from({ length: limits.parts + 1 }, (_, i) => named(`xl/${i}.xml`))),
  ],
  [
    'workbook.unpacked-limit',
    'a.xlsx',
    () => zip([named('xl/workbook.xml', new Uint8Array(limits.unpackedBytes + 1))]),
  ],
  [
    'workbook.ratio-limit',
    'a.xlsx',
    () => zip([named('xl/workbook.xml', new Uint8Array(9_000_000))]),
  ],
  [
    'workbook.damaged',
    'lies.xlsx',
    () =>
      zip([
        named('[Content_Types].xml'),
        { ...named('xl/workbook.xml', new Uint8Array(9_000_000)), claims: 5000 },
      ]),
  ],
  ['workbook.sheets-limit', 'a.xlsx', () => book('xlsx', sheetsOf(limits.sheets + 1))],
  ['workbook.sheets-limit', 'a.xls', () => book('biff8', sheetsOf(limits.sheets + 1))],
  ['workbook.sheets-limit', 'a.ods', () => book('ods', sheetsOf(limits.sheets + 1))],
  ['workbook.rows-limit', 'a.xlsx', () => book('xlsx', { A: rowsOf(limits.rows + 1) })],
  ['workbook.rows-limit', 'a.xls', () => book('biff8', { A: rowsOf(limits.rows + 1) })],
  ['workbook.rows-limit', 'a.csv', () => text('x\n'.repeat(limits.rows + 1))],
  ['workbook.columns-limit', 'a.xlsx', () => book('xlsx', { A: columnsOf(limits.columns + 1) })],
  ['workbook.columns-limit', 'a.csv', () => text('x,'.repeat(limits.columns) + 'x')],
];

describe('each refusal', () => {
  it.each(refused)('%s: %s', async (code, name, make) => {
    expect(await outcome(await make(), name)).toBe(code);
  });
});

describe('at the limits', () => {
  it.each<[string, () => Buffer, string, number]>([
    ['sheets', () => book('xlsx', sheetsOf(limits.sheets)), 'a.xlsx', 1],
    ['rows', () => book('xlsx', { A: rowsOf(limits.rows) }), 'a.xlsx', limits.rows],
    [
      'rows of a .csv, then blank ones',
      () => text('x\n'.repeat(limits.rows) + '\n,\n'),
      'a.csv',
      limits.rows,
    ],
    ['columns', () => book('xlsx', { A: columnsOf(limits.columns) }), 'a.xlsx', 1],
  ])('%s are read', async (_, make, name, rows) => {
    const workbook = await readWorkbook(make(), name);
    expect(workbook.sheets[0]?.rows).toHaveLength(rows);
  });

  it('formatted but empty rows and columns beyond them do not count', async () => {
    const cells = (row: number, from: string): string =>
      `<row r="${row}"><c r="A${row}" ${from}</c><c r="ZZ${row}" s="0"/></row>`;
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
      `${cells(1, '><v>7</v>')}<row r="1048576"><c r="A1048576" s="0"/></row></sheetData></worksheet>`;
    const file = withEntry(good, 'xl/worksheets/sheet1.xml', sheet);
    expect(grid(await readWorkbook(file, 'a.xlsx'))).toEqual([[7]]);
  });
});

describe('a part that is broken', () => {
  it.each([
    [
      'a text that the sheet needs is missing',
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>999</v></c></row></sheetData></worksheet>',
    ],
  ])('%s: refused, not left out', async (_, path, content) => {
    expect(await outcome(withEntry(good, path, content), 'a.xlsx')).toBe('workbook.damaged');
  });

  it('one changed byte is noticed by the checksum', async () => {
    const file = zip([
      named('[Content_Types].xml', entryOf(good, '[Content_Types].xml')),
      named('xl/workbook.xml', entryOf(good, 'xl/workbook.xml')),
    ]);
    const at = file.indexOf('xl/workbook.xml') + 'xl/workbook.xml'.length + 40;
    file[at] = (file[at] ?? 0) ^ 0x10;
    expect(await outcome(file, 'a.xlsx')).toBe('workbook.damaged');
  });
});

describe('a file cut off', () => {
  const list = [
    ['姓名', '身份证号'],
    ...Array.from({ length: 300 }, (_, i) => [`王${i}`, `99${i}`]),
  ];
  const files = [
    ['xlsx', book('xlsx', { A: list })],
    ['xls', book('biff8', { A: list })],
    ['xls', readFileSync(new URL('../../fixtures/workbook/roster.xls', import.meta.url))],
    ['xls', book('biff5', { A: list })],
    ['ods', book('ods', { A: list })],
  ] as const;

  /** In this thread, which is quicker than a worker for each cut. */
  const read = async (bytes: Uint8Array, ending: string): Promise<PackedWorkbook> => {
    const guarded = await guard(bytes, `a.${ending}`);
    if (guarded.kind === 'xlsx') return readXlsx(bytes, guarded.parts);
    if (guarded.kind === 'ods') return readOds(bytes, guarded.parts);
    expect(guarded.kind).toBe('xls');
    return readXls(bytes);
  };

  it.each(files)('.%s is refused or read whole, wherever it ends', async (ending, file) => {
    const whole = await read(file, ending);
    const spread = Array.from({ length: 60 }, (_, i) => Math.floor((file.length * (i + 0.5)) / 60));
    let refusals = 0;
    for (const length of [1, 2, 3, 4, 8, 100, ...spread, file.length - 1]) {
      try {
        expect(await read(file.subarray(0, length), ending)).toEqual(whole);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        expect(error.code).toMatch(/^workbook\.(?:damaged|unknown-format)$/);
        refusals += 1;
      }
    }
    expect(refusals).toBeGreaterThan(40);
  });
});

describe('the thread it runs in', () => {
  const csv = text('x,y,z\n'.repeat(limits.rows));
  const task = async (bytes: Uint8Array, fileName: string) => ({
    bytes,
    fileName,
    guarded: await guard(bytes, fileName),
  });

  it('has a time limit', async () => {
    const given = await task(csv, 'a.csv');
    await expect(inWorker('readWorker', given, { timeLimitMs: 5 })).rejects.toMatchObject({
      code: 'workbook.time-limit',
    });
  });

  it('has a memory limit', async () => {
    const rows = Array.from({ length: 3000 }, (_, r) =>
      Array.from({ length: 20 }, (_c, c) => `${r}/${c}`),
    );
    const given = await task(book('xlsx', { A: utils.aoa_to_sheet(rows) }), 'a.xlsx');
    await expect(inWorker('readWorker', given, { heapMb: 12 })).rejects.toMatchObject({
      code: 'workbook.memory-limit',
    });
  });

  it('ends when cancelled', async () => {
    const abort = new AbortController();
    const reading = readWorkbook(csv, 'a.csv', { signal: abort.signal });
    setTimeout(() => abort.abort(), 20);
    await expect(reading).rejects.toThrow(abort.signal.reason as Error);
    await expect(readWorkbook(csv, 'a.csv', { signal: abort.signal })).rejects.toThrow();
  });

  it('tells how far it is and leaves the bytes alone', async () => {
    const bytes = Uint8Array.from(good);
    const steps: number[] = [];
    await readWorkbook(bytes, 'a.xlsx', { onProgress: (done, total) => steps.push(done / total) });
    expect(steps).toEqual([1 / 3, 2 / 3, 1]);
    expect(bytes.length).toBe(good.length);
  });
});
