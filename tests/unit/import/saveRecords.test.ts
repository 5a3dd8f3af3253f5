import { describe, expect, test } from 'vitest';
import { saveRecords } from '../../../electron/core/exchange/import/saveRecords.ts';
import { getRecord } from '../../../electron/core/registers/get.ts';
import { members } from '../../../shared/registers/members.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { person } from '../../fixtures/import/people.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';
import { stored } from './support.ts';

const member = (index: number, changes: Values = {}): Values => ({ ...person(index), ...changes });
const codes = ({ findings }: ReturnType<typeof saveRecords>) =>
  findings
    .filter(({ code }) => code !== 'required.missing')
    .map(({ row, field, code }) => `${row} ${String(field)} ${code}`);

describe('records given by key', () => {
  test('are saved in one act, by the same checks as on the screen', () => {
    const session = testSession();
    const before = session.store.head().seq;
    const report = saveRecords(session, members, [member(0), member(1, { sex: '女' }), member(2)]);
    expect(report.saved).toEqual(stored(session, 'members', 'id').map((row) => row['id']));
    expect(report.rejected).toBe(1);
    expect(codes(report)).toContain('2 sex id.sex-mismatch');
    expect(report.findings.find(({ code }) => code === 'id.sex-mismatch')?.zh).toMatch(/第17位/);
    expect(session.store.head().seq).toBe(before + 1);
  });

  test('change a record by its id or where it is known again; null clears', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    const report = saveRecords(session, members, [{ id, phone: null, remarks: '按标识' }]);
    expect(report).toMatchObject({ saved: [id], rejected: 0 });
    expect(getRecord(session.store, members, id)).toMatchObject({
      phone: null,
      remarks: '按标识',
      version: 2,
    });
    saveRecords(session, members, [{ idNumber: '999999198001010011', education: '大专' }]);
    expect(getRecord(session.store, members, id)).toMatchObject({ education: '30', version: 3 });
  });

  test('may be the very ones that were listed', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    const head = session.store.head();
    const listed = { ...getRecord(session.store, members, id), age: 46, standing: 20 };
    expect(saveRecords(session, members, [listed])).toEqual({
      saved: [id],
      rejected: 0,
      findings: [],
    });
    expect(session.store.head()).toEqual(head);
  });

  test('are refused with an unknown id, an unknown key, a covered value, a number for an ID', () => {
    const session = testSession();
    const report = saveRecords(session, members, [
      { id: 'nobody', phone: '13800001111' },
      member(0, { nickname: '大王' }),
      member(1, { phone: '138＊＊＊＊1234' }),
      member(2, { idNumber: 999999198001010011 }),
      member(3, { branch: '没有的支部' }),
    ]);
    expect(codes(report)).toEqual(
      expect.arrayContaining([
        '1 null record.unknown',
        '2 nickname field.unknown',
        '3 phone value.masked',
        '4 idNumber id.damaged-by-spreadsheet',
        '5 branch reference.unknown',
      ]),
    );
    expect(report).toMatchObject({ saved: [], rejected: 5 });
    expect(stored(session)).toEqual([]);
  });

  test('may not stand twice in one file', () => {
    const report = saveRecords(testSession(), members, [member(0), member(0)]);
    expect(codes(report)).toEqual(['2 idNumber duplicate.in-file']);
  });

  test('may change a dated value, as of today', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    expect(codes(saveRecords(session, members, [{ id, status: 'died' }]))).toContain(
      '1 status change.undated',
    );
    expect(getRecord(session.store, members, id)).toMatchObject({
      status: 'died',
      statusOn: '2026-11-22',
    });
  });

  test('of any register are known again by its title', () => {
    const session = testSession();
    saveRecords(session, organizations, [
      { name: '青石村党支部', code: '001' },
      { name: '清水村党支部', kind: '党支部' },
    ]);
    expect(stored(session, 'organizations').map((row) => [row['name'], row['code']])).toEqual([
      ['清水村党支部', null],
      ['青石村党支部', '001'],
    ]);
  });

  test('are for those who keep records', () => {
    expect(() => saveRecords(testSession({ role: 'reader' }), members, [])).toThrow(
      expect.objectContaining({ code: 'operators.not-allowed' }),
    );
  });
});
