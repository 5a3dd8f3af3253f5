import { expect, it } from 'vitest';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { trainings } from '../../../shared/registers/trainings.ts';
import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';

it('nothing stands in for a reference that could not be read', () => {
  const session = testSession();
  saved(session, 'members', sampleMember());
  const values = { title: '轮训', fromOn: '2026-05-18', hours: 8, channel: 'class' };
  const { id, findings } = saveRecord(session, trainings, { ...values, member: '查无此人' });
  expect(id).toBeUndefined();
  expect(findings.map(({ code, field }) => [code, field])).toEqual([
    ['reference.unknown', 'member'],
  ]);
});

it('a month is exact enough where a month is meant', () => {
  const session = testSession();
  saved(session, 'members', sampleMember());
  const payer = { member: '王伟', kind: 'salaried', baseFen: 300_000 };
  const said = (from: string) =>
    saveRecord(session, duesPayers, { ...payer, from }).findings.map(({ code }) => code);
  expect(said('2026-01')).toEqual([]);
  expect(said('2026年3月')).toEqual([]);
  expect(said('2026')).toEqual(['date.partial']);
});
