import { defaultSettings } from '../../../shared/settings.ts';
import { describe, expect, it } from 'vitest';
import { demoCounty } from '../../../shared/demo/county.ts';
import { checkRecord } from '../../../shared/registers/checkRecord.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { findRegister, registers } from '../../../shared/registers/index.ts';
import type { DemoRow } from '../../../shared/demo/person.ts';
import { codeLists } from '../../../shared/codes/index.ts';
import { readIdNumber } from '../../../shared/rules/idNumber.ts';
import { fillDemo } from '../../../electron/core/demo/fillDemo.ts';
import { cellIds } from '../../../electron/core/members/cells.ts';
import { memberFigures } from '../../../electron/core/members/statistics.ts';
import { timeline } from '../../../electron/core/registers/decide.ts';
import { getRecord } from '../../../electron/core/registers/get.ts';
import { listRecords, listSchema } from '../../../electron/core/registers/list.ts';
import { check } from '../../../electron/core/store/check.ts';
import { lastAct } from '../../../electron/core/store/undo.ts';
import { testSession } from '../../support/session.ts';

const context = { today: '2026-11-22', demo: true, settings: defaultSettings };

function demo() {
  const session = testSession();
  return { session, filled: fillDemo(session) };
}

/** One row of one column, counted in SQL by the test alone. */
const counted = ({ session }: ReturnType<typeof demo>, where: string): number =>
  Number(
    session.store.db
      .prepare(
        `SELECT count(*) AS n FROM members WHERE voidedAt IS NULL AND leftBy IS NULL AND ${where}`,
      )
      .pluck()
      .get(),
  );

