import { type CodeRow, codeList } from './define.ts';

type Group = readonly [
  code: string,
  zh: string,
  roman: string,
  letters: string,
  ...others: string[],
];

/** The 56 of GB/T 3304-1991: number, name, romanised name, letter code, other spellings. */
const groups: readonly Group[] = [
  ['01', '汉族', 'Han', 'HA', '漢族', '漢'],
  ['02', '蒙古族', 'Mongol', 'MG', '蒙族', '蒙', 'Mongolian'],
  ['03', '回族', 'Hui', 'HU'],
  ['04', '藏族', 'Zang (Tibetan)', 'ZA', 'Zang', 'Tibetan'],
  ['05', '维吾尔族', 'Uygur', 'UG', '维族', '维', 'Uyghur'],
  ['06', '苗族', 'Miao', 'MH'],
  ['07', '彝族', 'Yi', 'YI'],
  ['08', '壮族', 'Zhuang', 'ZH', '壮', '壯族'],
  ['09', '布依族', 'Buyei', 'BY', 'Bouyei'],
  ['10', '朝鲜族', 'Chosen (Korean)', 'CS', '鲜族', 'Chosen', 'Korean'],
  ['11', '满族', 'Man (Manchu)', 'MA', '滿族', 'Man', 'Manchu'],
  ['12', '侗族', 'Dong', 'DO'],
  ['13', '瑶族', 'Yao', 'YA'],
  ['14', '白族', 'Bai', 'BA'],
  ['15', '土家族', 'Tujia', 'TJ'],
  ['16', '哈尼族', 'Hani', 'HN'],
  ['17', '哈萨克族', 'Kazak', 'KZ', 'Kazakh'],
  ['18', '傣族', 'Dai', 'DA'],
  ['19', '黎族', 'Li', 'LI'],
  ['20', '傈僳族', 'Lisu', 'LS'],
  ['21', '佤族', 'Va', 'VA', 'Wa'],
  ['22', '畲族', 'She', 'SH', '畬族', '畬'],
  ['23', '高山族', 'Gaoshan', 'GS'],
  ['24', '拉祜族', 'Lahu', 'LH'],
  ['25', '水族', 'Sui', 'SU', 'Shui'],
  ['26', '东乡族', 'Dongxiang', 'DX'],
  ['27', '纳西族', 'Naxi', 'NX', 'Nakhi'],
  ['28', '景颇族', 'Jingpo', 'JP'],
  ['29', '柯尔克孜族', 'Kirgiz', 'KG', 'Kyrgyz'],
  ['30', '土族', 'Tu', 'TU'],
  ['31', '达斡尔族', 'Daur', 'DU'],
  ['32', '仫佬族', 'Mulao', 'ML', 'Mulam'],
  ['33', '羌族', 'Qiang', 'QI'],
  ['34', '布朗族', 'Blang', 'BL', 'Bulang'],
  ['35', '撒拉族', 'Salar', 'SL'],
  ['36', '毛南族', 'Maonan', 'MN', '毛难族', '毛难'],
  ['37', '仡佬族', 'Gelao', 'GL', '仡老族', '仡老'],
  ['38', '锡伯族', 'Xibe', 'XB', 'Sibe'],
  ['39', '阿昌族', 'Achang', 'AC'],
  ['40', '普米族', 'Pumi', 'PM'],
  ['41', '塔吉克族', 'Tajik', 'TA'],
  ['42', '怒族', 'Nu', 'NU'],
  ['43', '乌孜别克族', 'Uzbek', 'UZ', '乌兹别克族', '乌兹别克'],
  ['44', '俄罗斯族', 'Russ (Russian)', 'RS', 'Russ', 'Russian'],
  ['45', '鄂温克族', 'Ewenki', 'EW', 'Evenki'],
  ['46', '德昂族', 'Deang', 'DE', '崩龙族', '崩龙'],
  ['47', '保安族', 'Bonan', 'BN', "Bao'an"],
  ['48', '裕固族', 'Yugur', 'YG'],
  ['49', '京族', 'Gin', 'GI', 'Jing'],
  ['50', '塔塔尔族', 'Tatar', 'TT'],
  ['51', '独龙族', 'Derung', 'DR', 'Dulong'],
  ['52', '鄂伦春族', 'Oroqen', 'OR'],
  ['53', '赫哲族', 'Hezhen', 'HZ', 'Hezhe'],
  ['54', '门巴族', 'Monba', 'MB', 'Menba'],
  ['55', '珞巴族', 'Lhoba', 'LB', 'Luoba'],
  ['56', '基诺族', 'Jino', 'JN'],
];

/** Every name is also understood without its 族: 汉, 土家 (domain.md 1.2, input aliases). */
const row = ([code, zh, roman, letters, ...others]: Group): CodeRow => [
  code,
  zh,
  roman,
  letters,
  ...new Set([zh.slice(0, -1), ...others]),
];

/**
 * GB/T 3304-1991 with the two extra values seen in practice (domain.md 1.2; one public list
 * numbers them 57 and 58). In statistics a minority is every code but 01.
 */
export const ethnicGroups = codeList('ethnicGroups', '民族', 'Ethnic group', [
  ...groups.map(row),
  ['97', '其他', 'Other', '57', '其它', '其他民族', '未识别民族', '未定族称人口', '穿青人'],
  ['98', '外国血统中国籍人士', 'Naturalised citizen', '58', '外国血统', '外国血统中国籍', '入籍'],
]);

/**
 * Misspellings that are refused, with the name that was probably meant. They are hints for the
 * user to decide on, never aliases: 亿佬族 is as near to 仫佬族 as to 仡佬族 (domain.md 1.2).
 */
export const ethnicGroupHints: Readonly<Record<string, string>> = {
  亿佬族: '37',
  亿佬: '37',
  忔佬族: '37',
  犵狫族: '37',
  木佬族: '32',
  么佬族: '32',
  汗族: '01',
  旱族: '01',
  漫族: '11',
  夷族: '07',
  布衣族: '09',
  洞族: '12',
  桐族: '12',
  徭族: '13',
  摇族: '13',
  梨族: '19',
  栗粟族: '20',
  傈粟族: '20',
  瓦族: '21',
  余族: '22',
  姜族: '33',
  西伯族: '38',
  达翰尔族: '31',
  达幹尔族: '31',
};
