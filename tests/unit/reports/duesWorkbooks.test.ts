import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReportKey } from '../../../shared/reports/index.ts';
import { type DuesVillage, duesVillage, months2026 } from './duesVillage.ts';
import { type SheetRows, sheetsOf, tableOf } from './meetingSheets.ts';

// Everything here is worked out from the exported workbooks alone, as a township would that has
// nothing else; the village tells only what was due by its own arithmetic.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

type Row = Record<string, string | number | null>;
type Sheets = ReadonlyMap<string, SheetRows>;

const monthColumns = months2026.map((_, i) => `${i + 1}月`);
const fen = (value: string | number | null | undefined): number =>
  typeof value === 'number' ? Math.round(value * 100) : 0;
const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + fen(row[column]), 0);
const only = (sheets: Sheets, name: string): SheetRows => sheets.get(name) ?? [];
const texts = (sheets: Sheets): string[] => [...sheets.values()].flat(2).map(String);
/** The numbers of the row that begins with 合计, under their headings. */
function totalsOf(rows: SheetRows, heading: string): Row {
  const header = rows.find((row) => row.includes(heading)) ?? [];
  const total =
    rows.find((row) => row[1] === '合计' || row[2] === '合计' || row[3] === '合计') ?? [];
  return Object.fromEntries(header.map((name, c) => [String(name), total[c] ?? null]));
}

