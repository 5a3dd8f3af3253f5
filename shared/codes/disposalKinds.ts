import { codeList } from './define.ts';

/** How an asset left (domain.md 6.5). */
export const disposalKinds = codeList(
  'disposalKinds',
  '处置方式',
  'Way of disposal',
  [
    ['sold', '出售', 'Sold', '变卖'],
    ['scrapped', '报废', 'Scrapped', '毁损'],
    ['donated', '捐出', 'Donated', '对外捐赠'],
    ['transferred', '划转', 'Transferred', '调拨'],
    ['lost', '盘亏', 'Lost in stock-take'],
  ],
  { editable: true },
);
