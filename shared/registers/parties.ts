import { partyKinds } from '../codes/index.ts';
import { code, longText, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Households, persons and units with whom the collective has accounts: the details of 112, 113 and 211 (domain.md 6.2). */
export const parties = defineRegister('parties', {
  label: { zh: '往来对象', en: 'Households and parties' },
  title: 'name',
  matchBy: [['name']],
  sections: [
    section('往来对象', 'Party', {
      name: text('名称', 'Party name', { required: true, unique: true, max: 60, width: 22, listed: true, search: 'pinyin', aliases: ['户主', '往来单位', '单位名称', '姓名', '对方单位'] }),
      kind: code(partyKinds, '类型', 'Kind of party', { required: true, width: 14, listed: true }),
      member: reference('members', '党员', 'Party member', { width: 12 }),
      idNumber: text('证件号码', 'ID number', { max: 30, width: 22, sensitive: 'id', help: { zh: '身份证号或统一社会信用代码', en: 'ID number or unified social credit code' } }),
      phone: text('电话', 'Phone', { max: 30, width: 15, sensitive: 'phone' }),
      bankAccount: text('银行账号', 'Bank account', { max: 60, width: 24, sensitive: 'id' }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
