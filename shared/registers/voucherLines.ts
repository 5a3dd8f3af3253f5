import { growthWays } from '../codes/index.ts';
import { code, integer, money, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** The entries of a voucher, each on one side of one account (domain.md 6.4). */
export const voucherLines = defineRegister('voucherLines', {
  label: { zh: '凭证分录', en: 'Entries of a voucher' },
  title: 'account',
  partOf: 'voucher',
  matchBy: [['voucher', 'position']],
  order: { by: 'position' },
  sections: [
    section('分录', 'Entry', {
      voucher: reference('vouchers', '凭证', 'Voucher', { required: true, width: 20, listed: true }),
      position: integer('行号', 'Line', { min: 1, max: 9999, width: 6, listed: true }),
      account: text('科目编码', 'Account code', { required: true, max: 15, width: 12, listed: true, aliases: ['科目代码', '科目', '会计科目', '科目编号'] }),
      summary: text('分录摘要', 'Entry summary', { max: 200, width: 30, listed: true }),
      debitFen: money('借方金额', 'Debit', { width: 14, listed: true, aliases: ['借方', '借', '借方发生额'] }),
      creditFen: money('贷方金额', 'Credit', { width: 14, listed: true, aliases: ['贷方', '贷', '贷方发生额'] }),
      party: reference('parties', '往来对象', 'Party', { makes: { field: 'kind', codes: ['household', 'unit', 'bank', 'government'] }, width: 18, listed: true, aliases: ['往来单位', '对方单位', '辅助核算', '往来户'] }),
      growthWay: code(growthWays, '增收方式', 'Way of growth', { width: 16 }),
    }),
  ],
});
