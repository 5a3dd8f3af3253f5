import { describe, expect, it } from 'vitest';
import { duesCash } from '../../../../electron/core/dues/cash.ts';
import { printedReceipts } from '../../../../electron/core/dues/print.ts';
import { receiptList } from '../../../../electron/core/dues/receiptList.ts';
import { receiveDues } from '../../../../electron/core/dues/receive.ts';
import { reverseReceipt } from '../../../../electron/core/dues/reverse.ts';
import { duesYear } from '../../../../electron/core/dues/yearGrid.ts';
import { saveRecords } from '../../../../electron/core/exchange/import/saveRecords.ts';
import { saveRecord } from '../../../../electron/core/registers/save.ts';
import { voidRecord } from '../../../../electron/core/registers/void.ts';
import type { Values } from '../../../../shared/registers/accept.ts';
import { registers } from '../../../../shared/registers/index.ts';
import { fictionalId } from '../../../../shared/rules/fictionalId.ts';
import { imported, said, counts, sheetOf } from '../../import/support.ts';
import { saved } from '../../../support/session.ts';
import {
  all,
  cellsOf,
  codes,
  collected,
  member,
  quarter,
  rowOf,
  untied,
  village,
} from './support.ts';

const { duesReceipts, duesReceiptMonths } = registers;

const paid = (more: Values): Values => ({
  ...{ amountFen: 1500, receivedOn: '2026-11-20', way: 'cash' },
  ...more,
});

describe('receipts from a file', () => {
  it('are completed, numbered and shared out, each knowing those before it', () => {
    const { session, branch, people } = village();
    const report = saveRecords(session, duesReceipts, [
      paid({ member: people.li, months: ['2026-10', '2026-11'] as never, amountFen: 3000 }),
      paid({ member: '王秀英', months: '2026年9月', amountFen: 2000, way: '微信' }),
      paid({ member: fictionalId('1970-01-01', '1', 7), months: '2026-Q4', amountFen: 300 }),
      paid({ member: people.li, months: '2026-11', amountFen: 1500 }),
      paid({ member: people.li, months: '2026-12', amountFen: 1500 }),
    ]);
    expect(report.saved).toHaveLength(4);
    expect(report.findings.map(({ row, field, code }) => [row, field, code])).toEqual([
      [4, 'months', 'dues.month-paid'],
    ]);
    expect(
      all(session, 'duesReceipts').map((row) => [row['number'], row['member'], row['branch']]),
    ).toEqual([
      [1, people.li, branch],
      [2, people.wang, branch],
      [3, people.zhang, branch],
      [4, people.li, branch],
    ]);
    expect(all(session, 'duesReceipts').map(({ kind }) => kind)).toEqual(Array(4).fill('regular'));
    expect(all(session, 'duesReceiptMonths').map(({ amountFen }) => amountFen)).toEqual([
      ...[1500, 1500, 2000, 100, 100, 100, 1500],
    ]);
    expect(untied(session)).toEqual([]);
  });

  it('that come again change nothing', () => {
    const { session, people } = village();
    const file = [paid({ member: people.li, months: '2026-10' })];
    const first = saveRecords(session, duesReceipts, file);
    const head = session.store.head();
    expect(saveRecords(session, duesReceipts, file)).toEqual(first);
    expect(session.store.head()).toEqual(head);
  });

  it('keep to the number and the link that the program gives', () => {
    const { session, people } = village();
    const file = [paid({ member: people.li, months: '2026-10', number: 77 })];
    const { saved: ids, findings } = saveRecords(session, duesReceipts, file);
    expect(ids).toHaveLength(1);
    expect(findings.map(({ code, zh }) => [code, zh])).toEqual([
      ['dues.given-by-program', '“收据号”由程序填写，给出的内容没有采用。'],
    ]);
    expect(all(session, 'duesReceipts')[0]).toMatchObject({ number: 1 });
  });

  it('come in from a spreadsheet by the same rules', async () => {
    const { session, people } = village();
    const plan = await imported(
      session,
      sheetOf([
        ['日期', '姓名', '月份', '金额', '交纳方式', '收款人'],
        ['2026.10.8', '李建国', '2026年10-12月', 45, '现金', '李书记'],
        ['2026.10.8', fictionalId('1970-01-01', '1', 5), '2026年10月', 20, '转账', '李书记'],
        ['2026.10.9', '李建国', '2026年12月', 15, '现金', '李书记'],
        ['2026.10.9', '张大山', '2026年10月', 2, '现金', '李书记'],
      ]),
      { register: duesReceipts },
    );
    expect(counts(plan)).toBe('2 new, 0 changed, 0 same, 2 rejected, 0 skipped');
    expect(said(plan)).toEqual(['C4 dues.month-paid error', 'D5 dues.too-much error']);
    expect(cellsOf(rowOf(session, people.li)).slice(-3)).toEqual(
      ['10', '11', '12'].map((month) => `${month} paid 1500/1500`),
    );
  });
});

