import { codeList } from './define.ts';

/** What is posted in the village (domain.md 6.11). */
export const disclosureItems = codeList(
  'disclosureItems',
  '公开事项',
  'Item disclosed',
  [
    ['accounts', '财务收支', 'Income and expenditure', '财务公开', '收支明细'],
    ['plan', '年度计划', 'Year plan', '财务计划'],
    ['assets', '资产资源', 'Assets and resources', '资产'],
    ['debts', '债权债务', 'Claims and debts', '债务'],
    ['distribution', '收益分配', 'Distribution'],
    ['contracts', '合同', 'Contracts', '合同公开'],
    ['matter', '重大事项', 'Major matter'],
    ['other', '其他', 'Other'],
  ],
  { editable: true },
);