describe.each([
  // A quarter may be paid at once: the fourth is not behind before its end.
  { seed: 7, quarterly: true, behindBefore: '2026-10' },
  { seed: 2026, quarterly: false, behindBefore: '2026-11' },
])('the workbooks of a village (%o)', ({ seed, quarterly, behindBefore }) => {
  let village: DuesVillage;
  const books = new Map<string, Sheets>();
  const read = async (report: ReportKey, period: string): Promise<Sheets> => {
    const key = `${report} ${period}`;
    const known = books.get(key);
    if (known !== undefined) return known;
    const { sheets } = await sheetsOf(village.session, report, { period });
    books.set(key, sheets);
    return sheets;
  };
  const names = (): string[] => village.branches.map(({ name }) => name);
  const receiptsIn = async (period: string): Promise<Row[]> => {
    const sheets = await read('dues-receipts', period);
    return [...sheets.values()].flatMap((rows) => tableOf(rows, '收据号'));
  };
  const ledgerIn = async (period: string): Promise<Row[]> => {
    const sheets = await read('dues-ledger', period);
    return [...sheets.values()].flatMap((rows) => tableOf(rows, '党员类型'));
  };

  beforeAll(() => {
    village = duesVillage({ seed, quarterly });
  });

  it('the ledger has a sheet for each branch and, month by month, what was paid', async () => {
    const sheets = await read('dues-ledger', '2026');
    expect([...sheets.keys()]).toEqual(names());
    const rows = await ledgerIn('2026');
    const byName = new Map(rows.map((row) => [row['姓名'], row]));
    expect(rows).toHaveLength(village.villagers.length);
    for (const { name, due, paid } of village.villagers) {
      const row = byName.get(name) ?? {};
      const owed = months2026.reduce((total, month) => total + due(month), 0);
      expect([name, fen(row['全年应交'])]).toEqual([name, owed]);
      expect([name, ...monthColumns.map((column) => fen(row[column]))]).toEqual([
        name,
        ...months2026.map((month) => paid.get(month) ?? 0),
      ]);
      expect(fen(row['全年实交'])).toBe(
        monthColumns.reduce((total, column) => total + fen(row[column]), 0),
      );
      const open = months2026
        .filter((month) => month < behindBefore)
        .reduce((total, month) => total + due(month) - (paid.get(month) ?? 0), 0);
      expect([name, fen(row['欠交'])]).toEqual([name, open]);
    }
  });

  it('every sum of the ledger is that of its rows', async () => {
    const sheets = await read('dues-ledger', '2026');
    for (const rows of sheets.values()) {
      const table = tableOf(rows, '党员类型');
      const totals = totalsOf(rows, '党员类型');
      for (const column of [...monthColumns, '全年应交', '全年实交', '欠交', '补交', '大额党费'])
        expect([column, fen(totals[column])]).toEqual([column, sum(table, column)]);
    }
  });

  it('the receipts of each member come to what the ledger shows as paid', async () => {
    const receipts = await receiptsIn('2026');
    const regular = receipts.filter((row) => row['所属月份'] !== null);
    const byMember = Map.groupBy(regular, (row) => row['姓名']);
    for (const row of await ledgerIn('2026'))
      expect([row['姓名'], sum(byMember.get(row['姓名'] ?? '') ?? [], '金额（元）')]).toEqual([
        row['姓名'],
        fen(row['全年实交']),
      ]);
    expect(sum(regular, '金额（元）')).toBe(sum(await ledgerIn('2026'), '全年实交'));
  });

  it('receipt numbers are texts that run without a gap in each branch', async () => {
    for (const rows of (await read('dues-receipts', '2026')).values()) {
      const numbers = tableOf(rows, '收据号').map((row) => row['收据号']);
      expect(numbers).toEqual(numbers.map((_, i) => `2026-${String(i + 1).padStart(4, '0')}`));
    }
  });

  it('the sums by way come to the whole', async () => {
    for (const rows of (await read('dues-receipts', '2026')).values()) {
      const parts = rows.filter((row) => String(row[1] ?? '').startsWith('其中：'));
      const total = totalsOf(rows, '收据号');
      expect(parts.reduce((all, row) => all + fen(row[6]), 0)).toBe(fen(total['金额（元）']));
      expect(sum(tableOf(rows, '收据号'), '金额（元）')).toBe(fen(total['金额（元）']));
    }
  });

  it('quarters and months of the ledger are those of the year', async () => {
    const year = await ledgerIn('2026');
    const quarters = await Promise.all([1, 2, 3, 4].map((quarter) => ledgerIn(`2026-Q${quarter}`)));
    expect(quarters.reduce((all, rows) => all + sum(rows, '本期实交'), 0)).toBe(
      sum(year, '全年实交'),
    );
    expect(quarters.reduce((all, rows) => all + sum(rows, '本期应交'), 0)).toBe(
      sum(year, '全年应交'),
    );
    for (const [at, rows] of quarters.entries())
      for (const column of monthColumns.slice(at * 3, at * 3 + 3))
        expect([column, sum(rows, column)]).toEqual([column, sum(year, column)]);
    const august = await ledgerIn('2026-08');
    expect(Object.keys(august[0] ?? {}).filter((name) => monthColumns.includes(name))).toEqual([
      '8月',
    ]);
    expect(sum(august, '8月')).toBe(sum(year, '8月'));
  });

  it('receipts = ledger = remittance + in hand', async () => {
    const receipts = await receiptsIn('2026');
    const isHere = (row: Row): boolean => !String(row['备注'] ?? '').includes('流入地');
    const own = receipts.filter((row) => isHere(row) && row['类型'] !== '大额党费');
    const remittance = await read('dues-remittance', '2026');
    const table = tableOf(only(remittance, '党费上缴'), '期初结存');
    const total = totalsOf(only(remittance, '党费上缴'), '期初结存');
    const list = tableOf(only(remittance, '上缴明细'), '上缴日期');
    const returns = tableOf(only(remittance, '下拨明细'), '到账日期');
    const spent = tableOfSpendings(only(await read('dues-spending', '2026'), '党费使用'));

    expect(fen(total['收缴'])).toBe(sum(own, '金额（元）'));
    expect(sum(table, '收缴')).toBe(sum(own, '金额（元）'));
    const remitted = sum(
      list.filter((row) => row['类型'] === '党费'),
      '金额（元）',
    );
    expect(fen(total['上缴'])).toBe(remitted);
    expect(fen(total['下拨'])).toBe(sum(returns, '金额（元）'));
    expect(fen(total['使用'])).toBe(spent);
    const inHand = sum(own, '金额（元）') - remitted + sum(returns, '金额（元）') - spent;
    expect(fen(total['期末结存'])).toBe(inHand);
    // In words under each ledger: what is in hand of all branches together.
    const told = [...(await read('dues-ledger', '2026')).values()].map((rows) =>
      /结存 ([\d,]+\.\d\d) 元。/.exec(rows.flat().join('\n'))?.[1]?.replaceAll(',', ''),
    );
    expect(told.reduce((all, text) => all + Math.round(Number(text) * 100), 0)).toBe(inHand);
  });

  it('each line of a quarter follows from the one before', async () => {
    const table = tableOf(only(await read('dues-remittance', '2026'), '党费上缴'), '期初结存');
    expect(table).toHaveLength(8);
    for (const [i, row] of table.entries()) {
      expect(fen(row['期末结存'])).toBe(
        fen(row['期初结存']) +
          fen(row['收缴']) -
          fen(row['上缴']) +
          fen(row['下拨']) -
          fen(row['使用']),
      );
      expect(fen(row['收缴与上缴之差'])).toBe(fen(row['收缴']) - fen(row['本期所属已上缴']));
      const before = table[i - 1];
      if (i % 4 !== 0) expect(fen(row['期初结存'])).toBe(fen(before?.['期末结存']));
    }
  });

  it('what is in arrears is what the ledger has open, and nobody else', async () => {
    const [rows = []] = [...(await read('dues-arrears', '2026')).values()];
    const table = tableOf(rows, '欠交月份');
    const open = (await ledgerIn('2026')).filter((row) => fen(row['欠交']) > 0);
    const pairs = (from: readonly Row[], column: string): (readonly [string, number])[] =>
      from.map((row) => [String(row['姓名']), fen(row[column])] as const).sort();
    expect(pairs(table, '欠交金额\n（元）')).toEqual(pairs(open, '欠交'));
    expect(table.map((row) => row['提醒'])).toEqual([
      '满六个月，依规处理',
      '满六个月，依规处理',
      '满六个月，依规处理',
      '满三个月，谈话催缴',
    ]);
    expect(table.map((row) => row['最近一次催缴'])).toContain(
      '2026-10-20 李书记（电话）：在外地务工，答应月底前转账交清',
    );
  });

  it('the notice shows the same months and amounts, and nothing of a person beside', async () => {
    for (const period of ['2026', '2026-Q3']) {
      const sheets = await read('dues-notice', period);
      expect([...sheets.keys()]).toEqual(names());
      const ledger = await ledgerIn(period);
      const paid = new Map(
        ledger.map((row) => [row['姓名'], fen(row['全年实交'] ?? row['本期实交'])]),
      );
      const shown = [...sheets.values()].flatMap((rows) => tableOf(rows, '备注'));
      expect(new Map(shown.map((row) => [row['姓名'], fen(row['合计'])]))).toEqual(paid);
      const bases = ledger.map((row) => row['计算基数']).filter((base) => base !== null);
      const all = texts(sheets);
      expect(bases.length).toBeGreaterThan(3);
      expect(all.filter((text) => bases.map(String).includes(text))).toEqual([]);
      expect(all.filter((text) => /免|镇组/.test(text))).toEqual([]);
    }
  });

  it('no workbook shows an id number or a phone', async () => {
    await read('dues-arrears', '2026');
    const all = [...books.values()].flatMap(texts).join('\n');
    for (const { idNumber, phone } of village.villagers) {
      expect(all).not.toContain(idNumber);
      expect(all).not.toContain(phone);
    }
  });

  it('says on every sheet that it ties out', async () => {
    for (const report of ['dues-ledger', 'dues-receipts', 'dues-notice'] as const)
      for (const rows of (await read(report, '2026-Q2')).values())
        expect(rows.flat().some((cell) => /^核对：.*一致。$/.test(String(cell)))).toBe(true);
    for (const sheets of books.values())
      expect(texts(sheets).filter((text) => text.includes('不一致'))).toEqual([]);
  });
});

/** The spendings under the five purposes, whose own lines hold their sums. */
function tableOfSpendings(rows: SheetRows): number {
  const at = rows.findIndex((row) => row.includes('支出日期'));
  const column = rows[at]?.indexOf('金额（元）') ?? -1;
  return rows
    .slice(at + 1)
    .filter(([serial]) => typeof serial === 'number')
    .reduce((all, row) => all + fen(row[column]), 0);
}
