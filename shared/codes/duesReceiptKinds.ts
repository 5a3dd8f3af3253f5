import { codeList } from './define.ts';

/** Regular dues, small voluntary ones, and the large ones that go whole to the Centre (domain.md 5.1). */
export const duesReceiptKinds = codeList('duesReceiptKinds', '收据类型', 'Kind of receipt', [
  ['regular', '党费', 'Dues', '正常党费', '月党费'],
  ['voluntary', '自愿多交', 'Voluntary extra', '多交'],
  ['large', '大额党费', 'Large voluntary dues', '大额'],
]);
