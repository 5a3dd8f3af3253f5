import { debtKinds } from '../codes/index.ts';
import { code, day, decimal, longText, money, reference, text } from '../fields/kinds.ts';
import { checkNewDebt } from '../rules/accounts/debt.ts';
import { defineRegister, section } from './define.ts';

/** Debts of the collective (domain.md 6.10). */
export const debts = defineRegister('debts', {
  label: { zh: '债务台账', en: 'Debts' },
  title: 'cause',
  matchBy: [['creditor', 'incurredOn', 'principalFen']],
  check: checkNewDebt,
  parts: { payments: 'debtPayments' },
  current: { field: 'settledOn', now: { zh: '未结清', en: 'Open' }, past: { zh: '已结清', en: 'Settled' } },
  sections: [
    section('债务', 'Debt', {
      creditor: reference('parties', '债权人', 'Creditor', { required: true, width: 18, listed: true }),
      kind: code(debtKinds, '债务类别', 'Kind of debt', { required: true, width: 12, listed: true, aliases: ['类别'] }),
      cause: text('形成原因', 'Cause', { required: true, max: 200, width: 26, listed: true, aliases: ['原因', '用途'] }),
      incurredOn: day('形成日期', 'Incurred on', { required: true, past: true, width: 12, listed: true, aliases: ['借款日期', '发生日期'] }),
      principalFen: money('本金', 'Principal', { required: true, width: 14, listed: true, aliases: ['金额', '借款金额'] }),
      rate: decimal('年利率（%）', 'Yearly rate (%)', { places: 3, unit: { zh: '%', en: '%' }, width: 10 }),
      interestOwedFen: money('欠付利息', 'Interest owed', { width: 12, help: { zh: '已确认尚未支付的利息', en: 'Interest that is agreed and not yet paid' } }),
      dueOn: day('到期日期', 'Due on', { width: 12, listed: true, aliases: ['还款日期'] }),
      account: text('会计科目', 'Ledger account', { max: 15, width: 10, help: { zh: '一般为201、211或221', en: '201, 211 or 221' } }),
      approval: text('乡镇批准文号', 'Township approval', { max: 60, width: 18 }),
      plan: longText('化解方案', 'Plan of settling', { max: 500, width: 24 }),
      proof: text('凭据', 'Proof', { max: 100, width: 18, aliases: ['借据'] }),
      settledOn: day('结清日期', 'Settled on', { width: 12 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
