import { codeList } from './define.ts';

/** Whether a meeting is still to come; only one that was held counts. */
export const meetingStates = codeList('meetingStates', '会议状态', 'State of the meeting', [
  ['planned', '拟召开', 'Planned', '计划', '待召开', '未召开'],
  ['held', '已召开', 'Held', '已开', '完成', '已完成'],
  ['cancelled', '已取消', 'Cancelled', '取消', '改期'],
]);
