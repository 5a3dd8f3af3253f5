import { codeList } from './define.ts';

/** 债权类别 (domain.md 6.10). */
export const claimKinds = codeList(
  'claimKinds',
  '债权类别',
  'Kind of claim',
  [
    ['rent', '承包费租金欠款', 'Rent and fees owed', '承包费欠款', '租金欠款'],
    ['loan', '借出款', 'Money lent', '个人借用'],
    ['unit', '单位欠款', 'Owed by units', '单位往来'],
    ['advance', '暂付款', 'Advances paid', '预付款'],
    ['old', '历史债权', 'Old claim', '历史应收款'],
    ['other', '其他', 'Other'],
  ],
  { editable: true },
);
