import { codeList } from './define.ts';

/** The elements of the chart (domain.md 6.2); cost is shown with the assets. */
export const accountElements = codeList('accountElements', '会计要素', 'Element', [
  ['asset', '资产', 'Asset', '资产类'],
  ['liability', '负债', 'Liability', '负债类'],
  ['equity', '所有者权益', 'Equity', '所有者权益类', '权益'],
  ['cost', '成本', 'Cost', '成本类'],
  ['income', '收入', 'Income', '损益类收入', '收益类'],
  ['expense', '支出', 'Expense', '损益类支出', '费用'],
]);
