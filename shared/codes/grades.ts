import { codeList } from './define.ts';

/** Grades of the democratic appraisal (domain.md 4.4). */
export const grades = codeList('grades', '评议等次', 'Appraisal grade', [
  ['excellent', '优秀', 'Excellent', '优'],
  ['qualified', '合格', 'Qualified', '合'],
  ['basic', '基本合格', 'Basically qualified', '基本'],
  ['unqualified', '不合格', 'Unqualified', '不'],
]);
