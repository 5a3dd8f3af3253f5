import { describe, expect, test } from 'vitest';
import { nearTitle } from '../../../electron/core/exchange/import/nearTitle.ts';
import { getRecord } from '../../../electron/core/registers/get.ts';
import { members } from '../../../shared/registers/members.ts';
import { serviceRequests } from '../../../shared/registers/serviceRequests.ts';
import { person } from '../../fixtures/import/people.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';
import type { DrawnCell } from '../../fixtures/import/drawnSheet.ts';
import { cellsOf, headings, imported, planOf, said, sheetOf, stored } from './support.ts';

const anyText: unknown = expect.any(String);
const withBranch = [...headings, '所在党支部', '党小组'];
const line = (index: number, branch: DrawnCell, group: DrawnCell = null): DrawnCell[] => [
  ...cellsOf(index),
  branch,
  group,
];
const names = (session: ReturnType<typeof testSession>) =>
  stored(session, 'organizations').map((row) => {
    const parent = stored(session, 'organizations').find((each) => each['id'] === row['parent']);
    return `${String(row['kind'])} ${String(row['name'])} < ${String(parent?.['name'] ?? '')}`;
  });
const branchOf = (session: ReturnType<typeof testSession>, index: number) => {
  const member = stored(session).find((row) => row['idNumber'] === person(index).idNumber);
  return stored(session, 'organizations').find((row) => row['id'] === member?.['branch'])?.['name'];
};

test.each([
  ['青石村党支部', '青石村支部'],
  ['青石村党支部', '中共青石村支部委员会'],
  ['青石村党支部', '中国共产党青石村支部委员会'],
  ['青石村党支部', '青石村 党支部'],
  ['青石村党支部', '青石村'],
])('%s and %s are one branch', (one, other) => {
  expect(nearTitle(one)).toBe(nearTitle(other));
});
test.each([
  ['青石村党支部', '青石村第二党支部'],
  ['青石村党支部', '大青石村党支部'],
  ['青石村党支部', '青石村党总支'],
])('%s and %s are two', (one, other) => {
  expect(nearTitle(one)).not.toBe(nearTitle(other));
});

describe('a title with its township before it', () => {
  const branchNamed = async (stored: string, written: string) => {
    const session = testSession();
    saved(session, 'organizations', { name: stored, kind: '党支部' });
    const plan = await planOf(session, sheetOf([withBranch, line(0, written)]));
    return said(plan);
  };
  test.each([
    ['中共清水镇清水村支部委员会', '清水村党支部'],
    ['清水村党支部', '中共清水镇清水村支部委员会'],
    ['湖北省襄阳市清水乡清水村党支部', '清水乡清水村支部'],
  ])('%s is meant by %s', async (stored, written) => {
    expect(await branchNamed(stored, written)).toEqual(['L2 reference.near note']);
  });
  test.each([
    ['大清水村党支部', '清水村党支部'],
    ['甲镇清水村党支部', '乙镇清水村党支部'],
    ['清水镇机关党支部', '清水镇党支部'],
  ])('%s is not meant by %s', async (stored, written) => {
    expect(await branchNamed(stored, written)).toEqual(['L2 reference.created warning']);
  });
  test('is not guessed where two townships have such a village', async () => {
    const session = testSession();
    for (const name of ['甲镇清水村党支部', '乙镇清水村党支部']) {
      saved(session, 'organizations', { name, kind: '党支部' });
    }
    const plan = await planOf(session, sheetOf([withBranch, line(0, '清水村支部')]));
    expect(said(plan)).toEqual(['L2 reference.unknown error']);
  });
});

describe('a branch that a roster names', () => {
  test('is the one of that name, without a word', async () => {
    const plan = await planOf(testSession(), sheetOf([withBranch, line(0, '青石村党支部')]));
    expect([said(plan), plan.references.news]).toEqual([[], []]);
  });

  test('is the only one where the roster names none', async () => {
    const session = testSession();
    await imported(session, sheetOf([withBranch, line(0, null)]));
    expect(branchOf(session, 0)).toBe('青石村党支部');
  });

  test('may be written otherwise, which is told once', async () => {
    const session = testSession();
    const plan = await imported(
      session,
      sheetOf([withBranch, line(0, '中共青石村支部委员会'), line(1, '中共青石村支部委员会')]),
    );
    expect(said(plan)).toEqual(['L2 reference.near note']);
    expect(plan.references.news).toEqual([
      {
        register: 'organizations',
        field: 'branch',
        text: '中共青石村支部委员会',
        rows: 2,
        mapTo: anyText,
      },
    ]);
    expect([branchOf(session, 0), stored(session, 'organizations').length]).toEqual([
      '青石村党支部',
      1,
    ]);
  });

  test('is made where there is none, under the organisation at the root', async () => {
    const session = testSession();
    const sheet = sheetOf([
      withBranch,
      line(0, '清水村党支部'),
      line(1, '清水村党支部'),
      line(2, '清水片联合党支部'),
    ]);
    const plan = await imported(session, sheet);
    expect(said(plan)).toEqual(['L2 reference.created warning', 'L4 reference.created warning']);
    expect(plan.references.news.map(({ text, rows, mapTo }) => [text, rows, mapTo])).toEqual([
      ['清水村党支部', 2, null],
      ['清水片联合党支部', 1, null],
    ]);
    expect(names(session)).toEqual([
      'branch 清水村党支部 < 青石村党支部',
      'joint-branch 清水片联合党支部 < 青石村党支部',
      'branch 青石村党支部 < ',
    ]);
    expect(said(await planOf(session, sheet))).toEqual([]);
  });

  test('is not made for rows that are rejected', async () => {
    const session = testSession();
    const rejected = line(0, '清水村党支部');
    rejected[3] = '999999198001010012';
    await imported(session, sheetOf([withBranch, rejected, line(1, '青石村党支部')]));
    expect(names(session)).toEqual(['branch 青石村党支部 < ']);
  });

  test('is what the user says it is', async () => {
    const session = testSession();
    const own = String(stored(session, 'organizations')[0]?.['id']);
    const references = new Map<string, string | null>([
      ['organizations\n清水村党支部', own],
      ['organizations\n青石村支部', null],
    ]);
    const sheet = sheetOf([withBranch, line(0, '清水村党支部'), line(1, '青石村支部')]);
    const plan = await imported(session, sheet, { references });
    expect(said(plan)).toEqual(['L3 reference.created warning']);
    expect([branchOf(session, 0), branchOf(session, 1)]).toEqual(['青石村党支部', '青石村支部']);
  });

  test('is not one of another kind, even where the user says so', async () => {
    const session = testSession();
    const committee = saved(session, 'organizations', {
      name: '青石镇党委',
      kind: 'township-committee',
    });
    const references = new Map([['organizations\n清水村党支部', committee]]);
    const plan = await planOf(session, sheetOf([withBranch, line(0, '清水村党支部')]), {
      references,
    });
    expect(said(plan)).toEqual(['L2 reference.unknown error']);
  });

  test('cannot be an organisation of another kind', async () => {
    const session = testSession();
    saved(session, 'organizations', { name: '青石镇党委', kind: 'township-committee' });
    const plan = await planOf(session, sheetOf([withBranch, line(0, '青石镇党委')]));
    expect(said(plan)).toEqual(['L2 reference.unknown error']);
  });

  test('may be given for all rows', async () => {
    const session = testSession();
    const plan = await imported(session, sheetOf([headings, cellsOf(0), cellsOf(1)]), {
      constants: { branch: '清水村党支部' },
    });
    expect(said(plan)).toEqual(['A2 reference.created warning']);
    expect([branchOf(session, 0), branchOf(session, 1)]).toEqual(['清水村党支部', '清水村党支部']);
  });
});

