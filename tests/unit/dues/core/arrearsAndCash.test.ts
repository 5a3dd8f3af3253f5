import { describe, expect, it } from 'vitest';
import { duesArrears } from '../../../../electron/core/dues/arrears.ts';
import { duesCash } from '../../../../electron/core/dues/cash.ts';
import { memberDues } from '../../../../electron/core/dues/memberDues.ts';
import { reverseReceipt } from '../../../../electron/core/dues/reverse.ts';
import { duesYear } from '../../../../electron/core/dues/yearGrid.ts';
import { memberYears } from '../../../../electron/core/members/memberYear.ts';
import { voidRecord } from '../../../../electron/core/registers/void.ts';
import { registers } from '../../../../shared/registers/index.ts';
import { saved, testSession } from '../../../support/session.ts';
import {
  all,
  branchOf,
  collected,
  decide,
  member,
  quarter,
  rowOf,
  untied,
  village,
} from './support.ts';

const upTo = (last: number): string[] =>
  Array.from({ length: last }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

describe('arrears', () => {
  it('are told by the months in a row, the worst first, with the last payment and talk', () => {
    const { session, branch, people } = village();
    const { li, wang, zhang, zhao } = people;
    collected(session, [{ member: li, months: upTo(9), reason: '外出' }], {
      receivedOn: '2026-10-08',
    });
    collected(session, [{ member: wang, months: upTo(7), reason: '外出' }]);
    collected(session, [{ member: zhang, months: upTo(5), reason: '外出' }]);
    saved(session, 'duesFollowUps', {
      member: zhao,
      on: '2026-09-01',
      speaker: '李书记',
      result: '下月交',
    });
    saved(session, 'duesFollowUps', {
      member: zhao,
      on: '2026-10-15',
      speaker: '王芳',
      result: '在外打工',
      nextOn: '2026-12-01',
    });
    const { rows, counts, amountFen } = duesArrears(session, { branch });
    expect(
      rows.map((row) => [row.member.name, row.level, row.inARow, row.amountFen, row.since]),
    ).toEqual([
      ['赵小河', 6, 10, 200, '2026-01'],
      ['张大山', 5, 5, 500, '2026-06'],
      ['王秀英', 3, 3, 6000, '2026-08'],
      ['李建国', 1, 1, 1500, '2026-10'],
    ]);
    expect(counts).toEqual({ 1: 1, 3: 1, 5: 1, 6: 1 });
    expect(amountFen).toBe(8200);
    expect(rows.map(({ lastPaidOn }) => lastPaidOn)).toEqual([
      null,
      '2026-11-20',
      '2026-11-20',
      '2026-10-08',
    ]);
    expect(rows[0]).toMatchObject({
      ...{ nextOn: '2026-12-01', gone: false },
      member: { phone: '138＊＊＊＊1111', branch: { id: branch, name: '青石村党支部' } },
      followUps: [{ speaker: '王芳' }, { speaker: '李书记' }],
    });
  });

  it('of a past day are as they were then, and go up again by a reversal', () => {
    const { session, people } = village();
    const [id = ''] = collected(session, [{ member: people.li, months: upTo(10), reason: '外出' }]);
    const of = (asOf?: string) =>
      duesArrears(session, { branch: null, asOf }).rows.find((row) => row.member.id === people.li);
    expect(of()).toBeUndefined();
    expect(of('2026-11-19')?.months).toEqual(upTo(10));
    expect(of('2026-04-30')?.months).toEqual(upTo(3));
    reverseReceipt(session, id, { receivedOn: '2026-11-21', reason: '记错' });
    expect(of('2026-11-20')).toBeUndefined();
    expect(of()).toMatchObject({ inARow: 10, lastPaidOn: null });
  });

  it('keep who has left behind the others, uncounted', () => {
    const { session, people } = village();
    decide(session, people.zhang, '2026-03-15', {
      leftBy: 'transfer-out',
      status: 'transferred-out',
    });
    const { rows, counts } = duesArrears(session, { branch: null });
    expect(rows.map(({ member: { name }, gone }) => [name, gone]).at(-1)).toEqual(['张大山', true]);
    expect(rows.at(-1)?.months).toEqual(upTo(3));
    expect(counts[6]).toBe(3);
  });

  it('do not count what a voided member owes', () => {
    const { session, people } = village();
    collected(session, [{ member: people.zhao, months: ['2026-10'] }]);
    voidRecord(session, registers.members, people.zhao, '重复');
    expect(duesArrears(session, { branch: null }).rows).toHaveLength(3);
    // What was received stays in the grid, so that the sums tie out.
    expect(rowOf(session, people.zhao)).toMatchObject({
      ...{ dueFen: 0, paidFen: 20, onRoll: false, member: { name: '赵小河' } },
    });
    expect(untied(session)).toEqual([]);
  });
});

describe('cash', () => {
  it('is what was collected less remitted, with returned, less spent; large dues apart', () => {
    const { session, branch, people } = village();
    collected(
      session,
      [
        { member: people.li, months: quarter(3) },
        { member: people.zhang, months: quarter(3) },
      ],
      { receivedOn: '2026-09-01' },
    );
    saved(session, 'duesReceipts', {
      member: people.wang,
      kind: 'large',
      amountFen: 200_000,
      receivedOn: '2026-09-02',
      way: 'cash',
    });
    const on = { branch };
    saved(session, 'duesRemittances', {
      ...on,
      on: '2026-09-08',
      period: '2026-Q3',
      kind: 'dues',
      amountFen: 4800,
      voucherNo: '12',
    });
    saved(session, 'duesRemittances', {
      ...on,
      on: '2026-09-08',
      period: '2026-Q3',
      kind: 'large',
      amountFen: 200_000,
    });
    saved(session, 'duesReturns', {
      ...on,
      on: '2026-10-01',
      amountFen: 50_000,
      grantor: '镇党委',
      documentNo: '5号',
    });
    saved(session, 'duesSpendings', {
      ...on,
      on: '2026-10-20',
      purpose: 'materials',
      item: '订阅报刊',
      amountFen: 12_000,
    });
    const fund = { ...on, source: 'donation', reason: '慰问' };
    saved(session, 'loveFundEntries', {
      ...fund,
      on: '2026-05-01',
      direction: 'in',
      amountFen: 100_000,
    });
    saved(session, 'loveFundEntries', {
      ...fund,
      on: '2026-06-01',
      direction: 'out',
      amountFen: 30_000,
    });
    const answer = duesCash(session, { branch });
    expect(
      answer.entries.map((entry) => [
        entry.on,
        entry.what,
        entry.text,
        entry.number,
        entry.inFen - entry.outFen,
        entry.balanceFen,
      ]),
    ).toEqual([
      ['2026-09-01', 'receipt', '李建国', '2026-0001', 4500, 4500],
      ['2026-09-01', 'receipt', '张大山', '2026-0002', 300, 4800],
      ['2026-09-02', 'receipt', '王秀英', '2026-0003', 200_000, 200_000],
      ['2026-09-08', 'remittance', '2026-Q3', '12', -4800, 0],
      ['2026-09-08', 'remittance', '2026-Q3', null, -200_000, 0],
      ['2026-10-01', 'return', '镇党委', '5号', 50_000, 50_000],
      ['2026-10-20', 'spending', '订阅报刊', null, -12_000, 38_000],
    ]);
    expect(answer.own).toEqual({
      collectedFen: 4800,
      remittedFen: 4800,
      returnedFen: 50_000,
      spentFen: 12_000,
      inHandFen: 38_000,
    });
    expect(answer.large).toEqual({ collectedFen: 200_000, remittedFen: 200_000, inHandFen: 0 });
    expect(answer.loveFund).toEqual({ inFen: 100_000, outFen: 30_000, balanceFen: 70_000 });
    expect(answer.checks.every(({ ok }) => ok)).toBe(true);
    const october = duesCash(session, { branch, from: '2026-10-01', to: '2026-10-31', limit: 1 });
    expect(october).toMatchObject({ leftOut: 1, opening: { ownFen: 50_000, largeFen: 0 } });
    expect(october.entries.map(({ what }) => what)).toEqual(['spending']);
    expect(october.span.own).toEqual({
      collectedFen: 0,
      remittedFen: 0,
      returnedFen: 50_000,
      spentFen: 12_000,
      inHandFen: 38_000,
    });
  });

  it('below nothing on any day is told, even where it came right later', () => {
    const { session, branch, people } = village();
    saved(session, 'duesRemittances', {
      branch,
      on: '2026-09-08',
      period: '2026-Q3',
      kind: 'dues',
      amountFen: 1500,
    });
    collected(session, [{ member: people.li, months: ['2026-10'] }]);
    const { checks } = duesCash(session, { branch });
    expect(checks[0]).toMatchObject({
      ...{ code: 'cash', ok: false, aFen: 0, bFen: 0 },
      findings: [{ code: 'dues.cash-below-zero', params: { on: '2026-09-08', amount: '15.00' } }],
    });
    expect(untied(session)).toEqual(['cash 0 0', 'cash 0 0']);
  });
});

describe('a member', () => {
  it('has the year, the receipts, the bases and what is due this month', () => {
    const { session, people } = village();
    collected(session, [{ member: people.li, months: ['2026-09'] }]);
    collected(session, [{ member: people.li, months: ['2026-10'] }]);
    const dues = memberDues(session, people.li, 2026);
    expect(dues).toMatchObject({
      ...{ year: 2026, asOf: '2026-11-22', ledgerFrom: '2026-01', monthFen: 1500 },
      payers: [{ kind: 'salaried', baseFen: 300_000 }],
      ...{ reliefs: [], arrears: { level: 1, inARow: 0, amountFen: 8 * 1500 } },
    });
    expect(dues.receipts.map(({ numberText }) => numberText)).toEqual(['2026-0002', '2026-0001']);
    expect(dues.rows).toEqual([rowOf(session, people.li)]);
  });

  it('has the dues in the yearly record where the ledger keeps them', () => {
    const { session, people } = village();
    collected(session, [{ member: people.li, months: ['2026-09'] }]);
    const ids = Object.values(people);
    const years = memberYears(session, ids, 2026);
    expect(ids.map((id) => years.get(id)?.dues)).toEqual([
      { dueFen: 18_000, paidFen: 1500 },
      { dueFen: 24_000, paidFen: 0 },
      { dueFen: 1200, paidFen: 0 },
      { dueFen: 240, paidFen: 0 },
    ]);
    expect(memberYears(session, ids, 2025).get(people.li)?.dues).toBeNull();
    const empty = testSession();
    const somebody = member(empty, 1);
    expect(memberYears(empty, [somebody], 2026).get(somebody)?.dues).toBeNull();
  });
});

describe('a ledger without anything of dues', () => {
  it('asks a farmer’s least since January', () => {
    const session = testSession();
    member(session, 1);
    const { ledgerFrom, totals, rows } = duesYear(session, {
      year: 2026,
      branch: branchOf(session),
    });
    expect([ledgerFrom, rows.length, totals.dueFen, totals.rate]).toEqual(['2026-01', 1, 240, 0]);
    expect(duesYear(session, { year: 2025, branch: null })).toMatchObject({
      rows: [],
      totals: { rate: null },
    });
    expect(all(session, 'duesReceipts')).toEqual([]);
  });
});
