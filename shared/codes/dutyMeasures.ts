import { codeList } from './define.ts';

/** What fulfils a duty. */
export const dutyMeasures = codeList('dutyMeasures', '计什么', 'What is counted', [
  ['meetings', '会议次数', 'Meetings held', '会议'],
  ['hours', '培训学时', 'Training hours', '学时'],
  ['courses', '培训次数', 'Trainings attended', '培训'],
  ['talks-committee', '委员之间谈心', 'Talks among the committee'],
  ['talks-members', '委员与党员谈心', 'Talks of the committee with members'],
  ['talks-among', '党员之间谈心', 'Talks among members'],
  ['election', '换届选举', 'Election at the end of the term', '换届'],
  ['rectification-progress', '整顿进展报告', 'Rectification progress reports'],
  ['rectification-check', '整顿检查', 'Rectification checks'],
  ['rectification-acceptance', '整顿验收', 'Rectification acceptance'],
  ['rectification-aftercare', '整顿后巩固', 'Rectification after-care'],
]);
