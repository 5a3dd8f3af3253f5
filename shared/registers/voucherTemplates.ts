import { text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Vouchers that come again and again, kept to begin a new one from. */
export const voucherTemplates = defineRegister('voucherTemplates', {
  label: { zh: '常用凭证', en: 'Voucher templates' },
  title: 'name',
  matchBy: [['name']],
  parts: { lines: 'voucherTemplateLines' },
  sections: [
    section('常用凭证', 'Template', {
      name: text('名称', 'Template name', { required: true, unique: true, max: 60, width: 26, listed: true, search: 'pinyin' }),
      summary: text('摘要', 'Summary', { max: 200, width: 36, listed: true }),
    }),
  ],
});
