import { describe, expect, test, vi } from 'vitest';
import { importFile } from '../../../electron/core/exchange/import/importFile.ts';
import { members } from '../../../shared/registers/members.ts';
import { asXlsx } from '../../fixtures/import/drawnSheet.ts';
import { messyRoster } from '../../fixtures/import/messyRoster.ts';
import { testSession } from '../../support/session.ts';
import { counts, imported, planOf, said, stored } from './support.ts';

// Files are written and read by threads of their own.
vi.setConfig({ testTimeout: 60_000 });

const roster = messyRoster();
const expected = roster.troubles.map(({ cell, code, level }) => `${cell} ${code} ${level}`).sort();

describe('a roster as a village keeps it', () => {
  test('is found in its workbook, header and all', async () => {
    const plan = await planOf(testSession(), roster.sheets);
    expect(plan.table.sheet.name).toBe(roster.sheet);
    expect(plan.table.header).toMatchObject({ top: roster.headerRow - 1, depth: 2 });
  });

  test('gets a finding for each trouble, at its cell, and no other', async () => {
    const plan = await planOf(testSession(), roster.sheets);
    expect(said(plan).sort()).toEqual(expected);
  });

  test('comes in except for the rows with an error', async () => {
    const session = testSession();
    const plan = await imported(session, roster.sheets);
    expect(plan.summary).toMatchObject({ rows: 60, new: roster.sound, rejected: roster.rejected });
    expect(stored(session)).toHaveLength(roster.sound);
  });

  test('is understood as it was meant', async () => {
    const session = testSession();
    await imported(session, roster.sheets);
    const byTail = (tail: string) =>
      stored(session).filter((row) => String(row['remarks'] ?? row['address']).endsWith(tail));
    expect(byTail('组2号')[0]).toMatchObject({ sex: '1', ethnicity: '01' });
    const minority = stored(session).find((row) => row['name'] === '阿卜杜拉·买买提');
    expect(minority).toMatchObject({ phone: '13810000370' });
    const month = stored(session).find((row) => row['joinedOn'] === '1998-07');
    expect(month).toMatchObject({ bornOn: '1970-05-06' });
    const two = stored(session).find((row) => row['landline'] !== null);
    expect(two).toMatchObject({ phone: '13810000444', landline: '0710-6543210' });
    const branches = stored(session, 'organizations').map(
      (row) => `${String(row['kind'])} ${String(row['name'])}`,
    );
    expect(branches).toEqual([
      'group 第一党小组',
      'group 第三党小组',
      'group 第二党小组',
      'branch 青石村党支部',
      'branch 青石村第二党支部',
      'group 青石村第二党支部第三党小组',
      'group 青石村第二党支部第二党小组',
    ]);
    const secondOf = stored(session, 'organizations').find(
      (row) => row['name'] === '青石村第二党支部',
    );
    const group = stored(session, 'organizations').find(
      (row) => row['name'] === '青石村第二党支部第二党小组',
    );
    expect(group?.['parent']).toBe(secondOf?.['id']);
  });

  test('changes nothing the second time, and says no more than the errors', async () => {
    const session = testSession();
    await imported(session, roster.sheets);
    const before = [session.store.head(), stored(session)];
    const plan = await imported(session, roster.sheets);
    expect(counts(plan)).toBe(
      `0 new, 0 changed, ${roster.sound} same, ${roster.rejected} rejected, 3 skipped`,
    );
    expect([session.store.head(), stored(session)]).toEqual(before);
    expect(
      plan.rows.filter(({ outcome, findings }) => outcome === 'same' && findings.length > 0),
    ).toEqual([]);
  });

  test('comes in as a real file, as the command line reports it', async () => {
    const session = testSession();
    const bytes = asXlsx(roster.sheets);
    const dry = await importFile(session, members, bytes, 'roster.xlsx', { dryRun: true });
    expect(stored(session)).toEqual([]);
    const report = await importFile(session, members, bytes, 'roster.xlsx');
    expect(report).toEqual(dry);
    const { findings, ...rest } = report;
    expect(rest).toEqual({
      sheet: roster.sheet,
      headerRow: roster.headerRow,
      rows: 60,
      new: roster.sound,
      changed: 0,
      same: 0,
      rejected: roster.rejected,
    });
    expect(findings.map(({ cell, code, level }) => `${cell} ${code} ${level}`).sort()).toEqual(
      expected,
    );
    expect(stored(session)).toHaveLength(roster.sound);
  });

  test('speaks in full sentences of both languages', async () => {
    const { findings } = await importFile(testSession(), members, asXlsx(roster.sheets), 'a.xlsx', {
      dryRun: true,
    });
    for (const { zh, en, code } of findings) {
      expect(zh, code).toMatch(/\p{Script=Han}.*[。？]$/u);
      expect(en, code).toMatch(/^[A-Z"0-9].*[.?]$/);
      expect(zh + en, code).not.toContain('{{');
    }
  });
});
