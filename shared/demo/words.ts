// What the fictional village is made of. All names of places, units and persons are invented.

const list = (words: string): readonly string[] => words.split(' ');

/** Names with how often they are met. */
export const surnames: readonly (readonly [name: string, weight: number])[] = [
  ['陈', 16],
  ['李', 12],
  ['王', 10],
  ['张', 10],
  ['刘', 8],
  ['吴', 7],
  ['周', 7],
  ['黄', 6],
  ['赵', 4],
  ['杨', 4],
  ['徐', 3],
  ['孙', 3],
  ['胡', 3],
  ['朱', 2],
  ['郭', 2],
  ['何', 2],
  ['罗', 2],
  ['郑', 2],
  ['梁', 2],
  ['谢', 2],
  ['曾', 2],
  ['覃', 1],
  ['单', 1],
  ['仇', 1],
  ['解', 1],
  ['区', 1],
  ['欧阳', 1],
];

/** Given names by sex and generation; the year is the last of birth. */
export const givenNames: Readonly<
  Record<'1' | '2', readonly (readonly [bornTo: number, names: readonly string[]])[]>
> = {
  '1': [
    [
      1955,
      list(
        '德明 德胜 国栋 长根 金山 玉成 永福 水生 树清 文斌 树林 广田 福来 正芳 宝山 大海 长庚 兴旺 书田 万春',
      ),
    ],
    [
      1970,
      list(
        '建国 国强 建军 卫东 志强 学军 爱民 新华 跃进 建设 援朝 红兵 国庆 胜利 光明 立新 永红 振华 忠义 保国',
      ),
    ],
    [
      1985,
      list('伟 勇 军 磊 涛 超 刚 海波 志刚 晓东 建平 文辉 小平 永强 海涛 春雷 向阳 立军 少华 国华'),
    ],
    [
      2010,
      list(
        '鹏 浩 俊杰 宇航 明轩 子豪 博文 天宇 志远 家豪 泽宇 文博 旭东 一鸣 晨 凯 思远 嘉诚 昊天 睿',
      ),
    ],
  ],
  '2': [
    [1955, list('秀英 桂兰 玉兰 秀珍 凤英 桂香 素珍 玉珍 兰英 月娥 金凤 淑芳 翠花 菊英 春兰')],
    [1970, list('爱华 桂芳 秀梅 红梅 建华 丽华 秋菊 玉梅 冬梅 春香 美英 爱珍 翠萍 惠兰 素芬')],
    [1985, list('丽 静 敏 艳 芳 娟 海燕 晓红 小燕 春梅 雪梅 文娟 红霞 莉莉 玉婷')],
    [2010, list('婷婷 雨欣 佳怡 梦琪 思雨 欣悦 晓雯 诗涵 雅婷 可欣 璐 倩 子怡 若曦 语嫣')],
  ],
};

/** The first township and village are those of the demo; the others fill a county. */
export const townshipNames = list(
  '云岭 清河 石桥 柳溪 双塘 龙泉 枫林 白鹤 东湾 松坪 梅川 沙洲 大湖 金坪 安乐 长畈 玉屏 桃源 望江 麻塘 兴隆 高峰',
).map((name) => `${name}镇`);

const villageHeads = list(
  '青 白 红 黄 黑 大 小 上 下 东 西 南 北 新 老 双 长 高 金 银 石 竹 松 柳',
);
const villageTails = list('石 溪 坪 塘 坡 岭 湾 桥 井 坝 冲 沟 庄 寨 桐 杏');

/** The how-manieth village of the county; the first is 青石村. */
export function villageName(index: number): string {
  const head = villageHeads[index % villageHeads.length] ?? '';
  const tail = villageTails[Math.floor(index / villageHeads.length) % villageTails.length] ?? '';
  const round = Math.floor(index / (villageHeads.length * villageTails.length));
  return `${head === tail ? `${head}头` : head}${tail}${round === 0 ? '' : ordinal(round)}村`;
}

/** 一, 二 … 十 for the numbers of branches, groups and lanes. */
export const ordinal = (number: number): string =>
  '一二三四五六七八九十'.charAt(number - 1) || String(number);

