import { codeList } from './define.ts';
import { words } from './words.ts';

/** Why a floating member is away (domain.md 3.2, columns GKV). */
export const floatingReasons = codeList(
  'floatingReasons',
  '流动原因',
  'Reason for being away',
  [
    ['work', '务工', 'Work', ...words('外出务工 打工 外出打工 就业 工作 外出就业')],
    ['trade', '经商', 'Trade', '外出经商', '做生意', '创业'],
    [
      'family',
      '随迁',
      'Moved with family',
      ...words('随子女居住 随子女 投靠子女 照顾孙辈 带孙子 投亲靠友 探亲'),
    ],
    ['study', '求学', 'Study', '上学', '就学', '读书', '学习'],
    [
      'residence',
      '居住地改变',
      'Change of residence',
      ...words('居住地变动 搬迁 购房居住 外地居住 异地居住 迁居'),
    ],
    ['other', '其他', 'Other', '其它', '其他原因'],
  ],
  { editable: true },
);
