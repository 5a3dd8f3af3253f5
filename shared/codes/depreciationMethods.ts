import { codeList } from './define.ts';

/** 折旧方法 (domain.md 6.5). */
export const depreciationMethods = codeList(
  'depreciationMethods',
  '折旧方法',
  'Method of depreciation',
  [
    ['straight-line', '年限平均法', 'Straight line', '平均年限法', '直线法'],
    ['work-done', '工作量法', 'Work done'],
    ['none', '不计提', 'None', '不折旧', '不提折旧'],
  ],
);