export const committeeName = (township: string): string => `中共${township}委员会`;
export const villageCommitteeName = (place: string): string => `中共${place}委员会`;
export const generalBranchName = (place: string): string => `中共${place}总支部委员会`;
export const branchName = (place: string, number?: number): string =>
  number === undefined ? `${place}党支部` : `${place}第${ordinal(number)}党支部`;
export const cooperativeBranchName = (place: string, village: string): string =>
  `${place}${village.replace('村', '')}茶叶专业合作社党支部`;
export const groupName = (branch: string, number: number): string =>
  `${branch}第${ordinal(number)}党小组`;

export const nativePlaces = list(
  '云山省青溪县 云山省青溪县 云山省青溪县 云山省南屏县 云山省白水县 东陵省清平县 南屿省永新市',
);
export const awayPlaces = list(
  '南屿省望海市滨港区 南屿省望海市 东陵省安澜市高新区 东陵省安澜市 西岭省锦官市 云山省云州市 云山省云州市开发区 北原省宁塞市',
);
export const schools = {
  college: ['云山职业技术学院', '云州农林专科学校', '青溪广播电视大学', '云山财经专科学校'],
  bachelor: ['云山农业大学', '云山师范大学', '云州工业大学', '云山医科大学'],
  postgraduate: ['云山农业大学'],
  secondary: ['青溪县职业中学', '青溪县农业学校', '云州卫生学校'],
} as const;
export const majors = list(
  '农学 行政管理 会计 园艺 汉语言文学 畜牧兽医 计算机应用 临床医学 机电一体化 法学',
);
export const employers = {
  cooperative: '青石茶叶专业合作社社员',
  villageOffice: (village: string): string => `${village}村民委员会`,
  away: [
    '望海市恒达电子厂普工',
    '安澜市宏远建筑公司瓦工',
    '安澜市顺风快递站站长',
    '云州市春晖家政公司',
    '望海市鑫源服装厂',
  ],
  retired: [
    '云岭镇中心小学退休教师',
    '云岭镇卫生院退休职工',
    '青溪县供销社退休职工',
    '云岭镇粮站退休职工',
  ],
} as const;
export const assignedPosts = list(
  '政策宣传岗 环境卫生岗 治安维护岗 矛盾调解岗 扶贫帮困岗 移风易俗岗 森林防火岗 民情收集岗',
);
export const missingPapers = list('缺入党志愿书 缺政审材料 缺转正申请书 缺自传');
export const fileHolder = (township: string): string => `${township}党委组织办`;

export const address = (place: string, lane: number, house: number): string =>
  `${place}${lane}组${house}号`;

/** Documents by which a change was decided. */
export const documents = {
  township: (year: number, number: number): string => `云组〔${year}〕${number}号`,
  village: (year: number, number: number): string => `青总支〔${year}〕${number}号`,
} as const;
export const deciders = {
  branchMeeting: '支部党员大会',
  branchCommittee: '支部委员会',
  township: '镇党委',
  village: '村党总支委员会',
} as const;
export const reasons = {
  conversion: '预备期满，同意按期转正',
  died: '因病去世',
  transferOut: '工作调动，组织关系转出',
  branchMove: '因党支部设置调整',
  elected: '支部委员会换届选举',
  away: '外出务工经商',
  hardship: '本人申请，支部评议',
  lost: '多次联系未果',
  lapsed: '连续六个月以上没有正当理由不参加组织生活',
} as const;

/** What villagers ask the branch to do for them. */
export const matters = list(
  '代办城乡居民养老保险待遇申领 代办医疗保险异地就医备案 代办高龄津贴申请 代办宅基地审批手续 代办残疾人证 协调田间灌溉用水 代缴城乡居民医疗保险 调解邻里宅基地边界纠纷 代办低保申请 联系农技员查看茶园病虫害 代办老年优待证 联系维修村组路灯 代办户口迁移 帮助申报耕地地力保护补贴',
);
export const requestNotes = list('已当面告知本人 材料已补齐 已电话回访');
