import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import officeCrypto from 'officecrypto-tool';
import { describe, expect, it } from 'vitest';
import * as xlsx from 'xlsx';
import type { Field } from '../../../shared/fields/field.ts';
import { type RawValue, textOf } from '../../../shared/fields/reading.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { type ShownLanguage, inLanguage } from '../../../shared/fields/show.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { members } from '../../../shared/registers/members.ts';
import { fillDemo } from '../../../electron/core/demo/fillDemo.ts';
import { importFile } from '../../../electron/core/exchange/import/importFile.ts';
import { exportReport } from '../../../electron/core/reports/exportReport.ts';
import { listRecords, listSchema } from '../../../electron/core/registers/list.ts';
import type { Session } from '../../../electron/core/session.ts';
import { query } from '../../../electron/core/store/query.ts';
import { temporaryFolder } from '../../support/ledger.ts';
import { testSession } from '../../support/session.ts';

const fields: Readonly<Record<string, Field>> = members.fields;
const languages: readonly ShownLanguage[] = ['zh', 'en', 'both'];

function demo(): Session {
  const session = testSession();
  fillDemo(session);
  return session;
}

async function exported(
  session: Session,
  options: { language: ShownLanguage; period?: string; password?: string; branch?: string },
) {
  const file = join(temporaryFolder(), 'register.xlsx');
  const { sheets } = await exportReport(
    session,
    'member-register',
    { period: '2026', ...options },
    file,
  );
  return { bytes: readFileSync(file), sheets };
}

/** What a cell holds, as a spreadsheet program tells it. */
function rawOf(cell: xlsx.CellObject | undefined): RawValue {
  if (cell?.v === undefined) return null;
  if (cell.v instanceof Date) throw new TypeError('dates are asked for as numbers');
  if (typeof cell.v !== 'number') return cell.v;
  const day = new Date(Date.UTC(1899, 11, 30) + cell.v * 86_400_000).toISOString().slice(0, 10);
  return {
    number: cell.v,
    text: cell.w ?? String(cell.v),
    ...(cell.z === 'yyyy-mm-dd' && { on: day }),
  };
}

/** The records of the first sheet: its header is found by the name, its end by the serial number. */
function readSheet(bytes: Buffer, language: ShownLanguage) {
  const book = xlsx.read(bytes, { cellNF: true, cellDates: false });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const range = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1');
  const at = (r: number, c: number): xlsx.CellObject | undefined =>
    sheet[xlsx.utils.encode_cell({ r, c })] as xlsx.CellObject | undefined;
  const text = (r: number, c: number): string => textOf(rawOf(at(r, c)));
  const heading = (label: { zh: string; en: string }): string =>
    language === 'both' ? `${label.zh}\n${label.en}` : inLanguage(label, language);
  const top =
    Array.from({ length: 12 }, (_, r) => r).find(
      (r) => text(r, 1) === heading(members.fields.name.label),
    ) ?? -1;
  const columns = Array.from({ length: range.e.c }, (_, c) => {
    const shown = text(top, c + 1);
    const key = Object.keys(fields).find(
      (each) => heading(fields[each]?.label ?? { zh: '', en: '' }) === shown,
    );
    return { shown, key, c: c + 1 };
  });
  const rows: Record<string, RawValue>[] = [];
  for (let r = top + 1; text(r, 0) === String(rows.length + 1); r += 1) {
    rows.push(Object.fromEntries(columns.map(({ key, c }) => [key ?? '', rawOf(at(r, c))])));
  }
  return { columns, rows, sheet, book };
}

const onRoll = (session: Session): readonly AnyRecord[] =>
  listRecords(
    session,
    members,
    listSchema.parse({ where: { leftBy: { empty: true } }, limit: 500 }),
  ).records;

describe.each(languages)('the register in %s', (language) => {
  const session = demo();

  it('holds everybody on the roll, and each value reads back as it is stored', async () => {
    const { bytes, sheets } = await exported(session, { language });
    expect(sheets.map(({ rows }) => rows)).toEqual([86, 2, 3]);
    const { columns, rows } = readSheet(bytes, language);
    expect(columns.filter(({ key }) => key === undefined)).toEqual([]);
    const byId = new Map(onRoll(session).map((record) => [record['idNumber'], record]));
    expect(rows).toHaveLength(86);
    const context = session.readContext();
    for (const row of rows) {
      const record = byId.get(textOf(row['idNumber'] ?? null));
      expect(record).toBeDefined();
      for (const [key, field] of Object.entries(fields)) {
        const { value, findings } = readValue(field, row[key] ?? null, context);
        expect([key, value]).toEqual([key, record?.[key] ?? null]);
        // A month where papers say no more is stored as such; every import tells of it.
        expect(findings.filter(({ code }) => code !== 'date.partial')).toEqual([]);
      }
    }
  });

  it('is imported again without a finding, and changes nothing', async () => {
    const { bytes } = await exported(session, { language });
    const { findings, ...counts } = await importFile(session, members, bytes, 'register.xlsx', {
      dryRun: true,
    });
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ rows: 86, new: 0, changed: 0, same: 86, rejected: 0 });
  });
});

