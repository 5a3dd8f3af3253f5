import { codeList } from './define.ts';
import { words } from './words.ts';

/** Ways of leaving the register (domain.md 1.2; the kinds of removal are 3.4). */
export const leftWays = codeList(
  'leftWays',
  '党员减少方式',
  'Left by',
  [
    ['transfer-out', '组织关系转出', 'Transfer out', '转出', '已转出'],
    ['whole-unit-out', '整建制转出', 'Whole organization transferred out'],
    ['died', '去世', 'Died', ...words('死亡 已去世 已故 病故 逝世 Death Deceased')],
    ['suspended', '停止党籍', 'Membership suspended'],
    ['removed', '除名', 'Removed from the Party roll', '党内除名'],
    [
      'removed-advised',
      '除名（劝退）',
      'Removed: advised to withdraw',
      ...words('劝退 劝其退党 劝退除名'),
    ],
    [
      'removed-refused',
      '除名（劝而不退）',
      'Removed: refused advice to withdraw',
      '劝而不退',
      '劝而不退除名',
    ],
    ['removed-lapsed', '除名（自行脱党）', 'Removed: self-withdrawal', '自行脱党', '自行脱党除名'],
    [
      'removed-own-request',
      '除名（要求退党）',
      'Removed: asked to leave',
      ...words('要求退党 退党 要求退党除名'),
    ],
    ['expelled', '开除党籍', 'Expelled from the Party', '开除'],
    ['probation-annulled', '取消预备党员资格', 'Probationary membership annulled', '取消资格'],
    ['duplicate', '重复录入注销', 'Duplicate entry cancelled', '重复录入', '注销'],
  ],
  {
    editable: true,
    parents: {
      'removed-advised': 'removed',
      'removed-refused': 'removed',
      'removed-lapsed': 'removed',
      'removed-own-request': 'removed',
    },
  },
);

/** The membership status that a way of leaving brings with it, where the two names differ. */
const statuses: Readonly<Record<string, string>> = {
  'transfer-out': 'transferred-out',
  'whole-unit-out': 'transferred-out',
};

/** The status of a member who left this way: a code of `membershipStatuses`. */
export const statusAfterLeaving = (way: string): string => statuses[way] ?? way;
