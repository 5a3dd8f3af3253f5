import { codeList } from './define.ts';

/** How training is given (domain.md 4.2 names the rotation and the trainings of new secretaries and members). */
export const trainingChannels = codeList(
  'trainingChannels',
  '培训方式',
  'Training channel',
  [
    ['meeting', '支部集中学习', 'Study at a branch meeting', '集中学习', '支部学习'],
    ['lecture', '党课', 'Party lecture'],
    ['class', '集中培训班', 'Training class', '培训班', '集中轮训', '县级培训', '镇级培训'],
    ['rotation', '村书记轮训', 'Rotation training of village secretaries', '书记轮训', '轮训'],
    [
      'new-secretary',
      '新任书记培训',
      'Training of a new secretary',
      '新任党支部书记培训',
      '任职培训',
    ],
    ['new-member', '新党员培训', 'Training of new members', '新发展党员培训'],
    ['online', '网络学习', 'Online study', '远程教育', '学习强国', '线上学习'],
    ['self', '自学', 'Self-study', '自主学习'],
    ['practice', '实践参观', 'Field study', '参观学习', '现场教学'],
  ],
  { editable: true },
);
