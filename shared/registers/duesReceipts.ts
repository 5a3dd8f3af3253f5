import { duesReceiptKinds, duesWays } from '../codes/index.ts';
import type { Finding } from '../fields/finding.ts';
import { code, day, integer, longText, money, months, reference, text, yesNo } from '../fields/kinds.ts';
import { checkReceiptAlone } from '../rules/dues/checkReceipt.ts';
import { readReceipt } from '../rules/dues/receipt.ts';
import { type AnyRecord, defineRegister, section } from './define.ts';

/**
 * What can be said of a receipt by itself; what is owed and paid already the store knows. One that
 * was taken over from a sheet was not received with a reason.
 */
function checkDuesReceipt(record: AnyRecord): readonly Finding[] {
  const receipt = readReceipt(record);
  const known = receipt.receivedOn !== '' && typeof record['amountFen'] === 'number';
  const hasOwnRules = receipt.reverses !== null || (record['takenFrom'] ?? null) !== null;
  return known && !hasOwnRules ? checkReceiptAlone(receipt) : [];
}

/**
 * Receipts of dues: domain.md 5.1 and 5.3. A mistake is reversed by a receipt of its own, never
 * changed or taken away.
 */
export const duesReceipts = defineRegister('duesReceipts', {
  label: { zh: '党费收据', en: 'Dues receipts' },
  title: 'member',
  matchBy: [
    ['branch', 'number', 'receivedOn'],
    // With the amount: neither a reversal nor what was put right after one is the same receipt.
    ['member', 'receivedOn', 'months', 'amountFen'],
    ['member', 'receivedOn', 'kind', 'amountFen'],
  ],
  order: { by: 'receivedOn', descending: true },
  check: checkDuesReceipt,
  complete: (record) => ({ ...record, kind: record['kind'] ?? 'regular' }),
  sections: [
    section('收据', 'Receipt', {
      branch: reference('organizations', '党支部', 'Branch', { width: 26, required: true }),
      number: integer('收据号', 'Receipt no.', { min: 1, max: 999999, width: 10, listed: true, numbered: { within: ['branch'], yearOf: 'receivedOn' } }),
      receivedOn: day('收款日期', 'Received on', { required: true, past: true, width: 13, listed: true, aliases: ['日期', '交纳日期', '收缴日期'] }),
      member: reference('members', '党员', 'Member', { required: true, width: 12, listed: true, aliases: ['姓名', '党员姓名'] }),
      kind: code(duesReceiptKinds, '收据类型', 'Kind', { required: true, width: 12, listed: true }),
      months: months('所属月份', 'Months covered', { width: 22, listed: true, aliases: ['月份', '交纳月份', '所属期'] }),
      amountFen: money('金额（元）', 'Amount (yuan)', { required: true, width: 12, listed: true, aliases: ['金额', '实交', '交纳金额'] }),
      way: code(duesWays, '交纳方式', 'Way', { required: true, width: 10, listed: true }),
      payer: text('代交人', 'Paid by proxy', { max: 40, width: 12, help: { zh: '由家属等代交的填姓名', en: 'Who paid for the member' } }),
      receiver: text('收款人', 'Receiver', { max: 40, width: 12, aliases: ['经收人'] }),
    }),
    section('其他情形', 'Other cases', {
      paidElsewhere: yesNo('在流入地交纳', 'Paid elsewhere', { width: 10, help: { zh: '持流动党员活动证在流入地交纳，须有凭证，不计入本支部现金', en: 'With a permit, at the place of residence: needs proof, brings no cash here' } }),
      proof: text('凭证', 'Proof', { max: 100, width: 18 }),
      reason: longText('补交原因', 'Reason of a late payment', { max: 300, width: 24, help: { zh: '补交六个月以前的党费须说明', en: 'Needed for months over six months back' } }),
      reverses: reference('duesReceipts', '冲销的收据', 'Reverses the receipt', { width: 16 }),
      reversalReason: text('冲销原因', 'Why it is reversed', { max: 200, width: 20 }),
      takenFrom: reference('duesYears', '取自原有收缴表', 'Taken from an earlier sheet', { width: 16, help: { zh: '由导入的年度收缴表写成的，程序自动填写', en: 'Filled in by the program where the receipt was written from an earlier yearly sheet' } }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
