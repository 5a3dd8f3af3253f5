import { codeList } from './define.ts';

/** What an agenda item is; one that only votes or collects dues shows no organisation life (domain.md 4.2, content check). */
export const agendaKinds = codeList(
  'agendaKinds',
  '议程类型',
  'Kind of agenda item',
  [
    ['study', '学习', 'Study', '传达学习', '理论学习'],
    ['lecture', '讲党课', 'Party lecture', '党课'],
    ['report', '汇报', 'Report', '通报', '报告', '述职'],
    ['discussion', '讨论', 'Discussion', '研究', '商议', '审议'],
    ['vote', '表决', 'Vote', '决议', '表决事项', '投票'],
    ['election', '选举', 'Election', '换届选举', '补选'],
    ['dues', '收缴党费', 'Collecting dues', '交纳党费', '缴纳党费', '收党费'],
    ['admission', '发展党员', 'Admission of members', '接收预备党员', '预备党员转正', '转正'],
    ['criticism', '批评与自我批评', 'Criticism and self-criticism', '批评和自我批评', '对照检查'],
    ['appraisal', '民主评议', 'Democratic appraisal', '评议'],
    ['service', '志愿服务', 'Volunteer service', '为民服务', '实践活动', '义务劳动'],
    ['disclosure', '公开', 'Disclosure', '党务公开', '财务公开', '村务公开'],
    ['other', '其他', 'Other', '其它'],
  ],
  { editable: true },
);
