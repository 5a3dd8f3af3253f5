import { codeList } from './define.ts';
import { words } from './words.ts';

/** The way of those who were on the register already when the store was set up: no addition. */
export const openingWay = 'opening';

/** The way of those whom the branch itself admitted as probationary members. */
export const admissionWay = 'admission';

/** Ways of entering the register (domain.md 1.2, GKV). */
export const enteredWays = codeList(
  'enteredWays',
  '党员增加方式',
  'Entered by',
  [
    [openingWay, '建账时在册', 'On the register at opening', '建账在册', '原有', '原在册', '期初'],
    [
      admissionWay,
      '发展（新接收预备党员）',
      'Admission as a probationary member',
      ...words('发展 发展党员 新发展 新接收预备党员 新发展党员 发展新党员'),
    ],
    ['transfer-in', '组织关系转入', 'Transfer in', '转入', '组织关系接转入'],
    [
      'transfer-in-province',
      '组织关系转入（省内）',
      'Transfer in, within the province',
      '省内转入',
      '省内',
    ],
    [
      'transfer-in-other-province',
      '组织关系转入（省外）',
      'Transfer in, from another province',
      ...words('省外转入 跨省转入 省外'),
    ],
    [
      'transfer-in-system',
      '组织关系转入（系统内）',
      'Transfer in, within the system',
      ...words('系统内转入 系统内 内部转入'),
    ],
    ['whole-unit-in', '整建制转入', 'Whole organization transferred in'],
    ['restored', '恢复党籍', 'Membership restored'],
    ['readmitted', '重新入党', 'Readmitted'],
    ['correction', '错减补录', 'Entered again after a mistaken removal', '补录', '错减恢复'],
  ],
  {
    editable: true,
    parents: {
      'transfer-in-province': 'transfer-in',
      'transfer-in-other-province': 'transfer-in',
      'transfer-in-system': 'transfer-in',
    },
  },
);
