import { codeList } from './define.ts';

/** Who uses an asset (domain.md 6.5, 6.10). */
export const assetUses = codeList('assetUses', '使用状态', 'Use', [
  ['own', '自用', 'Own use', '集体自用'],
  ['let', '出租', 'Let', '出租出借', '他人使用'],
  ['idle', '闲置', 'Idle', '空闲'],
]);
