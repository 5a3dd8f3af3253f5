import { codeList } from './define.ts';
import { words } from './words.ts';

/** The one value that says a member does not work at the front line. */
export const notFrontLine = 'not-front-line';

/** Front-line status: yes, no and the sub-kinds (domain.md 1.2, GKV). */
export const frontLines = codeList(
  'frontLines',
  '一线情况',
  'Front-line status',
  [
    [
      'front-line',
      '在生产、工作一线',
      'At the front line of production or work',
      ...words('生产、工作一线 生产工作一线 在一线 一线 是 在岗一线 Yes Y'),
    ],
    [
      'farming',
      '农牧渔业一线',
      'Front line: farming, herding, fishing',
      '农业一线',
      '农牧渔业生产一线',
    ],
    ['industry', '工业一线', 'Front line: industry', '工业生产一线'],
    ['service', '服务业一线', 'Front line: services'],
    [
      'teaching-research',
      '教学科研一线',
      'Front line: teaching and research',
      '教学一线',
      '科研一线',
    ],
    ['other', '其他一线', 'Front line: other', '其它一线'],
    [notFrontLine, '不在一线', 'Not at the front line', ...words('非一线 否 不是 No N')],
  ],
  {
    editable: true,
    parents: {
      'farming': 'front-line',
      'industry': 'front-line',
      'service': 'front-line',
      'teaching-research': 'front-line',
      'other': 'front-line',
    },
  },
);
