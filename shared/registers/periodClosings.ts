import { day, longText, partialDate, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Months that were closed, and reopened with a reason (domain.md 6.4). */
export const periodClosings = defineRegister('periodClosings', {
  label: { zh: '结账记录', en: 'Closed months' },
  title: 'month',
  matchBy: [['month', 'closedOn']],
  order: { by: 'month', descending: true },
  sections: [
    section('结账', 'Closing', {
      month: partialDate('月份', 'Month', { monthly: true, required: true, width: 10, listed: true }),
      closedOn: day('结账日期', 'Closed on', { required: true, width: 12, listed: true }),
      closedBy: text('结账人', 'Closed by', { max: 40, width: 12, listed: true }),
      reopenedOn: day('反结账日期', 'Reopened on', { width: 12, listed: true }),
      reopenedBy: text('反结账人', 'Reopened by', { max: 40, width: 12, listed: true }),
      reason: longText('反结账原因', 'Why it was reopened', { max: 300, width: 30, listed: true }),
    }),
  ],
});
