import { bankAccountKinds } from '../codes/index.ts';
import { code, day, longText, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** The collective's bank accounts: the register of funds (domain.md 6.10). */
export const bankAccounts = defineRegister('bankAccounts', {
  label: { zh: '资金账户', en: 'Bank accounts' },
  title: 'name',
  matchBy: [['number'], ['name']],
  sections: [
    section('账户', 'Bank account', {
      name: text('账户名称', 'Account name', { required: true, max: 60, width: 26, listed: true, search: 'pinyin' }),
      bank: text('开户银行', 'Bank', { required: true, max: 80, width: 26, listed: true, aliases: ['开户行'] }),
      number: text('账号', 'Bank account no.', { required: true, unique: true, max: 40, width: 24, listed: true, sensitive: 'id', aliases: ['银行账号'] }),
      kind: code(bankAccountKinds, '账户类型', 'Kind of account', { required: true, width: 16, listed: true }),
      account: text('会计科目', 'Ledger account', { required: true, max: 15, width: 12, listed: true, help: { zh: '一般为102或其下的明细科目', en: '102 or a sub-account of it' } }),
      signatories: text('预留印鉴人', 'Signatories', { max: 100, width: 18 }),
      openedOn: day('开户日期', 'Opened on', { width: 12 }),
      closedOn: day('销户日期', 'Closed on', { width: 12 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
