import { payerKinds } from '../codes/index.ts';
import { code, money, partialDate, reference, text } from '../fields/kinds.ts';
import { checkDuesPayer } from '../rules/dues/checkRows.ts';
import { defineRegister, section } from './define.ts';

/** As what a member pays and on which base, with the month from which it holds: domain.md 5.1. */
export const duesPayers = defineRegister('duesPayers', {
  label: { zh: '交纳基数', en: 'Bases of dues' },
  title: 'member',
  matchBy: [['member', 'from']],
  order: { by: 'from', descending: true },
  check: (record) => checkDuesPayer(record),
  sections: [
    section('基数', 'Base', {
      member: reference('members', '党员', 'Member', { required: true, width: 12, listed: true, aliases: ['姓名', '党员姓名'] }),
      kind: code(payerKinds, '交纳类型', 'Kind of payer', { required: true, width: 18, listed: true, aliases: ['党员类型', '类型', '人员类型'] }),
      baseFen: money('计算基数（元/月）', 'Base (yuan a month)', { width: 14, listed: true, aliases: ['基数', '计算基数', '交纳基数', '月工资', '工资收入'], help: { zh: '税后、相对固定的经常性收入；退休的填实领养老金；个体的填上季度月均纯收入', en: 'Regular pay after tax; the pension received; for the self-employed the average monthly net income of the previous quarter' } }),
      amountFen: money('约定月交（元）', 'Agreed amount a month (yuan)', { width: 14, listed: true, aliases: ['月应交', '月交', '每月应交', '月缴'], help: { zh: '农民党员在 0.2–1 元之间定', en: 'For farmers, between 0.2 and 1 yuan' } }),
      from: partialDate('从何月起', 'From month', { monthly: true, required: true, width: 12, listed: true, aliases: ['起始月份', '执行时间'] }),
      note: text('说明', 'Note', { max: 200, width: 24, aliases: ['备注'] }),
    }),
  ],
});
