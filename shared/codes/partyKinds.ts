import { codeList } from './define.ts';

/** With whom the collective has accounts (domain.md 6.2). */
export const partyKinds = codeList('partyKinds', '往来对象类型', 'Kind of party', [
  ['household', '农户', 'Household', '成员户', '户'],
  ['person', '个人', 'Person', '成员'],
  ['unit', '单位', 'Unit', '企业', '公司', '合作社', '厂'],
  ['bank', '银行', 'Bank', '信用社', '支行'],
  ['government', '财政和上级部门', 'Government', '政府部门', '财政', '政府', '财政所', '财政局'],
  ['other', '其他', 'Other'],
]);
