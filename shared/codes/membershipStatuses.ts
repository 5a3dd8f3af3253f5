import { codeList } from './define.ts';
import { words } from './words.ts';

/**
 * Membership status with the exits (domain.md 1.2; 转出中 is 3.1: the sender stays responsible
 * until the receipt is back).
 */
export const membershipStatuses = codeList(
  'membershipStatuses',
  '党籍状态',
  'Membership status',
  [
    ['normal', '正常', 'Normal', '正常党籍', '在册', '有效', '党籍正常'],
    ['retained', '保留党籍', 'Membership retained', '保留'],
    ['restored', '恢复党籍', 'Membership restored', '恢复'],
    ['transferring-out', '转出中', 'Being transferred out', '组织关系转出中', '转接中'],
    ['suspended', '停止党籍', 'Membership suspended', '停止', '停籍'],
    ['transferred-out', '转出', 'Transferred out', '已转出', '组织关系转出', '组织关系已转出'],
    ['died', '死亡', 'Died', ...words('去世 已去世 已故 病故 亡故 逝世 Dead Deceased')],
    ['expelled', '开除党籍', 'Expelled from the Party', '开除'],
    ['removed', '除名', 'Removed from the Party roll', '党内除名', '已除名'],
    ['removed-advised', '劝退除名', 'Removed: advised to withdraw', '劝退', '劝其退党'],
    ['removed-refused', '劝而不退除名', 'Removed: refused advice to withdraw', '劝而不退'],
    ['removed-lapsed', '自行脱党除名', 'Removed: self-withdrawal', '自行脱党'],
    ['removed-own-request', '要求退党除名', 'Removed: asked to leave', '要求退党', '退党'],
    ['probation-annulled', '取消预备党员资格', 'Probationary membership annulled', '取消资格'],
    ['duplicate', '重复录入注销', 'Duplicate entry cancelled', '重复录入', '注销'],
  ],
  {
    parents: {
      'removed-advised': 'removed',
      'removed-refused': 'removed',
      'removed-lapsed': 'removed',
      'removed-own-request': 'removed',
    },
  },
);

/** The statuses of those who count as members of the organisation; all others are exits. */
export const onRollStatuses: readonly string[] = [
  'normal',
  'retained',
  'restored',
  'transferring-out',
];
