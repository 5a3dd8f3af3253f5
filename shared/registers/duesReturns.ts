import { day, longText, money, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Dues that the level above gave back for use: domain.md 5.2. */
export const duesReturns = defineRegister('duesReturns', {
  label: { zh: '党费下拨', en: 'Dues allocated' },
  title: 'grantor',
  matchBy: [['branch', 'on', 'amountFen']],
  order: { by: 'on', descending: true },
  sections: [
    section('下拨', 'Allocation', {
      branch: reference('organizations', '党支部', 'Branch', { required: true, width: 26, listed: true }),
      on: day('到账日期', 'Received on', { required: true, past: true, width: 13, listed: true }),
      amountFen: money('金额（元）', 'Amount (yuan)', { required: true, width: 12, listed: true }),
      grantor: text('下拨单位', 'Granted by', { required: true, max: 80, width: 22, listed: true }),
      documentNo: text('文号', 'Document no.', { max: 60, width: 18, listed: true }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
