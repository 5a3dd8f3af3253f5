import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as xlsx from 'xlsx';
import { createAppraisal } from '../../../electron/core/appraisals/begin.ts';
import { changeAppraisal } from '../../../electron/core/appraisals/change.ts';
import { appraisalDocument } from '../../../electron/core/appraisals/document.ts';
import { decideChange } from '../../../electron/core/registers/decide.ts';
import { exportReport } from '../../../electron/core/reports/exportReport.ts';
import type { Session } from '../../../electron/core/session.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { registers } from '../../../shared/registers/index.ts';
import { dayToSerial } from '../../../shared/rules/serialDay.ts';
import { temporaryFolder } from '../../support/ledger.ts';
import { saved } from '../../support/session.ts';
import { member, names, village } from '../appraisals/village.ts';

type Cells = (string | number | null)[];

async function sheetsOf(
  session: Session,
  language: 'zh' | 'en' | 'both' = 'zh',
  options: { period?: string; branch?: string } = {},
): Promise<Map<string, Cells[]>> {
  const file = join(temporaryFolder(), 'appraisal.xlsx');
  await exportReport(session, 'appraisal', { period: '2026', language, ...options }, file);
  const book = xlsx.read(readFileSync(file), { cellDates: false });
  return new Map(
    book.SheetNames.map((name) => [
      name,
      xlsx.utils.sheet_to_json<Cells>(book.Sheets[name] ?? {}, {
        header: 1,
        defval: null,
        raw: true,
      }),
    ]),
  );
}

/** An appraisal of the branch, filled in to the end; the fourth excellent one is one too many. */
function finished(session: Session, branch: string, excellent = 4): string {
  const { id = '' } = createAppraisal(session, { branch, year: 2026, heldOn: '2026-11-10' });
  const { appraisal, grades } = appraisalDocument(session, id);
  const valuesOf = (at: number): Values => ({
    selfGrade: 'qualified',
    excellentVotes: at < excellent ? 8 : 1,
    qualifiedVotes: at < excellent ? 2 : 8,
    basicVotes: at === 9 ? 1 : 0,
    unqualifiedVotes: 0,
    grade: at < excellent ? 'excellent' : at === 9 ? 'basic' : 'qualified',
    toldOn: '2026-11-15',
    ...(at === 9 && { improvement: '按时参加组织生活，按月交纳党费。' }),
  });
  const done = changeAppraisal(session, id, {
    version: appraisal.version,
    values: {
      issued: 11,
      returned: 11,
      valid: 10,
      teamGood: 8,
      teamFair: 2,
      decidedOn: '2026-11-12',
      finishedOn: '2026-11-16',
    },
    grades: grades.map((line, at) => ({
      id: line.id,
      version: line.version,
      values: line['probationary'] === true ? { selfNote: '认真学习' } : valuesOf(at),
    })),
  });
  expect(done.id).toBe(id);
  return id;
}

const body = (rows: readonly Cells[] | undefined): Cells[] =>
  (rows ?? []).filter(([serial]) => typeof serial === 'number');