describe('the fictional village', () => {
  it('is the same every time', () => {
    expect(JSON.stringify(demoCounty())).toBe(JSON.stringify(demoCounty()));
    expect(JSON.stringify(demoCounty(500))).toBe(JSON.stringify(demoCounty(500)));
  });

  it('has 86 members on the roll, three branches under a general branch, and people who left', () => {
    const { session, filled } = demo();
    expect(filled).toEqual({
      members: 86,
      left: 6,
      organizations: 10,
      serviceRequests: 13,
      meetings: 165,
      vouchers: 337,
    });
    const { records } = listRecords(session, registers.organizations, listSchema.parse({}));
    const kinds = Object.groupBy(records, ({ kind }) => String(kind));
    expect(kinds['township-committee']).toHaveLength(1);
    expect(kinds['general-branch']).toHaveLength(1);
    expect(kinds['branch']).toHaveLength(3);
    expect(kinds['group']?.length).toBeGreaterThanOrEqual(4);
    expect(records.map(({ name }) => name)).toContain('云岭镇青石村第一党支部');
  });

  it('leaves a sound store', () => {
    const { session } = demo();
    expect(check(session.store)).toEqual([]);
    expect(lastAct(session.store)).toBeUndefined();
  });

  it.each([1, 12, 40, 250])('leaves a sound store of %d members', (members) => {
    const session = testSession();
    fillDemo(session, { members });
    expect(check(session.store)).toEqual([]);
  });

  it('passes the checks of the registers, with hardly a warning', () => {
    const { session } = demo();
    let warnings = 0;
    for (const register of Object.values<Register>(registers)) {
      for (const { id } of listRecords(session, register, listSchema.parse({ limit: 500 }))
        .records) {
        const findings = checkRecord(register, getRecord(session.store, register, id), context);
        expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
        warnings += findings.length;
      }
    }
    expect(warnings).toBeLessThan(15);
  });

  it('holds only ID numbers that belong to nobody, each right and once', () => {
    const { members } = demoCounty(2000);
    const numbers = members.map(({ idNumber }) => String(idNumber));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      expect(number.startsWith('999999')).toBe(true);
      expect(readIdNumber(number, context).findings).toEqual([]);
    }
  });

  it('holds only codes of the lists and references to what there is', () => {
    const { organizations, members, serviceRequests, life, dues, books } = demoCounty(500);
    const tables: [key: string, rows: readonly DemoRow[]][] = Object.entries({
      organizations,
      members,
      serviceRequests,
      ...life,
      ...dues,
      ...books,
    });
    const ids = new Set(tables.flatMap(([, rows]) => rows.map(({ id }) => id)));
    for (const [key, rows] of tables) {
      const register = findRegister(key);
      expect(register).toBeDefined();
      for (const [key, field] of Object.entries(register?.fields ?? {})) {
        for (const value of rows.map((row) => row[key] ?? null).filter((value) => value !== null)) {
          if (field.kind === 'code')
            expect(codeLists[field.list.key]?.items.map(({ code }) => code)).toContain(value);
          if (field.kind === 'reference') expect(ids.has(String(value))).toBe(true);
        }
      }
    }
  });

  it('is older and less schooled than the Party as a whole', () => {
    const { session } = demo();
    const { total, flags, tables } = memberFigures(session, { at: '2026-12-31', branch: null });
    const over60 = flags.find(({ key }) => key === 'over-60')?.ids.length ?? 0;
    expect(over60 / total).toBeGreaterThan(0.4);
    const college = cellIds(session, {
      year: 2026,
      branch: null,
      table: 'education',
      row: 'college-up',
      column: 'total',
    });
    expect(college.length / total).toBeLessThan(0.35);
    expect(tables[0]?.cells[0]?.[2]?.length).toBeGreaterThan(10);
  });

  it('has floating, hardship, probationary and lost members, and a history with document numbers', () => {
    const village = demo();
    expect(counted(village, "memberType = '4'")).toBe(2);
    expect(counted(village, 'lost = 1')).toBe(1);
    expect(counted(village, 'hardship = 1')).toBe(2);
    expect(counted(village, 'floating = 1')).toBeGreaterThan(4);
    expect(counted(village, 'formerSoldier = 1')).toBeGreaterThan(2);
    const { session } = village;
    const [converted] = listRecords(
      session,
      registers.members,
      listSchema.parse({ where: { joinedOn: { in: ['2025-06-20'] } } }),
    ).records;
    const entries = timeline(session, registers.members, converted?.id ?? '').filter(
      ({ field }) => field === 'memberType',
    );
    expect(entries.map(({ value, on }) => [value, on])).toEqual([
      ['4', '2025-06-20'],
      ['5', '2026-06-20'],
    ]);
    expect(entries[1]?.documentNo).toMatch(/〔2026〕/);
  });

  it('gives each branch a secretary who is a member of it', () => {
    const { session } = demo();
    const { records } = listRecords(
      session,
      registers.organizations,
      listSchema.parse({ where: { kind: { in: ['branch'] } } }),
    );
    for (const branch of records) {
      const secretary = getRecord(session.store, registers.members, String(branch['secretary']));
      expect(secretary).toMatchObject({ branch: branch.id, partyPost: 'secretary', leftBy: null });
    }
  });

  it('has minutes whose counts follow from their lists of names, and votes that carry', () => {
    const { life } = demoCounty();
    const by = Object.groupBy(life.attendances, ({ meeting }) => String(meeting));
    for (const meeting of life.meetings.filter(({ state }) => state === 'held')) {
      const counted = (by[meeting.id] ?? []).filter(({ presence }) => presence !== 'not-counted');
      const present = counted.filter(({ presence }) => presence === 'present');
      expect([meeting['dueCount'], meeting['presentCount']]).toEqual([
        counted.length,
        present.length,
      ]);
      expect(present.length).toBeGreaterThan(0);
    }
    for (const item of life.agendaItems.filter(({ voteRule }) => (voteRule ?? null) !== null)) {
      const [due, present] = [Number(item['due']), Number(item['present'])];
      if (item['voteRule'] === 'election') expect(present * 5).toBeGreaterThanOrEqual(due * 4);
      else expect(Number(item['approve']) * 2).toBeGreaterThan(due);
    }
  });

  it('fills only an empty demo store', () => {
    const { session } = demo();
    expect(() => fillDemo(session)).toThrow('demo.not-empty');
    expect(() => fillDemo(testSession({ demo: false }))).toThrow('demo.not-empty');
  });

  it.each([
    [0, 1],
    [1, 1],
    [10, 1],
    [60, 2],
    [250, 7],
    [1000, 30],
  ])('has %d members in %d branches', (members, branches) => {
    const county = demoCounty(members);
    expect(county.members.filter(({ leftBy }) => (leftBy ?? null) === null)).toHaveLength(members);
    expect(county.organizations.filter(({ kind }) => kind === 'branch')).toHaveLength(branches);
    expect(new Set(county.organizations.map(({ name }) => name)).size).toBe(
      county.organizations.length,
    );
  });

  it('becomes the county of 849 branches and 28,682 members', () => {
    const { organizations, members } = demoCounty(28_682);
    expect(organizations.filter(({ kind }) => kind === 'branch')).toHaveLength(849);
    expect(members.filter(({ leftBy }) => (leftBy ?? null) === null)).toHaveLength(28_682);
    expect(new Set(organizations.map(({ name }) => name)).size).toBe(organizations.length);
    expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
  });
});