describe('one receipt by itself', () => {
  it.each<[string, Values, string[]]>([
    ['no months', {}, ['dues.months-missing error']],
    [
      'months of a voluntary one',
      { kind: 'voluntary', months: '2026-10' },
      ['dues.months-not-wanted error'],
    ],
    [
      'over 1,000 yuan voluntarily',
      { kind: 'voluntary', amountFen: 100_001 },
      ['dues.voluntary-large error'],
    ],
    ['1,000 yuan voluntarily', { kind: 'voluntary', amountFen: 100_000 }, []],
    ['1,000 yuan as large', { kind: 'large', amountFen: 100_000 }, ['dues.large-not-over error']],
    ['over 1,000 yuan as large', { kind: 'large', amountFen: 100_001 }, []],
    [
      'elsewhere without proof',
      { months: '2026-10', paidElsewhere: true },
      ['dues.proof-missing error'],
    ],
    ['elsewhere with proof', { months: '2026-10', paidElsewhere: true, proof: '0012' }, []],
    ['a day to come', { months: '2026-11', receivedOn: '2026-11-23' }, ['date.in-future error']],
    ['no way', { months: '2026-10', way: null }, ['required.missing error']],
    [
      'a member who is not there',
      { member: '孙悟空', months: '2026-10' },
      ['reference.unknown error'],
    ],
  ])('%s', (_, values, expected) => {
    const { session, people } = village();
    const { id, findings } = receiveDues(session, paid({ member: people.li, ...values }));
    expect(codes(findings)).toEqual(expected);
    expect(id === undefined).toBe(expected.length > 0);
  });

  it('of a large payment passes the cash by, of one elsewhere too; both stand in the year', () => {
    const { session, people } = village();
    receiveDues(session, paid({ member: people.wang, kind: 'large', amountFen: 200_000 }));
    receiveDues(session, paid({ member: people.wang, kind: 'voluntary', amountFen: 5000 }));
    receiveDues(
      session,
      paid({ member: people.li, months: '2026-10', paidElsewhere: true, proof: '流入地0012' }),
    );
    const { own, large, elsewhereFen } = duesCash(session, { branch: null });
    expect([own.collectedFen, large.collectedFen, elsewhereFen]).toEqual([5000, 200_000, 1500]);
    expect(rowOf(session, people.wang)).toMatchObject({ largeFen: 200_000, voluntaryFen: 5000 });
    expect(cellsOf(rowOf(session, people.li))[9]).toBe('10 elsewhere 1500/1500');
    expect(untied(session)).toEqual([]);
  });
});

