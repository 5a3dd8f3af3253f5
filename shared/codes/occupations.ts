import { type CodeRow, codeList } from './define.ts';
import { prefixParents } from './hierarchy.ts';
import { words } from './words.ts';

/** The numbers of the annual statistics form. */
const groups: readonly CodeRow[] = [
  ['0', '在岗职工', 'Employed staff', '职工', '在职职工'],
  ['01', '公有制单位', 'Public-sector unit', '公有制单位在岗职工'],
  [
    '011',
    '党政机关工作人员',
    'Party or government office staff',
    ...words('党政机关 机关工作人员 公务员 机关干部'),
  ],
  ['012', '事业单位管理人员', 'Manager in a public institution', '事业管理', '事业单位管理'],
  [
    '013',
    '事业单位专业技术人员',
    'Professional in a public institution',
    ...words('事业专技 事业单位专技人员 教师 公办教师'),
  ],
  [
    '014',
    '公有制企业管理人员',
    'Manager in a public enterprise',
    '国企管理人员',
    '国有企业管理人员',
  ],
  [
    '015',
    '公有制企业专业技术人员',
    'Professional in a public enterprise',
    '国企专技人员',
    '国有企业专业技术人员',
  ],
  [
    '016',
    '公有制单位工勤技能人员',
    'Skilled or service worker in the public sector',
    '公有制单位工勤人员',
    '国企工人',
  ],
  ['0164', '公有制单位农民工', 'Migrant worker in the public sector'],
  ['02', '非公有制单位', 'Private-sector unit', '非公有制单位在岗职工', '非公单位'],
  [
    '021',
    '非公有制企业管理人员',
    'Manager in a private enterprise',
    ...words('非公企业管理人员 私企管理人员 民企管理人员'),
  ],
  [
    '022',
    '非公有制企业专业技术人员',
    'Professional in a private enterprise',
    '非公企业专业技术人员',
    '非公企业专技人员',
  ],
  [
    '023',
    '民办非企业单位管理人员',
    'Manager in a private non-enterprise unit',
    '民办非企管理',
    '社会组织管理人员',
  ],
  [
    '024',
    '民办非企业单位专业技术人员',
    'Professional in a private non-enterprise unit',
    '民办非企专技',
    '社会组织专业技术人员',
  ],
  [
    '025',
    '非公有制单位工勤技能人员',
    'Skilled or service worker in the private sector',
    '非公有制单位工勤人员',
    '非公企业工人',
  ],
  ['0253', '非公有制单位农民工', 'Migrant worker in the private sector'],
  ['1', '农牧渔民', 'Farmer, herder or fisher', '农民', '村民', '牧民', '渔民'],
  [
    '113',
    '外出务工经商人员',
    'Working or trading away from home',
    ...words('外出务工 外出务工人员 务工 务工人员 在外务工 外出打工 打工'),
    ...words('经商 外出经商 务工经商 外出务工经商'),
  ],
  [
    '2',
    '军人、武警',
    'Armed forces or armed police',
    ...words('军人 武警 现役军人 解放军 参军 服役'),
  ],
  ['3', '学生', 'Student', ...words('在校生 在校学生 大学生 在读学生 研究生在读')],
  ['4', '离退休人员', 'Retired staff and cadres', '离退休', '退离休人员'],
  ['5', '其他', 'Other', '其它', '其他职业', '其他人员'],
];

/** The labels that villages use; their place in the national codes is GKV, so they have names. */
const leaves: readonly CodeRow[] = [
  [
    'farm-worker',
    '农牧渔业生产人员',
    'Farm, herding or fishing worker',
    ...words('务农 在家务农 种地 种田 种植 种植业 养殖 养殖业 种养殖 农业 农业生产'),
  ],
  ['village-doctor', '乡村医生', 'Village doctor', '村医', '乡医', '卫生室医生'],
  [
    'village-official',
    '村干部',
    'Village official',
    ...words('村（社区）干部 村两委干部 村两委成员'),
  ],
  ['other-farmer', '其他农牧渔民', 'Other farmer, herder or fisher'],
  ['graduate-official', '大学生村官', 'College-graduate village official', '村官', '选调生村官'],
  ['community-worker', '社区工作人员', 'Community worker', '社区工作者', '社区干部', '社工'],
  [
    'self-employed',
    '个体工商户从业人员',
    'Working in a self-employed business',
    ...words('个体 个体户 个体工商户 个体经营 个体劳动者 自主经营'),
  ],
  [
    'freelancer',
    '自由职业人员',
    'Freelancer',
    ...words('自由职业 自由职业者 灵活就业 灵活就业人员'),
  ],
  ['retired-cadre', '离休干部', 'Retired veteran cadre', '离休', '离休人员'],
  ['retired', '退休人员', 'Retiree', ...words('退休 已退休 退休干部 退休职工 退休教师')],
  ['resigned', '退职人员', 'Left service before retirement', '退职'],
  [
    'awaiting-placement',
    '待安置或毕业未就业',
    'Awaiting placement or graduated without work',
    ...words('待安置 待业 待就业 未就业 毕业未就业'),
  ],
  ['other-worker', '其他从业人员', 'Other worker'],
  ['not-working', '其他无业人员', 'Not working', '无业', '无业人员', '失业', '家务', '在家'],
];

const under = (parent: string, codes: string): Record<string, string> =>
  Object.fromEntries(words(codes).map((code) => [code, parent]));

/** Texts that fit several values, with the likeliest in a village as a hint. */
export const occupationHints: Readonly<Record<string, string>> = { 农民工: '113' };

/**
 * Occupation (domain.md 1.2): the numbers nest by their beginning; the village labels are GKV and
 * editable. 村干部 is ours: rosters are full of it and it is a farmer in the statistics. A bare
 * 农民工, 工人 or 医生 fits several groups and is left for the user to decide.
 */
export const occupations = codeList(
  'occupations',
  '工作岗位',
  'Occupation',
  [...groups, ...leaves],
  {
    editable: true,
    parents: {
      ...prefixParents(groups.map(([code]) => code)),
      ...under('1', 'farm-worker village-doctor village-official other-farmer'),
      ...under('4', 'retired-cadre retired resigned'),
      ...under('5', 'graduate-official community-worker self-employed freelancer'),
      ...under('5', 'awaiting-placement other-worker not-working'),
    },
  },
);
