import { codeList } from './define.ts';
import { words } from './words.ts';

/** What became of the probation 转正情况 (domain.md 1.1 row 20). */
export const conversionResults = codeList('conversionResults', '转正情况', 'Conversion result', [
  [
    'on-time',
    '按期转正',
    'Full membership granted on time',
    ...words('按时转正 如期转正 已转正 转正'),
  ],
  ['extended', '延长预备期', 'Probationary period extended', '延期', '延长', '延期转正'],
  ['annulled', '取消预备党员资格', 'Probationary membership annulled', '取消资格', '取消'],
]);
