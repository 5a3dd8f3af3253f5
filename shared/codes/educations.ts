import { type CodeRow, codeList } from './define.ts';
import { words } from './words.ts';

/** A level as it is written in spreadsheets: 本科, 本科学历, 本科文化, 本科文化程度. */
const named = (...names: string[]): string[] =>
  names.flatMap((name) => [name, `${name}学历`, `${name}文化`, `${name}文化程度`]);

const rows: readonly CodeRow[] = [
  ['10', '研究生', 'Postgraduate', '研究生教育', '研究生学历', '在职研究生', '全日制研究生'],
  [
    '11',
    '博士研究生毕业',
    'Doctoral programme, graduated',
    '博士毕业',
    ...named('博士', '博士研究生'),
  ],
  ['12', '博士研究生结业', 'Doctoral programme, completed without diploma', '博士结业'],
  ['13', '博士研究生肄业', 'Doctoral programme, not completed', '博士肄业'],
  [
    '14',
    '硕士研究生毕业',
    "Master's programme, graduated",
    '硕士毕业',
    ...named('硕士', '硕士研究生'),
  ],
  ['15', '硕士研究生结业', "Master's programme, completed without diploma", '硕士结业'],
  ['16', '硕士研究生肄业', "Master's programme, not completed", '硕士肄业'],
  ['17', '研究生班毕业', 'Postgraduate class, graduated', '硕士生班', '研究生班', '硕士研究生班'],
  ['18', '研究生班结业', 'Postgraduate class, completed without diploma'],
  ['19', '研究生班肄业', 'Postgraduate class, not completed'],
  ['central-school-postgraduate', '中央党校研究生', 'Central Party School, postgraduate'],
  [
    'provincial-school-postgraduate',
    '省委党校研究生',
    'Provincial Party school, postgraduate',
    '省级党校研究生',
  ],
  [
    '20',
    '大学本科',
    'Bachelor level',
    ...named('本科', '大学'),
    ...words('大学本科教育 大学本科学历 大本 全日制本科 全日制大学 在职本科 在职大学'),
    ...words('函授本科 函授大学 本科(函授) 成人本科 自考本科 网络本科 Bachelor University'),
  ],
  [
    '21',
    '大学本科毕业',
    'Bachelor level, graduated',
    ...words('本科毕业 大学毕业 第二学士学位班 双学士'),
  ],
  ['22', '大学本科结业', 'Bachelor level, completed without diploma', '本科结业', '大学结业'],
  ['23', '大学本科肄业', 'Bachelor level, not completed', '本科肄业', '大学肄业'],
  ['28', '大学普通班毕业', 'University ordinary class, graduated', '大学普通班', '大普'],
  [
    'central-school-bachelor',
    '中央党校大学',
    'Central Party School, bachelor level',
    '中央党校本科',
  ],
  [
    'provincial-school-bachelor',
    '省委党校大学',
    'Provincial Party school, bachelor level',
    '省委党校本科',
    '省级党校大学',
  ],
  [
    '30',
    '大学专科',
    'Junior college',
    ...named('大专', '专科'),
    ...words('大学专科教育 大学专科学历 高职 高专 高职高专 全日制大专 在职大专'),
    ...words('函授大专 函授专科 大专(函授) 成人大专 自考大专 网络大专 College'),
  ],
  ['31', '大学专科毕业', 'Junior college, graduated', '大专毕业', '专科毕业'],
  ['32', '大学专科结业', 'Junior college, completed without diploma', '大专结业', '专科结业'],
  ['33', '大学专科肄业', 'Junior college, not completed', '大专肄业', '专科肄业'],
  [
    'central-school-college',
    '中央党校大专',
    'Central Party School, junior college',
    '中央党校专科',
  ],
  [
    'provincial-school-college',
    '省委党校大专',
    'Provincial Party school, junior college',
    '省委党校专科',
    '省级党校大专',
  ],
  ['40', '中等职业教育', 'Secondary vocational', '中职', '中等职业', '中职学历'],
  [
    '41',
    '中等专科毕业',
    'Secondary specialised school, graduated',
    ...words('中等专科 中专毕业 职业中专 职专 中师 中等师范 函授中专 农广校'),
    ...named('中专'),
  ],
  ['42', '中等专科结业', 'Secondary specialised school, completed without diploma', '中专结业'],
  ['43', '中等专科肄业', 'Secondary specialised school, not completed', '中专肄业'],
  [
    '44',
    '职业高中毕业',
    'Vocational high school, graduated',
    ...words('职业高中 职高 职高毕业 职高学历 职中 职业中学'),
  ],
  ['45', '职业高中结业', 'Vocational high school, completed without diploma', '职高结业'],
  ['46', '职业高中肄业', 'Vocational high school, not completed', '职高肄业'],
  [
    '47',
    '技工学校毕业',
    'Technical school, graduated',
    ...words('技工学校 技校 技校毕业 技校学历 技工 中技'),
  ],
  ['48', '技工学校结业', 'Technical school, completed without diploma', '技校结业'],
  ['49', '技工学校肄业', 'Technical school, not completed', '技校肄业'],
  [
    '60',
    '普通高中',
    'Senior high school',
    ...words('普通高级中学 普通高级中学教育 高级中学 高中中技'),
    ...named('高中'),
    'High school',
  ],
  ['61', '普通高中毕业', 'Senior high school, graduated', '高中毕业'],
  ['62', '普通高中结业', 'Senior high school, completed without diploma', '高中结业'],
  ['63', '普通高中肄业', 'Senior high school, not completed', '高中肄业'],
  [
    '70',
    '初中',
    'Junior high school',
    ...words('初级中学 初级中学教育 初中学历 初中文化 初中文化程度 初中及以下'),
    'Middle school',
  ],
  ['71', '初中毕业', 'Junior high school, graduated'],
  ['73', '初中肄业', 'Junior high school, not completed'],
  [
    '80',
    '小学',
    'Primary school',
    ...words('小学教育 小学学历 小学文化 小学文化程度 高小 初小 完小'),
    'Elementary school',
  ],
  ['81', '小学毕业', 'Primary school, graduated', '高小毕业'],
  ['83', '小学肄业', 'Primary school, not completed'],
  [
    '90',
    '其他',
    'Other / illiterate',
    ...words('其它 文盲 半文盲 文盲半文盲 文盲或半文盲 不识字 扫盲班'),
    ...words('未上学 没上过学 无学历 Illiterate None'),
  ],
];

/** A Party-school value stands under the code of its level; other two-digit codes under X0. */
const schoolParents: Readonly<Record<string, string>> = {
  postgraduate: '10',
  bachelor: '20',
  college: '30',
};

const parents = Object.fromEntries(
  rows.flatMap(([code]) => {
    const parent = /^\d\d$/.test(code)
      ? code < '20'
        ? '10'
        : `${code.slice(0, 1)}0`
      : schoolParents[code.split('-').at(-1) ?? ''];
    return parent === undefined || parent === code ? [] : [[code, parent]];
  }),
);

/**
 * GB/T 4658-2006 (domain.md 1.2: codes 10–17 are confirmed, the rest GKV, hence editable). The
 * labels of the usual drop-down are aliases; a bare 大学 or 高中 is the level without a claim that
 * it was finished, 大学毕业 the finished one. The six Party-school labels have no code of the
 * standard and must stay apart (domain.md 1.1 row 7), so each has its own under the level's code.
 */
export const educations = codeList('educations', '学历', 'Education', rows, {
  editable: true,
  parents,
});
