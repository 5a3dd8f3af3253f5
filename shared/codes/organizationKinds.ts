import { codeList } from './define.ts';
import { words } from './words.ts';

/** Kinds of Party organisation, from the township down (domain.md 1.2 and 4.1). */
export const organizationKinds = codeList(
  'organizationKinds',
  '党组织类型',
  'Kind of organization',
  [
    [
      'township-committee',
      '乡镇党委',
      'Township Party committee',
      ...words('镇党委 乡党委 街道党委 街道党工委'),
    ],
    ['village-committee', '村党委', 'Village Party committee', '村级党委', '社区党委'],
    ['committee', '党委', 'Party committee', '基层党委', '党的基层委员会', '基层委员会', '委员会'],
    [
      'general-branch',
      '党总支',
      'General Party branch',
      ...words('党总支部 总支 总支部 村党总支 社区党总支'),
    ],
    [
      'branch',
      '党支部',
      'Party branch',
      ...words('支部 村党支部 社区党支部 单建党支部 独立党支部'),
    ],
    ['joint-branch', '联合党支部', 'Joint Party branch', '联合支部', '联建党支部'],
    ['temporary-branch', '临时党支部', 'Temporary Party branch', '临时支部', '功能型党支部'],
    [
      'floating-branch',
      '流动党员党支部',
      'Party branch of floating members',
      ...words('流动党支部 流动支部 流动党员支部'),
    ],
    ['group', '党小组', 'Party group', '小组'],
  ],
);
