import { codeList } from './define.ts';

/** How an asset came (domain.md 6.5). */
export const assetSources = codeList(
  'assetSources',
  '资产来源',
  'Source of an asset',
  [
    ['built', '自建', 'Self-built'],
    ['bought', '购置', 'Bought', '购入'],
    ['granted', '拨款', 'Granted', '财政拨款', '财政项目'],
    ['donated', '捐赠', 'Donated', '受赠'],
    ['other', '其他', 'Other'],
  ],
  { editable: true },
);
