import { codeList } from './define.ts';

const fields = [
  '哲学',
  '经济学',
  '法学',
  '教育学',
  '文学',
  '历史学',
  '理学',
  '工学',
  '农学',
  '医学',
  '军事学',
  '管理学',
  '艺术学',
] as const;

/** 学士 is also written 学士学位, 农学学士, 农学学士学位. */
const written = (degree: string): string[] => [
  `${degree}学位`,
  ...fields.flatMap((field) => [`${field}${degree}`, `${field}${degree}学位`]),
];

/**
 * GB/T 6864 by its first digit (domain.md 1.2, GKV): the register wants the degree, the subject
 * stands in the field for school and major.
 */
export const degrees = codeList(
  'degrees',
  '学位',
  'Degree',
  [
    ['1', '名誉博士', 'Honorary doctor', '名誉博士学位'],
    ['2', '博士', 'Doctor', ...written('博士'), 'PhD', 'Doctorate'],
    ['3', '硕士', 'Master', ...written('硕士'), "Master's"],
    ['4', '学士', 'Bachelor', ...written('学士'), "Bachelor's"],
  ],
  { editable: true },
);
