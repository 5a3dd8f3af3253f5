import { codeList } from './define.ts';

/** Less, or none (domain.md 5.1). */
export const duesReliefKinds = codeList('duesReliefKinds', '减免类型', 'Kind of relief', [
  ['exempt', '免交', 'Exempt', '免'],
  ['reduced', '少交', 'Reduced', '减', '减交'],
]);
