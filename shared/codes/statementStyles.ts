import { codeList } from './define.ts';

/** How a row of a statement is set. */
export const statementStyles = codeList('statementStyles', '报表行样式', 'Style of a row', [
  ['heading', '标题', 'Heading'],
  ['row', '明细', 'Item'],
  ['sub', '其中', 'Of which', '小计', 'Subtotal'],
  ['total', '合计', 'Total'],
]);