describe('a Party group that a roster names', () => {
  test('is one of its branch, under a title of its own', async () => {
    const session = testSession();
    const sheet = sheetOf([
      withBranch,
      line(0, '青石村党支部', '第一党小组'),
      line(1, '清水村党支部', '第一党小组'),
      line(2, '清水村党支部', '第二党小组'),
      line(3, '清水村党支部', '第一党小组'),
    ]);
    await imported(session, sheet);
    expect(names(session)).toEqual(
      [
        'branch 清水村党支部 < 青石村党支部',
        'group 清水村党支部第一党小组 < 清水村党支部',
        'group 第一党小组 < 青石村党支部',
        'group 第二党小组 < 清水村党支部',
        'branch 青石村党支部 < ',
      ].sort((a, b) => (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? '', 'en')),
    );
    const again = await planOf(session, sheet);
    expect([again.summary.same, said(again)]).toEqual([4, []]);
  });

  test('is of the branch that the member has already', async () => {
    const session = testSession();
    await imported(session, sheetOf([withBranch, line(0, '清水村党支部')]));
    await imported(
      session,
      sheetOf([
        ['身份证号', '党小组'],
        [person(0).idNumber, '第一党小组'],
      ]),
    );
    expect(names(session)).toContain('group 第一党小组 < 清水村党支部');
  });
});

describe('a person that a sheet names', () => {
  const requests = ['受理日期', '群众姓名', '代办事项', '代办人', '备注'];
  const register = serviceRequests;

  test('is the member of that name', async () => {
    const session = testSession();
    const handler = saved(session, 'members', sampleMember());
    await imported(
      session,
      sheetOf([requests, ['2026-03-01', '张三', '办理低保', '王　伟', null]]),
      { register },
    );
    expect(stored(session, 'serviceRequests', 'id')[0]?.['handler']).toBe(handler);
  });

  test('who is no member is kept in the remarks, once', async () => {
    const session = testSession();
    const sheet = sheetOf([
      requests,
      ['2026-03-01', '张三', '办理低保', '李四', '急'],
      ['2026-03-02', '张三', '办理医保', '李四', null],
    ]);
    const plan = await imported(session, sheet, { register });
    expect(said(plan)).toEqual([
      'D2 reference.in-remarks warning',
      'D3 reference.in-remarks warning',
    ]);
    expect(stored(session, 'serviceRequests', 'receivedOn').map((row) => row['remarks'])).toEqual([
      '急\n代办人：李四',
      '代办人：李四',
    ]);
    const again = await planOf(session, sheet, { register });
    expect([again.summary.same, said(again)]).toEqual([2, []]);
  });

  test('of whom there are two is kept there too', async () => {
    const session = testSession();
    saved(session, 'members', sampleMember());
    saved(
      session,
      'members',
      sampleMember({
        idNumber: person(0).idNumber,
        sex: '女',
        bornOn: person(0).bornOn,
      }),
    );
    await imported(session, sheetOf([requests, ['2026-03-01', '张三', '办理低保', '王伟', null]]), {
      register,
    });
    expect(stored(session, 'serviceRequests', 'id')[0]).toMatchObject({
      handler: null,
      remarks: '代办人：王伟',
    });
  });
});

test('a record that exists keeps its branch where the file is silent', async () => {
  const session = testSession();
  const id = saved(session, 'members', sampleMember());
  const before = getRecord(session.store, members, id)['branch'];
  await imported(
    session,
    sheetOf([
      ['身份证号', '所在党支部', '学历'],
      ['999999198001010011', '无', '大专'],
    ]),
  );
  expect(getRecord(session.store, members, id)['branch']).toBe(before);
});
