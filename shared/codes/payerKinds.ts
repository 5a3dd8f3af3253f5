import { codeList } from './define.ts';

/** Kinds of payers by whom the rate goes (domain.md 5.1). */
export const payerKinds = codeList('payerKinds', '党费交纳类型', 'Kind of payer', [
  ['salaried', '按月领取工资', 'Salaried, monthly', '工薪', '在职', '按月取得工资收入', '在职职工'],
  ['annual-salary', '年薪制', 'Annual salary', '实行年薪制'],
  ['self-employed', '个体经营', 'Self-employed', '不按月取得收入', '个体', '无固定月收入'],
  ['retired', '离退休', 'Retired', '退休', '离退休人员', '退休人员'],
  ['farmer', '农民', 'Farmer', '农民党员', '务农'],
  ['student', '学生', 'Student', '学生党员'],
  [
    'relief',
    '领取抚恤救济、低保或下岗',
    'Living on relief',
    '低保',
    '下岗',
    '抚恤',
    '领取救济',
    '下岗失业',
  ],
  ['hardship', '生活确有困难', 'In hardship', '困难', '困难党员'],
]);
