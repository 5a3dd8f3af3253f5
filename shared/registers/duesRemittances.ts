import { remittanceKinds } from '../codes/index.ts';
import { code, day, longText, money, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Dues sent to the level above: domain.md 5.2 and 5.3. */
export const duesRemittances = defineRegister('duesRemittances', {
  label: { zh: '党费上缴', en: 'Dues remitted' },
  title: 'period',
  matchBy: [['branch', 'on', 'amountFen']],
  order: { by: 'on', descending: true },
  sections: [
    section('上缴', 'Remittance', {
      branch: reference('organizations', '党支部', 'Branch', { required: true, width: 26, listed: true }),
      on: day('上缴日期', 'Remitted on', { required: true, past: true, width: 13, listed: true }),
      period: text('所属期', 'Period', { required: true, max: 20, width: 12, listed: true, help: { zh: '如 2026-Q3', en: 'E.g. 2026-Q3' } }),
      kind: code(remittanceKinds, '类型', 'Kind', { required: true, width: 10, listed: true }),
      amountFen: money('金额（元）', 'Amount (yuan)', { required: true, width: 12, listed: true }),
      voucherNo: text('凭证号', 'Voucher', { max: 60, width: 14, listed: true }),
      receiver: text('收款人', 'Receiver', { max: 40, width: 12 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
