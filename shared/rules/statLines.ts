import { occupations } from '../codes/occupations.ts';
import { pathOf } from '../codes/hierarchy.ts';
import type { Label } from '../label.ts';
import { admissionPeriods, bulletinPeriods } from './admissionPeriods.ts';
import { ageBands, type Band, bulletinAgeBands } from './bands.ts';
import { educationLevels } from './educationLevels.ts';
import { bulletinOccupations, occupationRows } from './occupationGroups.ts';
import type { StatFacts } from './statMember.ts';
import { type Line, partition, totalLine } from './statTable.ts';

type FactLine = Line<StatFacts>;

const some = (
  key: string,
  zh: string,
  en: string,
  holds: FactLine['holds'],
  rest: { unknown?: true } = {},
): FactLine => ({ key, label: { zh, en }, of: 'total', holds, ...rest });

const sexes = [
  { key: '1', label: { zh: '男', en: 'Men' } },
  { key: '2', label: { zh: '女', en: 'Women' } },
];

const unknown = (zh: string, en: string): Label => ({ zh, en });

/** Total, men, women: the columns of every table but the main one. */
export const sexColumns: readonly FactLine[] = [
  totalLine(),
  ...partition<StatFacts>('sex', sexes, ({ sex }) => sex, unknown('性别不明', 'Sex not known')),
];

export const ageRows: readonly FactLine[] = partition(
  'age',
  ageBands,
  ({ ageBand }) => ageBand,
  unknown('年龄不明', 'Age not known'),
);

export const bulletinAgeRows: readonly FactLine[] = partition(
  'age',
  bulletinAgeBands,
  ({ bulletinAgeBand }) => bulletinAgeBand,
  unknown('年龄不明', 'Age not known'),
);

/** domain.md 1.4, columns of the main member table, and who could not be counted in them. */
export const mainColumns: readonly FactLine[] = [
  totalLine(),
  some('probationary', '预备党员', 'Probationary', (m) => m.probationary),
  some('women', '女', 'Women', (m) => m.sex === '2'),
  some('minority', '少数民族', 'Ethnic minority', (m) => m.minority === true),
  some('taiwan', '台湾省籍', 'Taiwan-province origin', (m) => m.taiwan),
  ...ageRows,
  some('sex-unknown', '性别不明', 'Sex not known', (m) => m.sex === undefined, { unknown: true }),
  some('ethnicity-unknown', '民族不明', 'Ethnic group not known', (m) => m.minority === undefined, {
    unknown: true,
  }),
];

/** The numbers of the annual form, each within the one above it. */
export const occupationLines: readonly FactLine[] = [
  ...occupationRows.map((code): FactLine => {
    const item = occupations.items.find((each) => each.code === code);
    const above = pathOf(occupations, code)[1];
    return {
      key: code,
      label: { zh: item?.zh ?? code, en: item?.en ?? code },
      of: above ?? 'total',
      ...(above === undefined && { partition: 'occupation' }),
      holds: (m) => m.occupationPath.includes(code),
    };
  }),
  {
    key: 'occupation-unknown',
    label: { zh: '工作岗位不明', en: 'Occupation not known' },
    of: 'total',
    partition: 'occupation',
    unknown: true,
    holds: (m) => !occupationRows.some((code) => m.occupationPath.includes(code)),
  },
];

export const educationRows: readonly FactLine[] = [
  ...partition<StatFacts>(
    'education',
    educationLevels,
    (m) => m.educationLevel,
    unknown('学历不明', 'Education not known'),
  ),
  some('college-up', '其中：大专及以上', 'of which junior college and above', (m) => m.college),
];

export const periodRows: readonly FactLine[] = partition(
  'period',
  admissionPeriods,
  (m) => m.period,
  unknown('入党日期不明', 'Date of admission not known or not exact enough'),
);

export const bulletinPeriodRows: readonly FactLine[] = partition(
  'period',
  bulletinPeriods,
  (m) => m.bulletinPeriod,
  unknown('入党日期不明', 'Date of admission not known or not exact enough'),
);

export const bulletinOccupationRows: readonly FactLine[] = partition(
  'occupation',
  bulletinOccupations,
  (m) => m.bulletinOccupation,
  unknown('工作岗位不明', 'Occupation not known or not exact enough'),
);

/** Full members by standing; probationary ones have none yet. */
export const standingRows = (bands: readonly Band[]): readonly FactLine[] =>
  partition(
    'standing',
    [
      ...bands,
      {
        key: 'probationary',
        label: { zh: '预备党员（未计党龄）', en: 'Probationary (no standing yet)' },
      },
    ],
    (m) => m.standingBand,
    unknown('转正日期不明', 'Date of full membership not known'),
  );

/** New members of the year (domain.md 1.4). */
export const newMemberRows: readonly FactLine[] = [
  totalLine({ zh: '发展党员总数', en: 'New members' }),
  some('women', '女', 'Women', (m) => m.sex === '2'),
  some('minority', '少数民族', 'Ethnic minority', (m) => m.minority === true),
  some('to35', '35岁及以下', '35 and under', (m) => m.age !== undefined && m.age <= 35),
  some('college-up', '大专及以上学历', 'Junior college and above', (m) => m.college),
  some('front-line', '在生产、工作一线', 'At the front line', (m) => m.frontLine),
  ...bulletinOccupationRows,
];
