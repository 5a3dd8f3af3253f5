import { codeList } from './define.ts';

/**
 * GB/T 2261.1-2003 (domain.md 1.2). The standard's 0 (unknown) and 9 (not stated) are left out on
 * purpose: a Party register accepts only 1 and 2, so a sheet that carries them gets a finding.
 */
export const sexes = codeList('sexes', '性别', 'Sex', [
  ['1', '男', 'Male', '男性', '男士', 'M', 'Man'],
  ['2', '女', 'Female', '女性', '女士', 'F', 'Woman'],
]);