describe('statistics of the village, counted again', () => {
  const village = demo();
  const { session } = village;
  const years = [2025, 2026] as const;
  const figures = new Map(
    years.map((year) => [year, memberFigures(session, { at: `${year}-12-31`, branch: null })]),
  );
  const cell = (table: string, row: string, column = 'total'): number =>
    cellIds(session, { year: 2026, branch: null, table, row, column }).length;

  const numbers: [table: string, row: string, column: string, where: string][] = [
    ['main', 'total', 'total', 'true'],
    ['main', 'total', 'women', "sex = '2'"],
    ['main', 'total', 'minority', "ethnicity <> '01'"],
    ['main', 'total', 'probationary', "memberType = '4'"],
    ['main', '113', 'total', "occupation = '113'"],
    [
      'main',
      '1',
      'women',
      "sex = '2' AND (occupation LIKE '1%' OR occupation IN ('farm-worker', 'village-doctor', 'village-official', 'other-farmer'))",
    ],
    ['age', 'to30', 'total', '2026 - substr(bornOn, 1, 4) <= 30'],
    ['age', '61to65', '1', "sex = '1' AND 2026 - substr(bornOn, 1, 4) BETWEEN 61 AND 65"],
    ['age', '71up', '2', "sex = '2' AND 2026 - substr(bornOn, 1, 4) >= 71"],
    ['age-bulletin', '61up', 'total', '2026 - substr(bornOn, 1, 4) >= 61'],
    ['education', 'junior-high', 'total', "education IN ('71', '80', '90')"],
    ['education', 'college', 'total', "education IN ('31', 'provincial-school-college')"],
    ['admission', 'from-1979-01', 'total', "joinedOn >= '1979' AND joinedOn < '2002-11'"],
    ['admission', 'from-2012-11', 'total', "joinedOn >= '2012-11'"],
    ['standing', 'probationary', 'total', 'fullMemberOn IS NULL'],
    [
      'standing',
      '50up',
      'total',
      "fullMemberOn IS NOT NULL AND (length(fullMemberOn) = 10 AND fullMemberOn <= '1976-12-31' OR length(fullMemberOn) = 7 AND fullMemberOn <= '1976-12')",
    ],
    ['flags', 'under-35', 'total', '2026 - substr(bornOn, 1, 4) < 35'],
    ['year-identity', 'closing', 'total', 'true'],
  ];
  it.each(numbers)('%s, row %s, column %s', (table, row, column, where) => {
    expect(cell(table, row, column)).toBe(counted(village, where));
  });

  it.each(years)('balances in %d, and begins where the year before ended', (year) => {
    const { identity, total } = figures.get(year) ?? {};
    expect(identity?.balanced).toBe(true);
    const row = (key: string, column = 0): number => {
      const r = identity?.table.rows.findIndex((line) => line.key === key) ?? -1;
      return identity?.table.cells[r]?.[column]?.length ?? NaN;
    };
    identity?.table.columns.forEach((_column, c) => {
      expect(row('opening', c) + row('entered', c) - row('left', c)).toBe(row('closing', c));
    });
    expect(row('closing')).toBe(total);
    expect(row('entered')).toBeGreaterThan(0);
    expect(row('left')).toBeGreaterThan(0);
  });

  it('ends a year where the next begins', () => {
    const ids = (year: 2025 | 2026, key: string): string[] => {
      const table = figures.get(year)?.identity.table;
      const r = table?.rows.findIndex((line) => line.key === key) ?? -1;
      return [...(table?.cells[r]?.[0] ?? [])].sort();
    };
    expect(ids(2025, 'closing')).toEqual(ids(2026, 'opening'));
  });

  it('adds every partition up to its whole', () => {
    for (const { tables, identity } of figures.values()) {
      for (const { rows, cells } of [...tables, identity.table]) {
        const sums = new Map<string, number[]>();
        rows.forEach(({ partition, of }, r) => {
          if (partition === undefined || of === undefined) return;
          const sum = sums.get(`${partition}/${of}`) ?? cells[0]?.map(() => 0) ?? [];
          sums.set(
            `${partition}/${of}`,
            sum.map((n, c) => n + (cells[r]?.[c]?.length ?? 0)),
          );
        });
        for (const [key, sum] of sums) {
          const whole = rows.findIndex((line) => line.key === key.slice(key.indexOf('/') + 1));
          expect(sum).toEqual(cells[whole]?.map((ids) => ids.length));
        }
      }
    }
  });

  it('opens the list behind each number, as long as the number', () => {
    for (const { key, rows, columns, cells } of figures.get(2026)?.tables ?? []) {
      rows.forEach((row, r) => {
        columns.forEach((column, c) => {
          const ids = cellIds(session, {
            year: 2026,
            branch: null,
            table: key,
            row: row.key,
            column: column.key,
          });
          expect(ids).toHaveLength(cells[r]?.[c]?.length ?? -1);
          if (ids.length === 0) return;
          const list = listRecords(
            session,
            registers.members,
            listSchema.parse({ limit: 500 }),
            ids,
          );
          expect(list.total).toBe(ids.length);
          expect(new Set(list.records.map(({ id }) => id))).toEqual(new Set(ids));
        });
      });
    }
  });
});
