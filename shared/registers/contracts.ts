import { contractDirections, contractKinds, contractStates, growthWays, lettingWays } from '../codes/index.ts';
import { code, day, decimal, integer, longText, money, reference, text, yesNo } from '../fields/kinds.ts';
import { checkContract } from '../rules/accounts/checkRows.ts';
import { defineRegister, section } from './define.ts';

/** Contracts (domain.md 6.10) with what is due of them by year; a receipt and its voucher are one act. */
export const contracts = defineRegister('contracts', {
  label: { zh: '合同台账', en: 'Contracts' },
  title: 'name',
  matchBy: [['number'], ['name', 'counterparty', 'fromOn']],
  check: checkContract,
  complete: (record) => ({ ...record, direction: record['direction'] ?? 'in', state: record['state'] ?? 'running', everyMonths: record['everyMonths'] ?? ((record['yearlyFen'] ?? null) === null ? null : 12) }),
  sections: [
    section('合同', 'Contract', {
      number: text('合同编号', 'Contract no.', { required: true, unique: true, max: 40, width: 14, listed: true, search: 'text', aliases: ['编号', '合同号'] }),
      name: text('合同名称', 'Contract name', { required: true, max: 100, width: 26, listed: true, search: 'pinyin', aliases: ['名称'] }),
      kind: code(contractKinds, '合同类别', 'Kind', { required: true, width: 10, listed: true, aliases: ['类别', '合同类型'] }),
      direction: code(contractDirections, '收付方向', 'Who pays', { required: true, width: 10 }),
      counterparty: reference('parties', '对方', 'Counterparty', { required: true, width: 18, listed: true, aliases: ['承包方', '承租方', '乙方', '对方名称'] }),
      signedOn: day('签订日期', 'Signed on', { width: 12, aliases: ['签订时间'] }),
      fromOn: day('起始日期', 'From', { required: true, width: 12, listed: true, aliases: ['开始日期', '合同起'] }),
      toOn: day('终止日期', 'To', { required: true, width: 12, listed: true, aliases: ['结束日期', '到期日期', '合同止'] }),
      state: code(contractStates, '合同状态', 'State', { required: true, width: 10, listed: true, aliases: ['状态', '履行情况'] }),
      endedOn: day('解除日期', 'Ended on', { width: 12 }),
    }),
    section('标的', 'Subject', {
      asset: reference('assets', '资产', 'Asset', { width: 18 }),
      resource: reference('resources', '资源', 'Resource', { width: 18 }),
      subject: text('标的说明', 'Subject', { max: 200, width: 24, aliases: ['标的', '标的物'] }),
      area: decimal('面积（亩）', 'Area (mu)', { places: 2, unit: { zh: '亩', en: 'mu' }, width: 10, aliases: ['面积'] }),
    }),
    section('价款', 'Payments', {
      totalFen: money('合同总价', 'Total price', { width: 14, aliases: ['合同金额', '总价款'] }),
      yearlyFen: money('年应付款', 'Yearly payment', { width: 14, listed: true, aliases: ['年租金', '年承包费', '每年金额'] }),
      everyMonths: integer('几个月一付', 'Paid every … months', { min: 1, max: 600, width: 10, help: { zh: '一年一付填12，半年一付填6；按总价一次付清的留空', en: '12 for once a year, 6 for half-yearly; empty where the total price is paid at once' } }),
      firstDueOn: day('首次付款日', 'First due on', { width: 12, help: { zh: '不填为起始日期', en: 'The first day of the term where empty' } }),
      escalatorPercent: decimal('递增比例（%）', 'Escalator (%)', { places: 3, unit: { zh: '%', en: '%' }, width: 10 }),
      escalatorFen: money('递增金额', 'Escalator (yuan)', { width: 12 }),
      escalatorYears: integer('几年一递增', 'Escalates every … years', { min: 1, max: 50, width: 10 }),
      depositFen: money('保证金', 'Deposit', { width: 12, aliases: ['押金'] }),
      receivableAccount: text('应收科目', 'Receivable account', { max: 15, width: 10, help: { zh: '不填时：收款时直接记收入', en: 'Where empty, income is booked when the money comes' } }),
      incomeAccount: text('收入科目', 'Income account', { max: 15, width: 10, help: { zh: '不填为501', en: '501 where empty' } }),
      growthWay: code(growthWays, '增收方式', 'Way of growth', { width: 14 }),
    }),
    section('程序', 'Procedure', {
      letting: code(lettingWays, '发包方式', 'Way of letting', { width: 10 }),
      decision: reference('meetings', '民主决策记录', 'Decision record', { width: 20 }),
      decisionNote: text('决议说明', 'Decision', { max: 200, width: 20 }),
      filed: yesNo('已报乡镇备案', 'Filed with the township', { width: 10 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
