import { payerKinds } from '../codes/index.ts';
import { code, decimal, longText, money, partialDate } from '../fields/kinds.ts';
import { checkDuesRate } from '../rules/dues/checkRows.ts';
import { defineRegister, section } from './define.ts';

/** The rates of dues with the month from which they hold: domain.md 5.1; rows laid over the shipped table. */
export const duesRates = defineRegister('duesRates', {
  label: { zh: '党费标准', en: 'Dues rates' },
  title: 'kind',
  matchBy: [['kind', 'from', 'aboveFen']],
  check: checkDuesRate,
  sections: [
    section('标准', 'Rate', {
      kind: code(payerKinds, '交纳类型', 'Kind of payer', { required: true, width: 20, listed: true }),
      from: partialDate('从何月起', 'From month', { monthly: true, required: true, width: 12, listed: true }),
      aboveFen: money('基数超过（元）', 'Base above (yuan)', { width: 14, listed: true, help: { zh: '最低一档留空', en: 'Empty for the lowest band' } }),
      percent: decimal('比例（%）', 'Rate (%)', { places: 3, unit: { zh: '%', en: '%' }, width: 10, listed: true, help: { zh: '按全部基数计，不是累进', en: 'Of the whole base: not progressive' } }),
      leastFen: money('每月最少（元）', 'Least a month (yuan)', { width: 14, listed: true }),
      mostFen: money('每月最多（元）', 'Most a month (yuan)', { width: 14, listed: true }),
      source: longText('依据', 'Source', { max: 300, width: 30 }),
    }),
  ],
});
