import { codeList } from './define.ts';
import { words } from './words.ts';

/** Kind of admission 入党类型 (domain.md 1.1 row 19, values GKV). */
export const admissionKinds = codeList(
  'admissionKinds',
  '入党类型',
  'Kind of admission',
  [
    ['new', '新吸收', 'Newly admitted', ...words('新发展 发展 新吸收入党 新接收 吸收入党')],
    ['readmitted', '重新入党', 'Readmitted'],
    ['recognised', '追认', 'Recognised posthumously', '追认党员', '追认入党'],
    ['other', '其他', 'Other', '其它'],
  ],
  { editable: true },
);