describe('a receipt that is written', () => {
  it.each<[string, Values]>([
    ['amountFen', { amountFen: 1400 }],
    ['months', { months: '2026-11' }],
    ['receivedOn', { receivedOn: '2026-11-19' }],
    ['kind', { kind: 'voluntary' }],
    ['way', { way: 'online' }],
    ['number', { number: 5 }],
    ['paidElsewhere', { paidElsewhere: true, proof: '1' }],
  ])('cannot be changed in its %s', (field, values) => {
    const { session, people } = village();
    const [id = ''] = collected(session, [{ member: people.li, months: ['2026-10'] }]);
    const { findings, ...result } = saveRecord(session, duesReceipts, values, { id, version: 1 });
    expect(result).toEqual({});
    expect(findings.find(({ code }) => code === 'dues.receipt-fixed')?.field).toBe(field);
    expect(saveRecords(session, duesReceipts, [{ id, ...values }]).rejected).toBe(1);
  });

  it('may get another receiver, payer or remark', () => {
    const { session, people } = village();
    const [id = ''] = collected(session, [{ member: people.li, months: ['2026-10'] }]);
    const values = { receiver: '王芳', payer: '李小明', remarks: '儿子代交' };
    expect(saveRecord(session, duesReceipts, values, { id, version: 1 }).findings).toEqual([]);
    expect(cellsOf(rowOf(session, people.li))[9]).toBe('10 proxy 1500/1500');
  });

  it('cannot be voided, nor can its months be given, changed or voided by themselves', () => {
    const { session, people } = village();
    const [id = ''] = collected(session, [{ member: people.li, months: ['2026-10'] }]);
    const share = String(all(session, 'duesReceiptMonths')[0]?.['id']);
    const refused = expect.objectContaining({ code: 'dues.reverse-instead' }) as Error;
    expect(() => voidRecord(session, duesReceipts, id, '')).toThrow(refused);
    expect(() => voidRecord(session, duesReceiptMonths, share, '')).toThrow(refused);
    const more = saveRecords(session, duesReceiptMonths, [
      { receipt: id, month: '2026-11', amountFen: 1500 },
      { id: share, amountFen: 1 },
    ]);
    expect(more).toMatchObject({ saved: [], rejected: 2 });
    expect(all(session, 'duesReceiptMonths')).toHaveLength(1);
  });

  it('is reversed: the months are open again, and can be collected anew', () => {
    const { session, people } = village();
    const [id = ''] = collected(session, [{ member: people.li, months: quarter(4) }]);
    const reason = { receivedOn: '2026-11-21', reason: '多收了一个月' };
    const reversal = reverseReceipt(session, id, reason);
    expect(reversal).toMatchObject({ number: 2, findings: [] });
    expect(all(session, 'duesReceipts')[1]).toMatchObject({
      ...{
        amountFen: -4500,
        months: quarter(4).join(),
        member: people.li,
        reverses: id,
        way: 'cash',
      },
    });
    expect(all(session, 'duesReceiptMonths').map(({ amountFen }) => amountFen)).toEqual([
      ...[1500, 1500, 1500, -1500, -1500, -1500],
    ]);
    expect(codes(reverseReceipt(session, id, reason).findings)).toEqual([
      'dues.reversal-twice error',
    ]);
    expect(codes(reverseReceipt(session, reversal.id ?? '', reason).findings)).toEqual([
      'dues.reversal-of-reversal error',
    ]);
    collected(session, [{ member: people.li, months: ['2026-10', '2026-11'] }]);
    expect(cellsOf(rowOf(session, people.li)).slice(-3)).toEqual([
      '10 paid 1500/1500',
      '11 paid 1500/1500',
      '12 upcoming 0/1500',
    ]);
    const { own } = duesCash(session, { branch: null });
    expect(own).toMatchObject({ collectedFen: 3000, inHandFen: 3000 });
    expect(untied(session)).toEqual([]);
  });

  it.each([
    ['before it', { receivedOn: '2026-11-19', reason: '记错' }, 'dues.reversal-before error'],
    [
      'without a reason',
      { receivedOn: '2026-11-21', reason: '' },
      'dues.reversal-reason-missing error',
    ],
    ['in days to come', { receivedOn: '2026-11-23', reason: '记错' }, 'date.in-future error'],
  ])('is not reversed %s', (_, given, expected) => {
    const { session, people } = village();
    const [id = ''] = collected(session, [{ member: people.li, months: ['2026-10'] }]);
    expect(codes(reverseReceipt(session, id, given).findings)).toEqual([expected]);
    expect(all(session, 'duesReceipts')).toHaveLength(1);
  });

  it('can be reversed from a file, also within the same', () => {
    const { session, people } = village();
    const [id = ''] = collected(session, [{ member: people.li, months: ['2026-10'] }]);
    const reversal = { reverses: id, receivedOn: '2026-11-21', reversalReason: '记错' };
    const { rejected, findings } = saveRecords(session, duesReceipts, [
      reversal,
      reversal,
      paid({ member: people.li, months: '2026-10', receivedOn: '2026-11-21' }),
    ]);
    expect([rejected, findings.map(({ row, code }) => [row, code])]).toEqual([
      1,
      [[2, 'dues.reversal-twice']],
    ]);
    expect(cellsOf(rowOf(session, people.li))[9]).toBe('10 paid 1500/1500');
  });
});

