import { decimal, money, partialDate, reference } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Depreciation of an asset, once a month and once only (domain.md 6.5); written with its voucher. */
export const depreciations = defineRegister('depreciations', {
  label: { zh: '折旧记录', en: 'Depreciation' },
  title: 'month',
  partOf: 'asset',
  matchBy: [['asset', 'month']],
  order: { by: 'month' },
  sections: [
    section('折旧', 'Depreciation', {
      asset: reference('assets', '资产', 'Asset', { required: true, width: 20, listed: true }),
      month: partialDate('月份', 'Month', { monthly: true, required: true, width: 10, listed: true }),
      amountFen: money('折旧额', 'Depreciated', { required: true, width: 12, listed: true }),
      work: decimal('当月工作量', 'Work of the month', { places: 2, unit: { zh: '', en: '' }, width: 10 }),
      voucher: reference('vouchers', '凭证', 'Voucher', { required: true, width: 20, listed: true }),
    }),
  ],
});
