import { duesWays, payerKinds } from '../codes/index.ts';
import { code, day, integer, longText, money, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

const month = (number: number, name: string) => money(`${number}月`, name, { width: 9, aliases: [`${number}月份`, `${number}月实交`, `${number}月（元）`] });

/**
 * Yearly sheets of dues kept before, a row of a member and a year each, as they are taken over from
 * a spreadsheet: the receipts are written from them (domain.md 5.3).
 */
export const duesYears = defineRegister('duesYears', {
  label: { zh: '原有党费收缴表', en: 'Earlier yearly dues sheets' },
  title: 'member',
  matchBy: [['member', 'year']],
  order: { by: 'year', descending: true },
  sections: [
    section('党员与年度', 'Member and year', {
      branch: reference('organizations', '党支部', 'Branch', { width: 26 }),
      member: reference('members', '党员', 'Member', { required: true, width: 12, listed: true, aliases: ['姓名', '党员姓名'] }),
      year: integer('年度', 'Year', { required: true, min: 1921, max: 2199, width: 8, listed: true, aliases: ['年份'] }),
      kind: code(payerKinds, '交纳类型', 'Kind of payer', { width: 18, aliases: ['党员类型', '类型'] }),
      baseFen: money('计算基数（元/月）', 'Base (yuan a month)', { width: 14, aliases: ['基数', '计算基数', '交纳基数'] }),
      amountFen: money('月应交（元）', 'Due a month (yuan)', { width: 12, aliases: ['月应交', '月交', '每月应交', '党费标准', '月缴'] }),
    }),
    section('各月实交', 'Paid by month', {
      m01: month(1, 'January'),
      m02: month(2, 'February'),
      m03: month(3, 'March'),
      m04: month(4, 'April'),
      m05: month(5, 'May'),
      m06: month(6, 'June'),
      m07: month(7, 'July'),
      m08: month(8, 'August'),
      m09: month(9, 'September'),
      m10: month(10, 'October'),
      m11: month(11, 'November'),
      m12: month(12, 'December'),
      totalFen: money('全年实交（元）', 'Paid in the year (yuan)', { width: 12, listed: true, aliases: ['全年实交', '合计', '实交合计', '全年合计', '年合计', '小计'] }),
    }),
    section('收款', 'Collection', {
      receivedOn: day('收款日期', 'Received on', { width: 13, past: true, listed: true, help: { zh: '不知道的留空，按各季度末登记', en: 'Empty where it is not known: the ends of the quarters are taken' } }),
      way: code(duesWays, '交纳方式', 'Way', { width: 10 }),
      receiver: text('收款人', 'Receiver', { max: 40, width: 12 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