describe('the register', () => {
  const session = demo();

  it('writes numbers of persons and phones as text, full days as dates, months as text', async () => {
    const { bytes } = await exported(session, { language: 'zh' });
    const { columns, sheet } = readSheet(bytes, 'zh');
    const cells = (key: string): xlsx.CellObject[] => {
      const c = columns.find((column) => column.key === key)?.c ?? -1;
      return Array.from(
        { length: 86 },
        (_, i) => sheet[xlsx.utils.encode_cell({ r: i + 3, c })] as xlsx.CellObject | undefined,
      ).filter((cell): cell is xlsx.CellObject => cell?.v !== undefined);
    };
    for (const key of ['idNumber', 'phone']) {
      expect(cells(key).every(({ t, z }) => t === 's' && z === '@')).toBe(true);
    }
    expect(cells('bornOn').every(({ t, z }) => t === 'n' && z === 'yyyy-mm-dd')).toBe(true);
    const months = cells('joinedOn').filter(({ t }) => t === 's');
    expect(months.length).toBeGreaterThan(0);
    expect(months.every(({ v }) => /^\d{4}-\d{2}$/.test(String(v)))).toBe(true);
  });

  it('leaves out who has left, and tells of them on a sheet of their own with the document', async () => {
    const { bytes } = await exported(session, { language: 'zh' });
    const { book } = readSheet(bytes, 'zh');
    const left = xlsx.utils.sheet_to_json<string[]>(book.Sheets['减少党员'] ?? {}, { header: 1 });
    expect(left[2]).toEqual(
      expect.arrayContaining(['姓名', '党员减少方式', '减少日期', '批准文号']),
    );
    expect(left.slice(3, 6).map((row) => row[row.length - 1])).toEqual(
      expect.arrayContaining(['青总支〔2026〕3号']),
    );
    expect(left.slice(3, 6).flat()).toEqual(expect.arrayContaining(['组织关系转出', '去世']));
  });

  it('of the year before shows what held then', async () => {
    const now = await exported(session, { language: 'zh', period: '2025' });
    const { rows } = readSheet(now.bytes, 'zh');
    expect(now.sheets.map(({ rows: count }) => count)).toEqual([87, 3, 3]);
    expect(rows.filter((row) => row['memberType'] === '预备党员')).toHaveLength(2);
    expect(rows.every((row) => (row['leftBy'] ?? null) === null)).toBe(true);
  });

  it('of one branch holds its members and says whose it is', async () => {
    const branch = '云岭镇青石村第一党支部';
    const { bytes } = await exported(session, { language: 'zh', branch });
    const { rows, sheet } = readSheet(bytes, 'zh');
    expect(rows.length).toBeGreaterThan(30);
    expect(new Set(rows.map((row) => row['branch'] ?? branch))).toEqual(new Set([branch]));
    expect((sheet['C1'] as xlsx.CellObject).v).toBe(`${branch}党员名册`);
  });

  it('begins with the secretary of the first branch', async () => {
    const { bytes } = await exported(session, { language: 'zh' });
    const [first] = readSheet(bytes, 'zh').rows;
    expect(first).toMatchObject({ partyPost: '书记', branch: '云岭镇青石村第一党支部' });
  });

  it('opens with its password only', async () => {
    const { bytes } = await exported(session, { language: 'both', password: '青石-2026' });
    expect(officeCrypto.isEncrypted(bytes)).toBe(true);
    const opened = await officeCrypto.decrypt(bytes, { password: '青石-2026' });
    expect(readSheet(opened, 'both').rows).toHaveLength(86);
    await expect(officeCrypto.decrypt(bytes, { password: 'wrong' })).rejects.toThrow();
  }, 60_000);

  it('puts into the audit that it was taken out', async () => {
    await exported(session, { language: 'zh', password: 'geheim' });
    const act = session.store.all(query.selectFrom('acts').selectAll().orderBy('seq')).at(-1);
    expect(act).toMatchObject({ what: 'export', operatorId: session.operator.id });
    expect(JSON.parse(act?.detail ?? '')).toEqual({
      report: 'member-register',
      period: '2026',
      branch: null,
      rows: [86, 2, 3],
      password: true,
    });
  });

  it.each([
    ['member-register', { period: '2026-13' }, 'period.unreadable'],
    ['member-register', { period: '2026', branch: '没有的党支部' }, 'report.branch-unknown'],
    ['nothing', { period: '2026' }, 'report.unknown'],
  ] as const)('refuses %s with %j', async (report, options, code) => {
    const file = join(temporaryFolder(), 'x.xlsx');
    await expect(exportReport(session, report, options, file)).rejects.toThrow(code);
  });

  it('of an empty store is a roster of nobody', async () => {
    const { sheets } = await exported(testSession(), { language: 'both' });
    expect(sheets.map(({ rows }) => rows)).toEqual([0, 0, 0]);
  });

  it('is fetched by a reader too', async () => {
    const session = testSession({ role: 'reader' });
    expect((await exported(session, { language: 'zh' })).sheets).toHaveLength(3);
  });
});
