import { codeList } from './define.ts';

/** Who holds quantified income rights (domain.md 6.12). */
export const rightKinds = codeList('rightKinds', '收益权归属', 'Holder of income rights', [
  ['member', '成员', 'Member', '成员股'],
  ['collective', '集体', 'Collective', '集体股'],
  ['other', '其他', 'Other'],
]);
