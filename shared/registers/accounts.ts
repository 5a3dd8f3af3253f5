import { accountElements, accountRoles, accountSides } from '../codes/index.ts';
import { code, longText, text, yesNo } from '../fields/kinds.ts';
import { checkAccount } from '../rules/accounts/checkRows.ts';
import { defineRegister, section } from './define.ts';

/**
 * The chart of accounts (domain.md 6.2): sub-accounts, and rows laid over the 42 shipped ones by
 * code. What a sub-account leaves empty it has from the account above.
 */
export const accounts = defineRegister('accounts', {
  label: { zh: '会计科目', en: 'Chart of accounts' },
  title: 'zh',
  matchBy: [['code']],
  order: { by: 'code' },
  check: checkAccount,
  complete: (record) => ({ ...record, en: record['en'] ?? record['zh'] ?? null }),
  sections: [
    section('科目', 'Account', {
      code: text('科目编码', 'Account code', { required: true, unique: true, max: 15, width: 12, listed: true, search: 'text', aliases: ['科目代码', '编码', '代码', '科目编号'], help: { zh: '一级三位数字，每下一级加两位', en: 'Three digits, two more for each level below' } }),
      zh: text('科目名称', 'Account name', { required: true, max: 60, width: 24, listed: true, search: 'pinyin', aliases: ['名称', '科目', '会计科目'] }),
      en: text('英文名称', 'English name', { max: 100, width: 30, listed: true, search: 'text' }),
      element: code(accountElements, '会计要素', 'Element', { width: 12, listed: true, aliases: ['科目类别', '类别'] }),
      side: code(accountSides, '余额方向', 'Normal side', { width: 10, listed: true, aliases: ['方向'] }),
      contra: yesNo('备抵科目', 'Contra account', { width: 10 }),
      byParty: yesNo('按往来对象核算', 'Kept by party', { width: 12, help: { zh: '记账时须填往来对象', en: 'Its entries name a party' } }),
      role: code(accountRoles, '科目用途', 'Role', { width: 14 }),
      stopped: yesNo('停用', 'Stopped', { width: 8, listed: true }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
