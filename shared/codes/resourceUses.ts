import { codeList } from './define.ts';

/** 利用方式 (domain.md 6.10). */
export const resourceUses = codeList('resourceUses', '利用方式', 'Use of a resource', [
  ['own', '自营', 'Own operation', '自用'],
  ['contracted', '发包', 'Contracted out', '承包'],
  ['let', '出租', 'Let', '租赁'],
  ['invested', '入股', 'Invested as shares', '作价入股'],
  ['idle', '闲置', 'Idle', '撂荒'],
]);
