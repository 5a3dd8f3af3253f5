import { codeList } from './define.ts';
import { words } from './words.ts';

/**
 * Member type, with the codes of the development ladder (domain.md 1.2): 5 full, 4 probationary.
 * The lower rungs are no members, and 流动党员 is a flag, not a type.
 */
export const memberTypes = codeList('memberTypes', '人员类别', 'Member type', [
  [
    '5',
    '正式党员',
    'Full member',
    ...words('正式 正 中共党员 中共正式党员 党员 中国共产党党员 Full'),
    'Full Party member',
  ],
  [
    '4',
    '预备党员',
    'Probationary member',
    ...words('预备 预 中共预备党员 中国共产党预备党员 Probationary'),
    'Probationary Party member',
  ],
]);
