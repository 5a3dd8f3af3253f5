import { claimKinds } from '../codes/index.ts';
import { code, day, longText, money, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Claims of the collective: the mirror of its debts, with ageing (domain.md 6.10). */
export const claims = defineRegister('claims', {
  label: { zh: '债权台账', en: 'Claims' },
  title: 'cause',
  matchBy: [['debtor', 'incurredOn', 'amountFen']],
  parts: { receipts: 'claimReceipts' },
  current: { field: 'settledOn', now: { zh: '未收清', en: 'Open' }, past: { zh: '已收清', en: 'Settled' } },
  sections: [
    section('债权', 'Claim', {
      debtor: reference('parties', '债务人', 'Debtor', { required: true, width: 18, listed: true, aliases: ['欠款人', '欠款单位'] }),
      kind: code(claimKinds, '债权类别', 'Kind of claim', { required: true, width: 14, listed: true, aliases: ['类别'] }),
      cause: text('形成原因', 'Cause', { required: true, max: 200, width: 26, listed: true, aliases: ['原因', '事由'] }),
      incurredOn: day('形成日期', 'Incurred on', { required: true, past: true, width: 12, listed: true, aliases: ['发生日期', '欠款日期'] }),
      amountFen: money('金额', 'Amount', { required: true, width: 14, listed: true, aliases: ['欠款金额'] }),
      dueOn: day('约定归还日期', 'Due on', { width: 12, listed: true, aliases: ['到期日期'] }),
      account: text('会计科目', 'Ledger account', { max: 15, width: 10, help: { zh: '一般为112或113', en: '112 or 113' } }),
      plan: longText('催收措施', 'Plan of collecting', { max: 500, width: 24 }),
      proof: text('凭据', 'Proof', { max: 100, width: 18, aliases: ['欠条'] }),
      settledOn: day('收清日期', 'Settled on', { width: 12 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
