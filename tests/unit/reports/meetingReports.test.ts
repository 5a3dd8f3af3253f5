import { describe, expect, it, vi } from 'vitest';
import * as xlsx from 'xlsx';
import type { ReportKey } from '../../../shared/reports/index.ts';
import { saved, testSession } from '../../support/session.ts';
import { beside, sheetsOf, tableOf } from './meetingSheets.ts';
import { longContent, longSpeech, memberNames, meetingStore } from './meetingStore.ts';

/** Each file is written by a thread of its own, which a busy machine starts slowly. */
vi.setConfig({ testTimeout: 60_000 });

const store = meetingStore();
const { session } = store;

describe('the book of meetings', () => {
  it('has a row for each meeting held, in order of day, and none that is planned', async () => {
    const { names, sheets, told } = await sheetsOf(session, 'meeting-register', { period: '2026' });
    expect(names).toEqual(['会议登记簿']);
    expect(told).toEqual([15]);
    const rows = tableOf(sheets.get('会议登记簿') ?? [], '召开日期');
    expect(rows).toHaveLength(15);
    const days = rows.map((row) => row['召开日期']);
    expect(days).toEqual([...days].sort());
    const general = rows.find((row) => row['会议类型'] === '支部党员大会');
    expect(general).toMatchObject({
      ...{ 会议主题: '讨论接收预备党员，研究集体机耕道修缮', 本年第几次: 1, 主持人: '王建国' },
      ...{ 记录人: '李秀英', 应到人数: 17, 实到人数: 9, 缺席: 8, 到会率: 9 / 17 },
      主要决定: '同意接收郑小满为预备党员；机耕道修缮方案再议。',
    });
    expect(
      rows.filter((row) => row['会议类型'] === '支部委员会').map((row) => row['本年第几次']),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('counts each kind under the table', async () => {
    const { sheets } = await sheetsOf(session, 'meeting-register', { period: '2026' });
    const texts = (sheets.get('会议登记簿') ?? []).map(([first]) => first);
    expect(texts).toContain(
      '2026年共召开 15 次：支部党员大会 2 次、支部委员会 10 次、党课 1 次、组织生活会 1 次、谈心谈话 1 次。',
    );
    expect(texts).toContain('其中同时计作：民主评议党员 1 次。');
  });

  it.each([
    ['2026-Q1', 5],
    ['2026-03', 3],
    ['2026-12', 0],
    ['2025', 0],
  ])('of %s has %i rows', async (period, count) => {
    const { sheets, told } = await sheetsOf(session, 'meeting-register', { period });
    expect(told).toEqual([count]);
    const text = [...sheets.values()].flat(2);
    expect(text.some((cell) => String(cell).includes('没有已召开的会议记录'))).toBe(count === 0);
  });

  it('leaves out what was voided', async () => {
    const other = meetingStore();
    other.session.store.db.exec(
      `UPDATE meetings SET voidedAt = '2026-11-01T00:00:00Z' WHERE kind = 'committee'`,
    );
    const { told } = await sheetsOf(other.session, 'meeting-register', { period: '2026' });
    expect(told).toEqual([5]);
  });
});

describe('the minutes', () => {
  it('are a sheet for each meeting, named by kind, number and day', async () => {
    const { names, told } = await sheetsOf(session, 'meeting-minutes', { period: '2026-Q1' });
    expect(names).toEqual([
      '支部委员会1_0105',
      '支部委员会2_0205',
      '支部委员会3_0305',
      '支部党员大会1_0312',
      '党课1_0312',
    ]);
    expect(told).toEqual([1, 1, 1, 1, 1]);
  });

  it('hold everything of the meeting, long texts whole', async () => {
    const { sheets } = await sheetsOf(session, 'meeting-minutes', { period: '2026-03' });
    const rows = sheets.get('支部党员大会1_0312') ?? [];
    expect(rows[0]?.[0]).toBe('支部党员大会记录');
    expect(rows[1]?.[0]).toBe('党组织：青石村党支部');
    expect(rows[1]).toContain('2026 年第 1 次');
    expect(beside(rows, '会议时间')).toBe('2026年3月12日 09:00—11:30');
    expect([beside(rows, '应到'), beside(rows, '实到'), beside(rows, '缺席')]).toEqual([
      '17',
      '9',
      '8',
    ]);
    expect(beside(rows, '到会人员')).toBe(memberNames.slice(0, 9).join('、'));
    expect(beside(rows, '缺席人员\n及原因').split('\n')).toEqual([
      '请假：吴建国、徐秀英',
      '外出：孙伟、胡志强、朱桂兰',
      '生病：高海燕（住院）',
      '无故缺席：林德胜、何春梅',
    ]);
    expect(beside(rows, '有书面意见')).toBe('高海燕：同意接收。');
    const all = rows.map((row) => row.filter((cell) => cell !== null).join('')).join('');
    const flat = all.replaceAll('\n', '');
    expect(flat).toContain(longSpeech);
    expect(flat).toContain(longContent.replaceAll('\n', ''));
    for (const word of [
      '主持人（签字）',
      '记录人（签字）',
      '乡镇检查人',
      '检查日期',
      '修改机耕道修缮方案',
    ])
      expect(all).toContain(word);
  });

  it('say whether a vote carried, and why not (due 16: 9 for carries, 8 does not)', async () => {
    const { sheets } = await sheetsOf(session, 'meeting-minutes', { period: '2026-03' });
    const rows = sheets.get('支部党员大会1_0312') ?? [];
    const votes = rows.filter((row) => row.includes('表决情况')).map((row) => String(row[2]));
    expect(votes[0]).toBe(
      '无记名投票，按“支部党员大会表决”规则。应到会有表决权 16 人，实到 9 人，书面意见 1 份，赞成 10 票，反对 0 票，弃权 0 票。结果：通过（实到 9 人，至少须到 9 人；赞成 10 票，至少须有 9 票）。',
    );
    expect(votes[1]).toContain('结果：未通过。');
    expect(votes[1]).toMatch(/8.*9/s);
  });

  it('name who was elected', async () => {
    const { sheets } = await sheetsOf(session, 'meeting-minutes', { period: '2026-06' });
    const rows = sheets.get('支部党员大会2_0620') ?? [];
    const at = rows.findIndex((row) => row.includes('候选人'));
    const candidate = (row: number) => (rows[row] ?? []).filter((cell) => cell !== null);
    expect(candidate(at + 1)).toEqual([memberNames[3], '宣传委员', '10', '4', '0', '当选']);
    expect(candidate(at + 2)).toEqual([memberNames[4], '宣传委员', '4', '10', '0', '未当选']);
    expect(beside(rows, '表决情况')).toContain(`结果：${memberNames[3] ?? ''}当选。`);
  });

  it('bear both languages, with the English under the Chinese', async () => {
    const { sheets } = await sheetsOf(session, 'meeting-minutes', {
      period: '2026-06',
      language: 'both',
    });
    const rows = [...sheets.values()][1] ?? [];
    expect([rows[0]?.[0], rows[1]?.[0]]).toEqual([
      '支部党员大会记录',
      'Minutes: General meeting of the Party branch',
    ]);
    expect(beside(rows, '会议时间\nTime')).toBe('2026年6月20日\n2026-06-20');
    expect(beside(rows, '会议主题\nTopic')).toBe('补选支部委员');
  });

  it('of English sheets keep number and day in the names', async () => {
    const { names } = await sheetsOf(session, 'meeting-minutes', {
      period: '2026-Q2',
      language: 'en',
    });
    expect(names).toContain('General meeting 2_0620');
    expect(new Set(names).size).toBe(names.length);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
  });

  it('of a period without meetings say so', async () => {
    const { sheets, told } = await sheetsOf(session, 'meeting-minutes', { period: '2025' });
    expect(told).toEqual([0]);
    expect([...sheets.values()].flat(2)).toContain('2025年没有已召开的会议记录。');
  });

  it('are no more than a reader opens', async () => {
    const many = testSession();
    const branch = many.references.find('organizations', '青石村党支部') ?? '';
    for (let n = 1; n <= 51; n += 1)
      saved(many, 'meetings', {
        branch,
        kind: 'study',
        topic: `学习${n}`,
        state: 'held',
        heldOn: '2026-03-01',
      });
    await expect(sheetsOf(many, 'meeting-minutes', { period: '2026' })).rejects.toMatchObject({
      code: 'report.too-many-meetings',
      params: { count: 51, limit: 50 },
    });
    many.store.db.exec(
      `UPDATE meetings SET voidedAt = '2026-11-01T00:00:00Z' WHERE topic = '学习51'`,
    );
    expect((await sheetsOf(many, 'meeting-minutes', { period: '2026' })).names).toHaveLength(50);
  });
});

describe('attendance', () => {
  it('adds up by member and by meeting', async () => {
    const { names, sheets } = await sheetsOf(session, 'attendance', { period: '2026' });
    expect(names).toEqual(['青石村党支部']);
    const rows = sheets.get('青石村党支部') ?? [];
    const table = tableOf(rows, '姓名');
    expect(table.map((row) => row['姓名'])).toEqual(memberNames);
    expect(table[0]).toMatchObject({ 应到: 11, 到会: 8, 请假等: 3, 无故缺席: 0, 到会率: 8 / 11 });
    expect(table[15]).toMatchObject({ 应到: 1, 到会: 0, 无故缺席: 1, 到会率: 0 });
    expect(table.map((row) => row['3月12日\n支部党员大会'])).toEqual([
      ...Array.from({ length: 9 }, () => '✓'),
      ...['假', '假', '外', '外', '外', '病', '缺', '缺'],
    ]);
    const header = rows.find((row) => row.includes('姓名')) ?? [];
    const at = header.indexOf('3月12日\n支部党员大会');
    const total = (name: string) => rows.find((row) => row[0] === null && row[1] === name)?.[at];
    expect([total('应到'), total('到会'), total('到会率')]).toEqual([17, 9, '53%']);
    // Three meetings without a list, and a talk, at which nobody is due.
    expect(rows.flat()).toContain('另有 3 次会议没有登记到会名单，未列入本表。');
    expect(header.some((name) => String(name).includes('谈心'))).toBe(false);
  });

  it('goes on on further pages where there are many meetings', async () => {
    const other = meetingStore();
    for (let n = 1; n <= 28; n += 1) {
      const meeting = saved(other.session, 'meetings', {
        ...{ branch: other.branch, kind: 'study', topic: `学习${n}`, state: 'held' },
        heldOn: `2026-09-${String(n).padStart(2, '0')}`,
      });
      saved(other.session, 'attendances', {
        meeting,
        member: other.members[0] ?? '',
        presence: 'present',
      });
    }
    const { bytes } = await sheetsOf(other.session, 'attendance', {
      period: '2026',
      language: 'both',
    });
    const book = xlsx.read(bytes);
    const area = book.Workbook?.Names?.find(({ Name }) => Name === '_xlnm.Print_Area')?.Ref ?? '';
    const widths = area.split(',').map((ref) => {
      const { s, e } = xlsx.utils.decode_range(ref.split('!')[1]?.replaceAll('$', '') ?? '');
      return e.c - s.c + 1;
    });
    expect(widths.length).toBeGreaterThan(1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(7 + 39);
    expect(Math.min(...widths)).toBeGreaterThan(4);
  });
});

describe('organizational life', () => {
  it('marks what was held, is missing and is still due, and adds up', async () => {
    const { names, sheets } = await sheetsOf(session, 'meeting-duties', { period: '2026' });
    expect(names).toEqual(['组织生活落实情况', '逾期事项']);
    const rows = tableOf(sheets.get('组织生活落实情况') ?? [], '组织生活');
    const of = (kind: string) => rows.find((row) => row['组织生活'] === kind);
    expect(of('支部委员会')).toMatchObject({
      ...{ '1月': '✓', '10月': '✓', '11月': '待', '12月': null },
      ...{ 召开次数: 10, 要求次数: 11, 已达标: 10, 缺: 0, 待完成: 1 },
    });
    expect(of('支部党员大会')).toMatchObject({
      ...{ '3月': '✓', '6月': '✓', '9月': '缺', '12月': '待' },
      ...{ 召开次数: 2, 要求次数: 4, 已达标: 2, 缺: 1, 待完成: 1 },
    });
    expect(of('谈心谈话')).toMatchObject({ '5月': '✓', '召开次数': 1, '要求次数': null });
    const overdue = tableOf(sheets.get('逾期事项') ?? [], '最后期限');
    expect(overdue.find((row) => row['事项'] === '支部党员大会')).toMatchObject({
      ...{ 所属期间: '2026年第三季度', 已完成: 0, 要求: 1, 单位: '次' },
    });
  });

  it('of a quarter has its three months', async () => {
    const { sheets } = await sheetsOf(session, 'meeting-duties', { period: '2026-Q3' });
    const header = [...sheets.values()][0]?.find((row) => row.includes('组织生活'));
    expect(header?.slice(3, 7)).toEqual(['7月', '8月', '9月', '召开次数']);
  });
});

describe('training hours', () => {
  it('holds the hours of the year against the target', async () => {
    const { names, sheets } = await sheetsOf(session, 'training-hours', { period: '2026' });
    expect(names).toEqual(['学时统计', '教育计划落实']);
    const table = tableOf(sheets.get('学时统计') ?? [], '姓名');
    expect(table).toHaveLength(17);
    // The general meeting of 4 hours, for those present.
    expect(table[0]).toMatchObject({
      ...{ 姓名: '王建国', 身份: '书记、委员', 要求学时: 56, 本年学时: 4, 尚差: 52 },
      ...{ '是否达标': '未达标', '主题：党的创新理论': 4, '方式：支部集中学习': 4 },
    });
    expect(table[9]).toMatchObject({ 身份: '党员', 要求学时: 32, 本年学时: 0, 尚差: 32 });
    expect(table[16]).toMatchObject({ 要求学时: null, 是否达标: '—' });
    expect([...sheets.values()].flat(2)).toContain('2026年没有教育计划。');
  });

  it('of a quarter adds up to its end', async () => {
    const { sheets } = await sheetsOf(session, 'training-hours', { period: '2026-Q2' });
    const [first] = tableOf(sheets.get('学时统计') ?? [], '姓名');
    expect(first).toMatchObject({ 本期学时: 0, 本年学时: 4 });
  });

  it('holds the plan against what was done', async () => {
    const other = meetingStore();
    const plan = saved(other.session, 'educationPlans', {
      ...{ branch: other.branch, year: 2026, month: 3, title: '学习全会精神', hours: 2 },
    });
    saved(other.session, 'educationPlans', {
      branch: other.branch,
      year: 2026,
      month: 9,
      title: '参观',
      hours: 4,
    });
    saved(other.session, 'meetings', {
      ...{ branch: other.branch, kind: 'theme-day', topic: '三月主题党日', heldOn: '2026-03-20' },
      ...{ state: 'held', hours: 2, plan, presentCount: 5, dueCount: 5 },
    });
    const { sheets } = await sheetsOf(other.session, 'training-hours', { period: '2026' });
    const rows = tableOf(sheets.get('教育计划落实') ?? [], '计划内容');
    expect(rows.map((row) => [row['月份'], row['计划内容'], row['落实情况']])).toEqual([
      [3, '学习全会精神', '已完成'],
      [9, '参观', '逾期'],
    ]);
    expect(rows[0]?.['开展情况']).toBe('2026-03-20 三月主题党日');
  });
});

const reports: readonly ReportKey[] = [
  'meeting-register',
  'meeting-minutes',
  'meeting-duties',
  'attendance',
  'training-hours',
];

describe.each(reports)('%s', (report) => {
  it.each(['zh', 'en', 'both'] as const)(
    'in %s of an empty store is a sound file',
    async (language) => {
      const empty = testSession();
      const { names, bytes } = await sheetsOf(empty, report, { period: '2026-Q4', language });
      expect(names.length).toBeGreaterThan(0);
      const texts = [...xlsx.read(bytes).SheetNames];
      expect(texts).toEqual(names);
    },
  );

  it('of an organisation that is not there is refused', async () => {
    await expect(
      sheetsOf(session, report, { period: '2026', branch: '没有的支部' }),
    ).rejects.toMatchObject({
      code: 'report.branch-unknown',
    });
  });
});