describe('what is printed', () => {
  it('bears the amount in capitals, the months and what it takes back', () => {
    const { session, people } = village();
    const [id = ''] = collected(session, [
      { member: people.li, months: quarter(4), payer: '李小明' },
    ]);
    const { id: reversal = '' } = reverseReceipt(session, id, {
      receivedOn: '2026-11-21',
      reason: '记错',
    });
    expect(printedReceipts(session, [reversal, id])).toMatchObject([
      { numberText: '2026-0002', reverses: '2026-0001', capitals: '人民币负肆拾伍元整' },
      {
        ...{ id, numberText: '2026-0001', number: 1, reversedBy: '2026-0002', reverses: null },
        ...{ member: { id: people.li, name: '李建国' }, branch: { name: '青石村党支部' } },
        ...{ amountFen: 4500, capitals: '人民币肆拾伍元整', months: quarter(4), payer: '李小明' },
        monthsText: { zh: '2026年10–12月', en: '2026-10 to 2026-12' },
      },
    ]);
    expect(() => printedReceipts(session, ['nothing'])).toThrow(
      expect.objectContaining({ code: 'record.unknown' }) as Error,
    );
    expect(receiptList(session, { branch: null }).map(({ numberText }) => numberText)).toEqual([
      '2026-0001',
      '2026-0002',
    ]);
  });
});

describe('numbers', () => {
  it('run in each branch and each year of its own', () => {
    const { session, branch, people } = village();
    const other = saved(session, 'organizations', {
      name: '红旗村党支部',
      kind: 'branch',
      parent: branch,
    });
    const there = member(session, 21, { branch: other });
    collected(session, [{ member: people.li, months: ['2026-10'] }]);
    collected(session, [
      { member: there, months: ['2026-10'] },
      { member: people.zhang, months: ['2026-10'] },
    ]);
    collected(session, [{ member: there, months: ['2026-11'] }]);
    saved(session, 'duesTerms', { from: '2025-01', rounding: 'fen', ledgerFrom: '2025-01' });
    collected(session, [{ member: there, months: ['2025-10'] }], { receivedOn: '2025-11-01' });
    expect(
      all(session, 'duesReceipts').map((row) => [
        row['branch'] === other,
        row['receivedOn'],
        row['number'],
      ]),
    ).toEqual([
      [false, '2026-11-20', 1],
      [true, '2026-11-20', 1],
      [false, '2026-11-20', 2],
      [true, '2026-11-20', 2],
      [true, '2025-11-01', 1],
    ]);
  });
});

describe('where the ledger begins', () => {
  const from = (session: Parameters<typeof duesYear>[0]): string =>
    duesYear(session, { year: 2026, branch: null }).ledgerFrom;

  it('with January of the year of the first base, relief or receipt, else of this year', () => {
    const { session, people } = village();
    expect(from(session)).toBe('2026-01');
    saved(session, 'duesPayers', { member: people.zhao, kind: 'farmer', from: '2025-07' });
    expect(from(session)).toBe('2025-01');
    saved(session, 'duesReliefs', {
      ...{ member: people.zhao, kind: 'exempt', fromOn: '2024-03', toOn: '2024-05' },
      decidedOn: '2024-02-01',
    });
    expect(from(session)).toBe('2024-01');
    // A receipt of an earlier year takes the beginning with it.
    collected(session, [{ member: people.li, months: ['2023-10'] }], { receivedOn: '2023-11-02' });
    expect(from(session)).toBe('2023-01');
  });

  it('where the terms say, whatever else there is', () => {
    const { session, branch, people } = village();
    saved(session, 'duesPayers', { member: people.zhao, kind: 'farmer', from: '2020-01' });
    saved(session, 'duesTerms', { from: '2026-01', rounding: 'fen', ledgerFrom: '2026-04' });
    expect(from(session)).toBe('2026-04');
    expect(cellsOf(rowOf(session, people.li))[0]).toBe('04 unpaid 0/1500');
    saved(session, 'duesTerms', {
      branch,
      from: '2026-01',
      rounding: 'fen',
      ledgerFrom: '2026-07',
    });
    expect(from(session)).toBe('2026-07');
  });
});
