import { codeList } from './define.ts';
import { words } from './words.ts';

/** GB/T 2261.2-2003 (domain.md 1.2). */
export const maritalStatuses = codeList('maritalStatuses', '婚姻状况', 'Marital status', [
  ['10', '未婚', 'Single', '单身', 'Unmarried', 'Never married'],
  ['20', '已婚', 'Married', ...words('结婚 有配偶 初婚 再婚 复婚')],
  ['30', '丧偶', 'Widowed', '丧', 'Widow', 'Widower'],
  ['40', '离婚', 'Divorced', '离异', '离'],
  ['90', '未说明', 'Not stated', '未说明的婚姻状况', '不详', 'Unknown'],
]);
