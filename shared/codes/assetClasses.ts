import { codeList } from './define.ts';

/** Whether an asset earns or serves (domain.md 6.5). */
export const assetClasses = codeList('assetClasses', '资产性质', 'Class of asset', [
  ['operating', '经营性', 'Operating', '经营性资产'],
  ['public', '公益性', 'Public welfare', '公益性资产', '非经营性'],
]);
