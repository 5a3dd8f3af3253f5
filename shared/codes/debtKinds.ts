import { codeList } from './define.ts';

/** 债务类别 (domain.md 6.10). */
export const debtKinds = codeList(
  'debtKinds',
  '债务类别',
  'Kind of debt',
  [
    ['bank', '银行借款', 'Bank loan', '银行贷款', '信用社贷款'],
    ['personal', '个人借款', 'Personal loan', '私人借款'],
    ['works', '工程欠款', 'Owed for works'],
    ['advance', '垫付', 'Advanced', '干部垫付', '垫付款'],
    ['old', '历史欠款', 'Old debt', '历史债务'],
    ['other', '其他', 'Other'],
  ],
  { editable: true },
);
