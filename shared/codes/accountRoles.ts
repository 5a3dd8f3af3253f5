import { codeList } from './define.ts';

/** What the program has to know an account by, where the code does not say it (domain.md 6.4, 6.8). */
export const accountRoles = codeList('accountRoles', '科目用途', 'Role', [
  ['cash', '现金', 'Cash'],
  ['bank', '银行存款', 'Bank'],
  ['inventory', '存货', 'Inventories'],
  ['undistributed', '未分配收益', 'Undistributed income'],
  ['to-reserve', '提取公积公益金', 'Taken to reserve'],
  ['to-members', '向成员分配', 'Distributed to members'],
  ['distributed-other', '其他分配', 'Other distribution'],
  ['transferred-in', '其他转入', 'Transferred in'],
  ['running-costs', '运转支出', 'Running costs', '村务运转'],
]);