describe('the workbook of the appraisal', () => {
  it('holds the columns of domain.md 4.4, a line for each who took part', async () => {
    const { session, branch } = village();
    finished(session, branch);
    const sheets = await sheetsOf(session);
    expect([...sheets.keys()]).toEqual(['评议结果', '评议情况统计']);
    const rows = sheets.get('评议结果');
    expect(rows?.[0]?.[0]).toBe('青石村党支部2026年度民主评议党员结果表');
    expect(rows?.[1]?.filter((cell) => cell !== null)).toEqual([
      '填报单位：青石村党支部',
      '评议日期：2026年11月10日',
    ]);
    expect(rows?.[2]).toEqual([
      ...['序号', '姓名', '自评', '优秀票', '合格票', '基本合格票'],
      ...['不合格票', '发出票', '收回票', '有效票', '支委会评定', '反馈时间', '整改措施'],
    ]);
    const lines = body(rows);
    expect(lines.map(([, name]) => name)).toEqual([...names, '褚新']);
    const told = dayToSerial('2026-11-15');
    expect(lines[0]).toEqual([1, '赵一', '合格', 8, 2, 0, 0, 11, 11, 10, '优秀', told, null]);
    expect(lines[9]).toEqual([
      ...[10, '陈十', '合格', 1, 8, 1, 0, 11, 11, 10, '基本合格', told],
      '按时参加组织生活，按月交纳党费。',
    ]);
    expect(lines[10]).toEqual([
      ...[11, '褚新', '认真学习', null, null, null, null, null, null, null],
      ...['预备党员，不定等次', null, null],
    ]);
  });

  it('says under the table how many got which grade, whether the third is kept, and signs', async () => {
    const { session, branch } = village();
    finished(session, branch);
    const texts = (await sheetsOf(session)).get('评议结果')?.map(([first]) => first) ?? [];
    expect(texts.slice(texts.indexOf(11) + 1)).toEqual([
      '参加评议 11 名，其中正式党员 10 名、预备党员 1 名（不定等次）。',
      '评定结果：优秀 4 名（40.0%），合格 5 名（50.0%），基本合格 1 名（10.0%），不合格 0 名（0.0%），未评定 0 名。',
      '优秀不超过参评正式党员的三分之一：10 名的三分之一最多 3 名，已超过 1 名，请支委会再研究。',
      '党支部班子测评：好 8 票（80.0%），较好 2 票（20.0%），一般 0 票（0.0%），差 0 票（0.0%）。',
      '支委会评定日期：2026年11月12日；结果反馈完成日期：2026年11月16日。',
      null,
      expect.stringMatching(/^填报人：_+/),
    ]);
  });

  it('says that the third is kept where it is', async () => {
    const { session, branch } = village();
    finished(session, branch, 3);
    const texts = (await sheetsOf(session)).get('评议结果')?.map(([first]) => first) ?? [];
    expect(texts).toContain('优秀不超过参评正式党员的三分之一：10 名的三分之一最多 3 名，未超过。');
  });

  it('gives the figures that go up, a row for each branch and their sum', async () => {
    const { session, branch } = village();
    finished(session, branch);
    const second = saved(session, 'organizations', {
      name: '青石村第二党支部',
      kind: '党支部',
    });
    const inSecond = [30, 31, 32].map((at) =>
      member(session, at, { name: `二支部${at}`, branch: second }),
    );
    // Two who left this year after the appraisal of last year, one who died.
    const away = { on: '2026-02-01', documentNo: null, decidedBy: null, reason: null };
    for (const [at, leftBy] of [
      [0, 'removed-advised'],
      [1, 'died'],
    ] as const)
      decideChange(
        session,
        registers.members,
        inSecond[at] ?? '',
        { leftBy, status: leftBy === 'died' ? 'died' : 'removed' },
        away,
      );
    const sheets = await sheetsOf(session);
    const rows = sheets.get('评议情况统计') ?? [];
    expect(rows[2]).toEqual([
      ...['序号', '党支部', '完成评议的支部', '参加评议的党员', '其中预备党员'],
      ...['完成评议（已评定）的党员', '优秀（表扬）', '占已评定', '合格', '占已评定'],
      ...['基本合格', '占已评定', '不合格', '占已评定'],
      ...['限期改正', '劝退', '劝而不退除名', '自行脱党除名', '开除党籍'],
    ]);
    const [first, other] = body(rows);
    expect(first).toEqual([
      ...[1, '青石村党支部', 1, 11, 1, 10, 4, 0.4, 5, 0.5, 1, 0.1, 0, 0],
      ...[null, 0, 0, 0, 0],
    ]);
    expect(other).toEqual([
      ...[2, '青石村第二党支部', 0, 0, 0, 0, 0, null, 0, null, 0, null, 0, null],
      ...[null, 1, 0, 0, 0],
    ]);
    const total = rows.find(([, title]) => title === '合计');
    expect(total).toEqual([
      ...[null, '合计', 1, 11, 1, 10, 4, 0.4, 5, 0.5, 1, 0.1, 0, 0],
      ...[null, 1, 0, 0, 0],
    ]);
  });

  it('has a sheet for each branch that held one, and of one branch its own', async () => {
    const { session, branch } = village();
    finished(session, branch);
    const second = saved(session, 'organizations', {
      name: '青石村第二党支部',
      kind: '党支部',
    });
    member(session, 30, { name: '韩二', branch: second });
    createAppraisal(session, { branch: second, year: 2026 });
    expect([...(await sheetsOf(session)).keys()]).toEqual([
      '青石村党支部',
      '青石村第二党支部',
      '评议情况统计',
    ]);
    const own = await sheetsOf(session, 'zh', { branch: second });
    expect([...own.keys()]).toEqual(['评议结果', '评议情况统计']);
    expect(body(own.get('评议结果')).map(([, name]) => name)).toEqual(['韩二']);
    expect(own.get('评议结果')?.[1]).toContain('评议日期：未登记');
    expect(body(own.get('评议情况统计'))).toHaveLength(1);
  });

  it('of a year without one has the figures alone', async () => {
    const { session } = village();
    const sheets = await sheetsOf(session, 'zh', { period: '2024' });
    expect([...sheets.keys()]).toEqual(['评议情况统计']);
    expect(body(sheets.get('评议情况统计'))[0]?.slice(0, 6)).toEqual([
      1,
      '青石村党支部',
      0,
      0,
      0,
      0,
    ]);
  });

  it.each(['en', 'both'] as const)('has the same figures in %s', async (language) => {
    const { session, branch } = village();
    finished(session, branch);
    const numbers = (sheets: Map<string, Cells[]>): unknown[] =>
      [...sheets.values()].map((rows) =>
        rows
          .map((row) => row.filter((cell) => typeof cell === 'number'))
          .filter((row) => row.length > 0),
      );
    expect(numbers(await sheetsOf(session, language))).toEqual(numbers(await sheetsOf(session)));
  });
});
