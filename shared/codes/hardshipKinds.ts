import { codeList } from './define.ts';
import { words } from './words.ts';

/** Kind of hardship (domain.md 1.1 row 42; the values are ours, so editable). */
export const hardshipKinds = codeList(
  'hardshipKinds',
  '困难类型',
  'Kind of hardship',
  [
    ['illness', '因病', 'Illness', ...words('患病 重病 大病 疾病 因病致贫 生病')],
    ['disability', '因残', 'Disability', '残疾', '因残致贫', '伤残'],
    ['old-age', '年老体弱', 'Old age', '年老', '高龄', '孤寡老人', '年迈'],
    ['disaster', '因灾', 'Disaster', '受灾', '自然灾害', '灾害'],
    ['accident', '意外事故', 'Accident', ...words('事故 意外 突发事故 突发事件 交通事故')],
    ['schooling', '因学', 'Cost of schooling', '子女上学', '子女就学', '供学'],
    [
      'no-labour',
      '缺劳力',
      'No one able to work',
      ...words('缺少劳动力 缺乏劳动力 无劳动力 丧失劳动能力'),
    ],
    [
      'low-income',
      '低收入',
      'Low income',
      ...words('低保 低保户 生活困难 收入低 贫困 经济困难 监测户 脱贫户 五保户 特困'),
    ],
    ['other', '其他', 'Other', '其它', '其他困难'],
  ],
  { editable: true },
);
