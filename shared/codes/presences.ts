import { codeList } from './define.ts';

/** How one who was due to attend did (domain.md 4.3); who is left out of the count is 2.3. */
export const presences = codeList('presences', '到会情况', 'Attendance', [
  ['present', '到会', 'Present', '实到', '出席', '到', '√', '参加'],
  ['leave', '请假', 'On leave', '事假', '假'],
  ['away', '外出', 'Away', '外出务工', '在外', '外出未归'],
  ['ill', '生病', 'Ill', '病假', '因病', '住院'],
  ['unexcused', '无故缺席', 'Absent without reason', '无故', '缺席', '旷会', '未请假'],
  ['not-counted', '不计入应到', 'Not counted as due', '不计应到', '不计入'],
]);
