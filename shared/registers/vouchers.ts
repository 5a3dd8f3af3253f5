import { voucherSources, voucherStates, voucherTypes } from '../codes/index.ts';
import { code, day, integer, longText, reference, text, yesNo } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/**
 * Vouchers (domain.md 6.4). Drafts can be changed; a posted voucher is reversed by one of its own,
 * never changed or taken away: the database itself refuses it.
 */
export const vouchers = defineRegister('vouchers', {
  label: { zh: '记账凭证', en: 'Vouchers' },
  title: 'summary',
  matchBy: [['type', 'number', 'day']],
  order: { by: 'day', descending: true },
  parts: { lines: 'voucherLines' },
  complete: (record) => ({ ...record, type: record['type'] ?? 'general', state: record['state'] ?? 'posted', source: record['source'] ?? 'manual' }),
  sections: [
    section('凭证', 'Voucher', {
      day: day('日期', 'Date', { required: true, width: 12, listed: true, aliases: ['凭证日期', '记账日期', '制单日期', '业务日期'] }),
      type: code(voucherTypes, '凭证字', 'Type', { required: true, width: 8, listed: true, aliases: ['凭证类型', '字'] }),
      number: integer('凭证号', 'Voucher no.', { min: 1, max: 99999, width: 8, listed: true, aliases: ['凭证编号', '号', '凭证字号', '号数'], help: { zh: '记账时由程序按月连续编号', en: 'Given without gaps in the month when the voucher is posted' } }),
      summary: text('摘要', 'Summary', { required: true, max: 200, width: 36, listed: true, search: 'pinyin', aliases: ['摘要内容'] }),
      attachments: integer('附件张数', 'Attachments', { min: 0, max: 9999, width: 8, listed: true, aliases: ['附件', '附件数', '单据张数'] }),
      state: code(voucherStates, '状态', 'State', { required: true, width: 10, listed: true }),
    }),
    section('经手', 'Signed', {
      preparedBy: text('制单', 'Prepared by', { max: 40, width: 10, aliases: ['制单人'] }),
      checkedBy: text('审核', 'Checked by', { max: 40, width: 10, aliases: ['审核人'] }),
      postedBy: text('记账', 'Posted by', { max: 40, width: 10, aliases: ['记账人'] }),
      cashier: text('出纳', 'Cashier', { max: 40, width: 10, aliases: ['出纳人'] }),
    }),
    section('来历', 'Origin', {
      source: code(voucherSources, '来源', 'Origin', { required: true, width: 12, listed: true }),
      event: text('业务', 'Event', { max: 60, width: 16 }),
      redLetter: yesNo('红字', 'Red letter', { width: 8 }),
      reverses: reference('vouchers', '冲销的凭证', 'Reverses the voucher', { width: 20 }),
      reversalReason: text('冲销原因', 'Why it is reversed', { max: 200, width: 24 }),
      closing: yesNo('结转凭证', 'Closing voucher', { width: 8, help: { zh: '年终结转本年收益、收益分配的凭证，由程序标记', en: 'Transfers to 321 or within 322; marked by the program' } }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
