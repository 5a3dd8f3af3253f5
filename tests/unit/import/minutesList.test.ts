import { expect, test } from 'vitest';
import { allDuties } from '../../../electron/core/duties/allDuties.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { saved, testSession } from '../../support/session.ts';
import { counts, imported, planOf, said, sheetOf, stored } from './support.ts';

// A list of minutes as branches keep it in Excel or WPS (domain.md 4.3, 9): title and unit above,
// days in every manner, names of meetings as people call them, totals beneath.
const list = sheetOf(
  [
    ['青石村党支部2026年“三会一课”登记表'],
    ['填报单位：青石村党支部', null, null, '填报日期：2026.11.20'],
    [
      '序号',
      '时间',
      '会议类型',
      '主题',
      '地点',
      '主持人',
      '记录人',
      '应到',
      '实到',
      '缺席人员及原因',
      '主要内容',
    ],
    [
      1,
      '2026.1.8',
      '支委会',
      '研究全年计划',
      '会议室',
      '李建国',
      '王芳',
      5,
      5,
      '无',
      '一、学习；二、讨论全年计划',
    ],
    [
      2,
      '2026年3月28日',
      '党员大会',
      '通过全年计划',
      '会议室',
      '李建国',
      '王芳',
      16,
      13,
      '张强（请假）、赵敏（外出）、孙悦（生病）',
      null,
    ],
    [
      3,
      { serial: 46109, format: 'yyyy/m/d', shown: '2026/3/28' },
      '党课',
      '学习党章',
      '会议室',
      '李建国',
      null,
      16,
      13,
      null,
      null,
    ],
    [4, '20260420', '主题党日', '植树护绿', '后山', '李建国', '王芳', 16, 11, null, null],
    [5, '2026-2-30', '支委会', '研究春耕', null, null, null, 5, 4, null, null],
    [6, '2026.5.6', '支委会', '研究发展党员', null, null, null, 4, 5, null, null],
    [7, '2026.2.6', '支委会', '研究慰问', null, null, null, 5, 4, null, null],
    ['合计', null, null, null, null, null, null, 78, 55],
  ],
  { merges: ['A1:K1'] },
);
const wrong = ['B8 date.unreadable error', 'I9 count.above error'];

test('a list of minutes comes in by its headings; what cannot be is told at its cell', async () => {
  const session = testSession();
  const plan = await imported(session, list, { register: meetings });
  expect(counts(plan)).toBe('5 new, 0 changed, 0 same, 2 rejected, 1 skipped');
  expect(said(plan).filter((finding) => finding.endsWith('error'))).toEqual(wrong);
  const rows = stored(session, 'meetings', 'heldOn');
  expect(rows.map(({ heldOn, kind, serialNo }) => [heldOn, kind, serialNo])).toEqual([
    ['2026-01-08', 'committee', 1],
    ['2026-02-06', 'committee', 2],
    ['2026-03-28', 'general', 1],
    ['2026-03-28', 'lecture', 1],
    ['2026-04-20', 'theme-day', 1],
  ]);
  expect(rows[2]).toMatchObject({
    ...{ topic: '通过全年计划', dueCount: 16, presentCount: 13, state: 'held', place: '会议室' },
    absentees: '张强（请假）、赵敏（外出）、孙悦（生病）',
  });
  expect(rows[0]).toMatchObject({ absentees: null, content: '一、学习；二、讨论全年计划' });
});

test('a row without a topic is called after the first line of its content', async () => {
  const session = testSession();
  const content = '学习全会精神，讨论全年计划。会议决定先修机耕道。';
  const plan = await imported(
    session,
    sheetOf([
      ['时间', '会议类型', '主要内容', '主持人', '地点', '应到'],
      ['2026.1.8', '支委会', content, '李建国', '会议室', 5],
      ['2026.2.8', '支委会', null, '李建国', '会议室', 5],
    ]),
    { register: meetings },
  );
  expect(counts(plan)).toContain('1 new, 0 changed, 0 same, 1 rejected');
  expect(stored(session, 'meetings', 'heldOn')[0]).toMatchObject({
    topic: '学习全会精神，讨论全年计划',
    content,
  });
});

test('imported again it changes nothing', async () => {
  const session = testSession();
  await imported(session, list, { register: meetings });
  const again = await planOf(session, list, { register: meetings });
  expect(counts(again)).toBe('0 new, 0 changed, 5 same, 2 rejected, 1 skipped');
});

test('what it holds fulfils the duties', async () => {
  const session = testSession();
  const state = (): string | undefined =>
    allDuties(session, { day: '2026-11-22' }).duties.find(
      ({ rule, period }) => rule === 'general-meeting' && period.key === '2026-Q1',
    )?.state;
  saved(session, 'organizations', { name: '青石村第一党小组', kind: '党小组' });
  expect(state()).toBe('overdue');
  await imported(session, list, { register: meetings, constants: { branch: '青石村党支部' } });
  expect(state()).toBe('met');
});
