import { growthWays } from '../codes/index.ts';
import { code, integer, money, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** The entries of a voucher template; amounts may be left open. */
export const voucherTemplateLines = defineRegister('voucherTemplateLines', {
  label: { zh: '常用凭证分录', en: 'Entries of a template' },
  title: 'account',
  partOf: 'template',
  matchBy: [['template', 'position']],
  order: { by: 'position' },
  sections: [
    section('分录', 'Entry', {
      template: reference('voucherTemplates', '常用凭证', 'Template', { required: true, width: 20, listed: true }),
      position: integer('行号', 'Line', { min: 1, max: 9999, width: 6, listed: true }),
      account: text('科目编码', 'Account code', { required: true, max: 15, width: 12, listed: true }),
      summary: text('分录摘要', 'Entry summary', { max: 200, width: 30, listed: true }),
      debitFen: money('借方金额', 'Debit', { width: 14, listed: true }),
      creditFen: money('贷方金额', 'Credit', { width: 14, listed: true }),
      party: reference('parties', '往来对象', 'Party', { width: 18, listed: true }),
      growthWay: code(growthWays, '增收方式', 'Way of growth', { width: 16 }),
    }),
  ],
});
