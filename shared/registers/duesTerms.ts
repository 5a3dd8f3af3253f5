import { duesRoundings } from '../codes/index.ts';
import { code, longText, partialDate, reference, yesNo } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** How a branch collects its dues, with the month from which it does so: domain.md 5.1 (GKV, LOCAL). */
export const duesTerms = defineRegister('duesTerms', {
  label: { zh: '党费收缴办法', en: 'Terms of collection' },
  title: 'from',
  matchBy: [['branch', 'from']],
  sections: [
    section('办法', 'Terms', {
      branch: reference('organizations', '党支部', 'Branch', { width: 26, listed: true, help: { zh: '留空表示全部支部', en: 'Empty: all branches' } }),
      from: partialDate('从何月起', 'From month', { monthly: true, required: true, width: 12, listed: true }),
      rounding: code(duesRoundings, '取整', 'Rounding', { required: true, width: 10, listed: true }),
      yearFixed: yesNo('年初定额、全年不变', 'Fixed for the year', { width: 12, listed: true, help: { zh: '一月（或当年首个应交月）的月应交全年不变', en: 'The amount of January, or of the first month due, holds all year' } }),
      quarterly: yesNo('经支部同意按季交', 'A quarter at once', { width: 12, listed: true, help: { zh: '季度内交清不算迟交', en: 'Not late within the quarter' } }),
      ledgerFrom: partialDate('台账建账月份', 'The ledger begins', { monthly: true, width: 12, listed: true, help: { zh: '此前的月份不计应交，也不算欠交', en: 'Nothing is due before it, and nothing in arrears' } }),
      source: longText('依据', 'Source', { max: 300, width: 30 }),
    }),
  ],
});
