import { day, decimal, integer, longText, money, reference } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Plans of distributing a year's income, their approval and vouchers (domain.md 6.9). */
export const distributionPlans = defineRegister('distributionPlans', {
  label: { zh: '收益分配方案', en: 'Distribution plans' },
  title: 'year',
  matchBy: [['year']],
  order: { by: 'year', descending: true },
  parts: { shares: 'distributionShares' },
  sections: [
    section('方案', 'Plan', {
      year: integer('年度', 'Year', { required: true, min: 1950, max: 2199, width: 8, listed: true }),
      netFen: money('本年净收益', 'Net income', { width: 14, listed: true }),
      openingFen: money('年初未分配收益', 'Opening undistributed', { width: 14 }),
      transferredFen: money('其他转入', 'Transfers in', { width: 12 }),
      reservePercent: decimal('提取比例（%）', 'Reserve (%)', { places: 2, unit: { zh: '%', en: '%' }, width: 10, listed: true }),
      reserveFen: money('提取公积公益金', 'To reserve', { width: 14, listed: true }),
      membersFen: money('向成员分配', 'To members', { width: 14, listed: true }),
      otherFen: money('其他分配', 'Other', { width: 12 }),
      otherNote: longText('其他分配说明', 'What the other is', { max: 300, width: 24 }),
    }),
    section('程序', 'Procedure', {
      openedOn: day('公示日期', 'Opened to members on', { width: 12 }),
      approvedOn: day('通过日期', 'Approved on', { width: 12, listed: true }),
      meeting: reference('meetings', '通过的会议', 'Approved by', { width: 20 }),
      meetingNote: longText('决议说明', 'Resolution', { max: 300, width: 24 }),
      voucher: reference('vouchers', '分配凭证', 'Voucher', { width: 20, listed: true }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
