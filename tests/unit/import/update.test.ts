import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../electron/core/registers/get.ts';
import { timeline } from '../../../electron/core/registers/decide.ts';
import { members } from '../../../shared/registers/members.ts';
import { fictionalId } from '../../../shared/rules/fictionalId.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';
import { counts, imported, planOf, said, sheetOf } from './support.ts';

const id = '999999198001010011';

function withMember(changes: Values = {}) {
  const session = testSession();
  const memberId = saved(session, 'members', sampleMember(changes));
  return { session, memberId, record: () => getRecord(session.store, members, memberId) };
}

describe('a row of a known member', () => {
  test('changes the fields that it gives, and no other', async () => {
    const { session, record } = withMember();
    const before = record();
    const plan = await imported(
      session,
      sheetOf([
        ['身份证号', '手机', '学历'],
        [id, '13900002222', '大专'],
      ]),
    );
    expect(counts(plan)).toBe('0 new, 1 changed, 0 same, 0 rejected, 0 skipped');
    expect(plan.rows[0]?.plan?.save.changes).toEqual({ phone: '13900002222', education: '30' });
    expect(record()).toEqual({
      ...before,
      phone: '13900002222',
      education: '30',
      version: before.version + 1,
    });
  });

  test('says nothing of the fields that it does not give', async () => {
    const { session } = withMember();
    expect(
      said(
        await planOf(
          session,
          sheetOf([
            ['身份证号', '学历'],
            [id, '大专'],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  test.each(['', '无', '—', '　'])('never overwrites with %j', async (blank) => {
    const { session, record } = withMember({ remarks: '老党员' });
    const before = record();
    const plan = await imported(
      session,
      sheetOf([
        ['姓名', '身份证号', '手机', '备注'],
        ['王伟', id, blank, blank],
      ]),
    );
    expect(counts(plan)).toBe('0 new, 0 changed, 1 same, 0 rejected, 0 skipped');
    expect(record()).toEqual(before);
  });

  test('keeps the day where it only knows the month', async () => {
    const { session, record } = withMember();
    const plan = await imported(
      session,
      sheetOf([
        ['身份证号', '入党时间', '转正时间'],
        [id, '2005.7', '2006-08'],
      ]),
    );
    expect(plan.rows[0]?.plan?.save.changes).toEqual({ fullMemberOn: '2006-08' });
    expect(record()['joinedOn']).toBe('2005-07-01');
  });

  test('puts a second phone behind the landline that is stored', async () => {
    const { session, record } = withMember({ landline: '0710-6543210' });
    const sheet = sheetOf([
      ['身份证号', '手机'],
      [id, '13800001111/13900002222'],
    ]);
    await imported(session, sheet);
    expect(record()['landline']).toBe('0710-6543210、13900002222');
    expect(counts(await planOf(session, sheet))).toContain('1 same');
  });

  test('may have another name, which is told', async () => {
    const { session, record } = withMember();
    const plan = await imported(
      session,
      sheetOf([
        ['姓名', '身份证号'],
        ['王威', id],
      ]),
    );
    expect(said(plan)).toEqual(['A2 match.name-differs warning']);
    expect(plan.rows[0]?.findings[0]?.params).toEqual({ before: '王伟', after: '王威' });
    expect(record()['name']).toBe('王威');
  });

  test('is told by the new number of an old one of 15 digits', async () => {
    const session = testSession({ demo: false });
    saved(
      session,
      'members',
      sampleMember({ idNumber: '130503196704010016', bornOn: '1967-04-01' }),
    );
    const plan = await planOf(
      session,
      sheetOf([
        ['身份证号', '学历'],
        ['130503670401001', '大专'],
      ]),
    );
    expect(counts(plan)).toBe('0 new, 1 changed, 0 same, 0 rejected, 0 skipped');
    expect(said(plan)).toEqual(['A2 id.upgraded-from-15 warning']);
  });
});

describe('a row without an ID number', () => {
  const byName = (bornOn: string) =>
    sheetOf([
      ['姓名', '出生年月', '学历'],
      ['王伟', bornOn, '大专'],
    ]);

  test.each(['1980-01-01', '1980.1', '1980年'])('is told by name and birth %s', async (bornOn) => {
    const { session } = withMember();
    expect(counts(await planOf(session, byName(bornOn)))).toBe(
      '0 new, 1 changed, 0 same, 0 rejected, 0 skipped',
    );
  });

  test('of another birth is another person, and lacks the number', async () => {
    const { session } = withMember();
    expect(counts(await planOf(session, byName('1980-02')))).toBe(
      '0 new, 0 changed, 0 same, 1 rejected, 0 skipped',
    );
  });

  test('that fits two members is refused', async () => {
    const { session } = withMember();
    saved(session, 'members', sampleMember({ idNumber: fictionalId('1980-01-01', '1', 2) }));
    const plan = await planOf(session, byName('1980.1'));
    expect(said(plan)).toContain('A2 match.ambiguous error');
    expect(plan.summary.rejected).toBe(1);
  });

  test('is never told by name and birth where it bears a number', async () => {
    const { session } = withMember();
    const other = fictionalId('1980-01-01', '1', 2);
    const sheet = sheetOf([
      ['姓名', '身份证号', '出生日期', '性别', '人员类别', '入党时间'],
      ['王伟', other, '1980-01-01', '男', '正式党员', '2005-07-01'],
    ]);
    expect(counts(await planOf(session, sheet))).toBe(
      '1 new, 0 changed, 0 same, 0 rejected, 0 skipped',
    );
  });

  test('is not told by a voided record', async () => {
    const { session, memberId } = withMember();
    session.write('record.void', (writing) => {
      writing.update('members', memberId, { voidedAt: session.now() });
    });
    expect((await planOf(session, byName('1980-01-01'))).summary).toMatchObject({
      changed: 0,
      rejected: 1,
    });
  });
});

describe('a dated value that a file changes', () => {
  test('holds from the day that the file gives', async () => {
    const { session, memberId, record } = withMember();
    const plan = await imported(
      session,
      sheetOf([
        ['身份证号', '党籍状态', '状态日期'],
        [id, '去世', '2026.3.5'],
      ]),
    );
    expect(said(plan).filter((word) => word.includes('change.'))).toEqual([]);
    expect(record()).toMatchObject({ status: 'died', statusOn: '2026-03-05' });
    expect(
      timeline(session, members, memberId)
        .filter(({ field }) => field === 'status')
        .map(({ value, on }) => [value, on]),
    ).toEqual([
      ['normal', expect.anything()],
      ['died', '2026-03-05'],
    ]);
  });

  test('holds from today where the file gives no day, which is told', async () => {
    const { session, memberId, record } = withMember({
      memberType: '预备党员',
      fullMemberOn: null,
    });
    const sheet = sheetOf([
      ['身份证号', '人员类别'],
      [id, '正式党员'],
    ]);
    expect(said(await imported(session, sheet))).toContain('B2 change.undated warning');
    expect(record()['memberType']).toBe('5');
    expect(
      timeline(session, members, memberId)
        .filter(({ field }) => field === 'memberType')
        .map(({ value, on }) => [value, on]),
    ).toEqual([
      ['4', expect.anything()],
      ['5', '2026-11-22'],
    ]);
    const again = await planOf(session, sheet);
    expect([counts(again), said(again)]).toEqual([
      '0 new, 0 changed, 1 same, 0 rejected, 0 skipped',
      [],
    ]);
  });

  test('may not lie before its last change', async () => {
    const { session, record } = withMember();
    await imported(
      session,
      sheetOf([
        ['身份证号', '党籍状态', '状态日期'],
        [id, '停止党籍', '2026-06-01'],
      ]),
    );
    const plan = await imported(
      session,
      sheetOf([
        ['身份证号', '党籍状态', '状态日期'],
        [id, '正常', '2026-03-01'],
      ]),
    );
    expect(said(plan)).toContain('B2 change.before-last error');
    expect(record()['status']).toBe('suspended');
  });
});

describe('the same member twice in a file', () => {
  const born = ['1980-01-01', '男', '正式党员', '2005-07-01'];
  const rows = (...people: [string, string | null][]) =>
    sheetOf([
      ['姓名', '身份证号', '出生日期', '性别', '人员类别', '入党时间', '学历'],
      ...people.map(([name, number]) => [name, number, ...born, '大专']),
    ]);

  test('is refused the second time, naming the first row', async () => {
    const plan = await planOf(
      testSession(),
      rows(['王伟', id], ['李明', fictionalId('1980-01-01', '1', 2)], ['王伟', `${id} `]),
    );
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'rejected']);
    expect(plan.rows[2]?.findings.find(({ code }) => code === 'duplicate.in-file')).toMatchObject({
      cell: 'B4',
      params: { row: 2 },
    });
  });

  test('is refused too where one row bears the number and the other only name and birth', async () => {
    const { session } = withMember();
    const plan = await planOf(session, rows(['王伟', id], ['王伟', null]));
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'rejected']);
    expect(plan.rows[1]?.findings.map(({ cell, code }) => `${cell} ${code}`)).toContain(
      'A3 duplicate.in-file',
    );
  });

  test('with different numbers are two people', async () => {
    const plan = await planOf(
      testSession(),
      rows(['王伟', id], ['王伟', fictionalId('1980-01-01', '1', 2)]),
    );
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  });
});
