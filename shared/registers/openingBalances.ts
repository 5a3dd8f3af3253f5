import { longText, money, reference, text } from '../fields/kinds.ts';
import { checkOpeningBalance } from '../rules/accounts/checkRows.ts';
import { defineRegister, section } from './define.ts';

/** The balances with which the books begin (domain.md 6.6); all together must balance. */
export const openingBalances = defineRegister('openingBalances', {
  label: { zh: '期初余额', en: 'Opening balances' },
  title: 'account',
  matchBy: [['account', 'party'], ['account']],
  order: { by: 'account' },
  check: checkOpeningBalance,
  sections: [
    section('期初余额', 'Opening balance', {
      account: text('科目编码', 'Account code', { required: true, max: 15, width: 12, listed: true, aliases: ['科目代码', '科目'] }),
      party: reference('parties', '往来对象', 'Party', { makes: { field: 'kind', codes: ['household', 'unit', 'bank', 'government'] }, width: 18, listed: true, aliases: ['往来单位', '往来户'] }),
      debitFen: money('借方余额', 'Debit balance', { width: 14, listed: true, aliases: ['期初借方', '借方', '期初余额借方'] }),
      creditFen: money('贷方余额', 'Credit balance', { width: 14, listed: true, aliases: ['期初贷方', '贷方', '期初余额贷方'] }),
      yearDebitFen: money('本年累计借方', 'Debit this year', { width: 14, listed: true, help: { zh: '年中启用时填启用前本年累计发生额', en: 'Turnover of the year before books that begin within it' } }),
      yearCreditFen: money('本年累计贷方', 'Credit this year', { width: 14, listed: true }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
